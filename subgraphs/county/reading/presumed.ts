import sql from 'sql-template-tag';
import type { Read } from '../store/database/read.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import { revisionAt } from './revision-at.ts';

/** The revision that was the latest when the county was last asked; nobody relies on it until it is found to be so still. */
export interface LastSeen {
  revision: RevisionRow | null;
}

/** Reads that go out under the presumption that a revision is the latest still. */
export interface Presumed {
  read: Read;
  /** Whether it was, when the first of them was answered; looks where none was, or none gave a row. */
  holds(): Promise<boolean>;
}

/**
 * Presumes that a revision is the latest still, and finds out with the first statement, which gives no rows where it is not:
 * to ask first costs as much as the answer to most questions. What was read where it does not hold is of no use.
 */
export function presuming({ number, mark }: RevisionRow, read: Read): Presumed {
  let first: Promise<object[]> | null = null;
  const latest = sql`(select number || ' ' || mark from revision where number > 0 order by number desc limit 1)`;
  return {
    read<Row extends object>(statement: Parameters<Read>[0]) {
      if (first) return read<Row>(statement);
      const rows = read<Row>(sql`select * from (${statement}) as presumed where ${latest} = ${`${number} ${mark}`}`);
      first = rows;
      return rows;
    },
    async holds() {
      const rows = (await first?.catch(() => [])) ?? [];
      if (rows.length > 0) return true;
      const now = await revisionAt(null, read).catch(() => null);
      return now?.number === number && now.mark === mark;
    },
  };
}
