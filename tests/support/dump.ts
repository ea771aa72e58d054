import { TABLES } from '#subgraphs/county/store/backup/format.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';

/** Every row of every table of a county, to see whether anything changed. */
export async function dump({ em }: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES)
    rows[table] = await em
      .getConnection()
      .execute(`select to_jsonb(t) as row from ${table} as t order by to_jsonb(t)::text collate "C"`);
  return rows;
}
