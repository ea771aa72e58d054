import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { readKnown } from '#tests/support/read-known.ts';

const counties = await discoverCounties();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(counties)('The export of $slug', ({ slug, code }) => {
  let database: Database;
  const data = readSeeds(`${SEEDS}${slug}`, slug);
  const to = (name: string) => join(folder, slug, name);
  beforeAll(async () => {
    database = await openDatabase(await inMemory());
    await importData(database.em, data, code);
  });
  afterAll(() => database.close());

  it('imports to the very same', async () => {
    await exportSeeds(await readKnown(database, null, slug), to('first'));
    expect(await importData(database.em, readSeeds(to('first'), slug), code)).toEqual({
      changed: false,
      added: 0,
      updated: 0,
      removed: 0,
    });
  });

  it('is that of then, asked as of a moment', async () => {
    const before = (await readKnown(database, null, slug)).revision?.at ?? null;
    await importData(database.em, { ...data, instruments: [] }, code);
    await exportSeeds(await readKnown(database, before, slug), to('then'));
    const files = [...data.instruments.map(({ id }) => `instruments/${id.split(':')[2]}`), 'county', 'documents'];
    for (const file of files)
      expect(readFileSync(`${to('then')}/${file}.yaml`, 'utf8')).toBe(
        readFileSync(`${to('first')}/${file}.yaml`, 'utf8'),
      );
  });

  it('does not touch a folder that holds something', async () => {
    mkdirSync(to('taken'), { recursive: true });
    writeFileSync(to('taken/poem'), 'a poem');
    await expect(exportSeeds(await readKnown(database, null, slug), to('taken'))).rejects.toThrow(
      `${to('taken')} is not empty; expected a folder that is, or none`,
    );
  });

  it('leaves nothing of an export that fails', async () => {
    const known = await readKnown(database, null, slug);
    await expect(exportSeeds({ ...known, revision: null }, to('failed'))).rejects.toThrow('holds nothing');
    expect(existsSync(to('failed'))).toBe(false);
  });
});
