import type { Database } from '../../subgraphs/county/database/orm.ts';

const TABLES = [
  'county_state',
  'organisation',
  'document',
  'instrument',
  'fact',
  'citation',
  'change',
  'passage',
  'vocabulary',
];

/** Every row of every table of a county, to see whether anything changed. */
export async function dump({ em }: Database): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) rows[table] = await em.getConnection().execute(`select * from ${table} order by 1, 2`);
  return rows;
}
