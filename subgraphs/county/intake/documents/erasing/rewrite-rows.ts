import type { SqlEntityManager } from '@mikro-orm/sql';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';

/** A row as its table has it, by columns. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** What a row of a table says from now on; the row itself where it says the same. */
export type RewriteRow = (table: string, row: StoredRow) => StoredRow;

/** So many rows are read and written at a time. */
const AT_A_TIME = 500;

/** Made of others: lines are rewritten with their texts, words with the passages that they stand in. */
const DERIVED: readonly string[] = ['text_line', 'posted', 'posting', 'vocabulary'];

/** Instruments come first: by their titles other rows are sorted. */
const REWRITTEN = TABLES.filter((table) => !DERIVED.includes(table)).toSorted(
  (one, other) => Number(other === 'instrument') - Number(one === 'instrument'),
);

/**
 * Rewrites rows of every table of a county's database, in all revisions; nothing is kept of what they said before. To be called in a
 * transaction, within which nothing else writes.
 */
export async function rewriteRows(tx: SqlEntityManager, rewrite: RewriteRow): Promise<void> {
  for (const table of REWRITTEN) {
    await tx.execute(`declare erased cursor for select ctid::text as at, to_jsonb(t) as row from ${table} as t`);
    for (;;) {
      const found = await tx.execute<{ at: string; row: StoredRow }[]>(`fetch ${AT_A_TIME} from erased`);
      if (found.length === 0) break;
      const changed = found.flatMap(({ at, row }) => {
        const now = rewrite(table, row);
        return now === row ? [] : [{ at, row: now }];
      });
      if (changed.length > 0) await replace(tx, table, changed);
    }
    await tx.execute('close erased');
  }
}

async function replace(tx: SqlEntityManager, table: string, changed: readonly { at: string; row: StoredRow }[]) {
  const columns = Object.keys(changed[0]?.row ?? {}).map((name) => `"${name}"`);
  await tx.execute(
    `update ${table} as held set (${columns.join(', ')}) = row(${columns.map((column) => `(now.row).${column}`).join(', ')})
     from (select at, jsonb_populate_record(null::${table}, row) as row from jsonb_to_recordset(?::jsonb) as given (at text, row jsonb)) as now
     where held.ctid = now.at::tid`,
    [JSON.stringify(changed)],
  );
}
