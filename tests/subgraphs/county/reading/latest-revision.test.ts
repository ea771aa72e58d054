import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountyApp, createCounty } from '#subgraphs/county/create-county.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

const COUNTY = { slug: 'dalarna', code: '20' };
const QUERY = '{ dalarna { updatedAt agreements(first: 10) { nodes { key title { text { sv } } } } } }';

const programs = findPostgresql();

// On a server, as another process can write there.
describe.skipIf(programs === null)('A county whose data another process writes', () => {
  let server: PostgresqlServer;
  let storage: Storage;
  let writer: Database;
  let county: CountyApp;
  beforeAll(async () => {
    server = await startPostgresql(programs as string);
    storage = server.createStorage('read');
    writer = await openDatabase(storage);
    await write(['Första']);
    county = await createCounty({ county: COUNTY, storage, data: 'held', log: () => {} });
  });
  afterAll(async () => {
    await county.close();
    await writer.close();
    await server.stop();
  });

  async function write(titles: readonly string[]): Promise<void> {
    await importData(writer.em, titledCounty('dalarna', '20', titles).data, '20');
  }

  async function asked(query = QUERY) {
    const before = county.database.statements();
    const { data, errors } = await county.execute({ query });
    expect(errors).toBeUndefined();
    const own = (data as { dalarna: { updatedAt: string; agreements: { nodes: { title: unknown }[] } } }).dalarna;
    return { ...own, statements: county.database.statements() - before };
  }
  const titles = async () =>
    (await asked()).agreements.nodes.map(({ title }) => (title as { text: { sv: string } }).text.sv);

  it('answers with what was written last, whenever it is asked', async () => {
    for (const title of ['Andra', 'Tredje', 'Fjärde']) {
      await write([title]);
      expect(await titles()).toEqual([title]);
    }
  });

  it('tells when that was written', async () => {
    const before = (await asked()).updatedAt;
    await write(['Femte']);
    expect((await asked()).updatedAt > before).toBe(true);
  });

  it('shows what came, where there was nothing before', async () => {
    await write([]);
    expect(await titles()).toEqual([]);
    await write(['Sjätte']);
    expect(await titles()).toEqual(['Sjätte']);
  });

  it('shows nothing where all was taken away', async () => {
    await write(['Sjunde']);
    expect(await titles()).toEqual(['Sjunde']);
    await write([]);
    expect(await titles()).toEqual([]);
  });

  it('never mixes what was written with what was there before, however often that is', async () => {
    let writing = true;
    const written = (async () => {
      for (let n = 0; n < 20; n++) await write([`${n} ett`, `${n} två`, `${n} tre`]);
      writing = false;
    })();
    while (writing) {
      const found = await titles();
      expect(new Set(found.map((title) => title.split(' ')[0])).size, found.join()).toBeLessThanOrEqual(1);
    }
    await written;
    expect(await titles()).toEqual(['19 ett', '19 tre', '19 två']);
  });

  it('asks for the revision on its own only where another was written, or no row came', async () => {
    await write(['Åttonde']);
    const anew = (await asked()).statements;
    const again = (await asked()).statements;
    expect({ again, anew }).toEqual({ again: 3, anew: 3 + again });
  });
});
