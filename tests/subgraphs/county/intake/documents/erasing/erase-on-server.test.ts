import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { NAME, namedEverywhere, paperText } from './named-everywhere.ts';

const NAMED = /exempelsson/i;
const programs = findPostgresql();

describe.skipIf(!programs)('A name that is erased on a PostgreSQL server', () => {
  let server: PostgresqlServer;
  let database: Database;
  const rows = async () => JSON.stringify(await dump(database));
  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    database = await openDatabase(server.createStorage('dalarna'));
    await importData(database.em, namedEverywhere().data, '20');
    await attachTexts(database.em, [paperText('Om samverkan.', `Frågor besvaras av ${NAME}.`)]);
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  it('stays whole where the register cannot be written, as nothing could be erased again', async () => {
    const before = await rows();
    const refused = erase(
      database.em,
      { kind: 'NAME', name: NAME },
      { message: null, registerFile: join(import.meta.filename, 'register.json') },
    );
    await expect(refused).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
    expect((await rows()) === before).toBe(true);
  });

  it('is in no row, whatever is imported meanwhile', async () => {
    const plain = titledCounty('dalarna', '20', ['Samverkan', 'Två']).data;
    const [erased, imported] = await Promise.allSettled([
      erase(database.em, { kind: 'NAME', name: NAME }, { message: null, registerFile: null }),
      importData(database.em, plain, '20'),
    ]);
    expect([erased.status, imported.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(NAMED.test(await rows())).toBe(false);
  });

  it('is in no file of a table', async () => {
    await database.unhurried(scrubWhereDue);
    const [{ folder } = { folder: '' }] = await database.em.execute<{ folder: string }[]>(
      `select setting as folder from pg_settings where name = 'data_directory'`,
    );
    const base = join(folder, 'base');
    const found = readdirSync(base, { recursive: true })
      .map((file) => join(base, String(file)))
      .filter((file) => statSync(file).isFile() && NAMED.test(readFileSync(file, 'latin1')));
    expect(found).toEqual([]);
  });
});
