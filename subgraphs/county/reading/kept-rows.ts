import { LRUCache } from 'lru-cache';
import type { Sql } from 'sql-template-tag';
import type { Read } from '../store/database/read.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';

/** What is read of revisions, kept between requests: of a revision nothing ever changes, and an erasure gives it another mark. */
export interface KeptRows {
  /** What is kept of a revision, as one request sees it. */
  of(revision: RevisionRow | null): RevisionRows;
}

/** What one request finds that is kept of a revision, and what it adds. */
export interface RevisionRows {
  get<Rows extends object>(key: string): Rows | undefined;
  /** Remembers what was read; nobody finds it before it is settled. */
  put(key: string, rows: object): void;
  /** Keeps what was remembered, now that it is known to be of this revision. */
  settle(): void;
}

/** Bytes that rows take in memory, for each character that they have as JSON: objects and texts of theirs. */
const BYTES_OF_A_CHARACTER = 3;

/** Nothing is kept. */
export const NO_ROWS: KeptRows = { of: () => ({ get: () => undefined, put: () => {}, settle: () => {} }) };

/** Keeps rows within so many bytes: of those that are too many, the ones that nobody asked for longest go. */
export function keepRows(bytes: number): KeptRows {
  if (bytes === 0) return NO_ROWS;
  const kept = new LRUCache<string, object>({
    maxSize: bytes,
    sizeCalculation: (rows, key) => BYTES_OF_A_CHARACTER * (JSON.stringify(rows).length + key.length),
  });
  return {
    of(revision) {
      const keyOf = (key: string) => `${revision?.number} ${revision?.mark} ${key}`;
      const read = new Map<string, object>();
      return {
        get: <Rows extends object>(key: string) => kept.get(keyOf(key)) as Rows | undefined,
        put: (key, rows) => read.set(keyOf(key), rows),
        settle() {
          for (const [key, rows] of read) kept.set(key, rows);
          read.clear();
        },
      };
    },
  };
}

/** The number that a statement gives as `count`, which reads one revision and nothing else; read where it is not kept. */
export async function countOnce(statement: Sql, known: { read: Read; kept: RevisionRows }): Promise<number> {
  const [row] = await readOnce<{ count: number }>(statement, known);
  return row?.count ?? 0;
}

/** The rows of a statement, which reads one revision and nothing else; read where they are not kept. */
export async function readOnce<Row extends object>(
  statement: Sql,
  { read, kept }: { read: Read; kept: RevisionRows },
): Promise<Row[]> {
  const key = `${statement.text} ${JSON.stringify(statement.values)}`;
  const before = kept.get<Row[]>(key);
  if (before) return before;
  const rows = await read<Row>(statement);
  kept.put(key, rows);
  return rows;
}
