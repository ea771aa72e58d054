import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import { postingsHeld } from './postings-held.ts';

/** Tables whose rows can be packed and numbered in many ways that say the same. */
const PACKED: readonly string[] = ['posted', 'posting'];

/** Every row of every table of a county, to see whether anything changed; of postings what they say. */
export async function dump({ em }: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES.filter((name) => !PACKED.includes(name)))
    rows[table] = await em
      .getConnection()
      .execute(`select to_jsonb(t) as row from ${table} as t order by to_jsonb(t)::text collate "C"`);
  rows.postings = await postingsHeld(em);
  return rows;
}
