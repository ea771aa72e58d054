import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '#subgraphs/county/store/database/pglite.ts';
import { migratePglite } from '#tests/support/migrate-pglite.ts';

type Pglite = Awaited<ReturnType<typeof openInMemory>>;

let pglite: Pglite;
beforeAll(async () => {
  pglite = await openInMemory();
  await migratePglite(pglite);
  // Every index that can be of use is used.
  await pglite.exec('set enable_seqscan = off');
});
afterAll(() => pglite.close());

/** How a statement is carried out that was planned for any value, as statements are that a server prepared. */
async function planOf(statement: string): Promise<string> {
  await pglite.exec(`set plan_cache_mode = force_generic_plan; prepare asked (int) as ${statement}`);
  const { rows } = await pglite.query<{ 'QUERY PLAN': string }>('explain execute asked (7)');
  await pglite.exec('deallocate asked; reset plan_cache_mode');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe.each(['fact', 'instrument', 'document'])('Rows of the table %s', (table) => {
  it('that came by any revision are looked for by no index of when they came: nearly all did', async () => {
    expect(await planOf(`select 1 from ${table} where since <= $1`)).not.toContain(`${table}_since`);
  });

  it('that a later revision brought are found by an index', async () => {
    const { rows } = await pglite.query<{ 'QUERY PLAN': string }>(`explain select 1 from ${table} where since > 7`);
    expect(JSON.stringify(rows)).toContain(`${table}_since`);
  });
});
