import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { madeCounty } from '#tests/support/made/made-county.ts';

const CODE = '20';
/** Statements that a further batch of instruments takes: some for each table. */
const OF_A_BATCH = 20;

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await inMemory());
});
afterAll(() => database.close());

const made = (instruments: number) => madeCounty({ slug: 'dalarna', code: CODE, instruments }).data;

/** How many statements an import takes of so many instruments, into a database that holds as many of them. */
async function statementsOf(instruments: number, held = 0): Promise<number> {
  await database.em.getConnection().execute(`truncate ${TABLES.join(', ')}`);
  if (held > 0) await importData(database.em, made(held), CODE);
  const before = database.statements();
  await importData(database.em, made(instruments), CODE);
  return database.statements() - before;
}

describe('The statements of an import', () => {
  it('are counted', async () => {
    expect(await statementsOf(3)).toBeGreaterThan(10);
  });

  it('are as many for thirty instruments as for three', async () => {
    expect(await statementsOf(30)).toBe(await statementsOf(3));
  });

  it('are some more for each batch of instruments', async () => {
    const [few, many] = [await statementsOf(3), await statementsOf(120)];
    expect(many - few).toBeGreaterThan(0);
    expect(many - few).toBeLessThan(5 * OF_A_BATCH);
  });

  it('are few where the same is imported again', async () => {
    expect(await statementsOf(30, 30)).toBeLessThan(await statementsOf(3));
  });
});
