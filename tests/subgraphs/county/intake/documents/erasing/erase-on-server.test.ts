import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { renew } from '#subgraphs/county/intake/renewal/renew.ts';
import { restoreBackup } from '#subgraphs/county/store/backup/restore-backup.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { dump } from '#tests/support/dump.ts';
import { filesWith } from '#tests/support/files-with.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { NAME, namedEverywhere, paperText } from './named-everywhere.ts';

const NAMED = /exempelsson/i;
/** Somebody whose name is withheld when the text is attached. */
const WITHHELD = 'Robin Påhittad';
const REGISTER = `select (select count(*)::int from register_key) as keys, (select count(*)::int from register_name) as names,
  (select count(*)::int from register_erasure) as erasures`;
const programs = findPostgresql();

describe.skipIf(!programs)('A name that is erased on a PostgreSQL server', () => {
  let server: PostgresqlServer;
  let database: Database;
  let folder: string;
  let storage: Storage;
  const registerFile = () => join(folder, 'dalarna.register.json');
  const rows = async () => JSON.stringify(await dump(database));
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'erase-on-server-'));
    server = await startPostgresql(programs ?? '');
    storage = { ...server.createStorage('dalarna'), registerFile: registerFile() };
    database = await openDatabase(storage);
    await importData(database.em, namedEverywhere().data, '20');
    await attachTexts(
      database.em,
      [paperText('Om samverkan.', `På mötet talade ${NAME}.`, `Handläggare: ${WITHHELD}`)],
      {
        registerFile: database.registerFile,
      },
    );
    await writeBackup(database.em, 'dalarna', join(folder, 'older.backup'));
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
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
      erase(database.em, { kind: 'NAME', name: NAME }, { message: null, registerFile: database.registerFile }),
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
    expect(filesWith(join(folder, 'base'), NAMED)).toEqual([]);
  });

  it('is known to the register beside the data, as is who was withheld, after a restart and in an empty database', async () => {
    await database.close();
    await server.restart(async () => {});
    database = await openDatabase(storage);
    await renew(database.em, database.registerFile);
    const register = () => database.em.execute(REGISTER);
    const kept = await register();
    expect(kept).toEqual([{ keys: 1, names: expect.any(Number), erasures: 1 }]);
    expect(readFileSync(registerFile(), 'utf8')).not.toMatch(/exempelsson|påhittad/i);
    await database.close();
    database = await openDatabase({ ...server.createStorage('another'), registerFile: registerFile() });
    await renew(database.em, database.registerFile);
    expect(await register()).toEqual(kept);
  });

  it('is erased again from an older backup that is brought back there', async () => {
    await restoreBackup(database.em, 'dalarna', join(folder, 'older.backup'));
    expect(NAMED.test(await rows())).toBe(true);
    expect(await renew(database.em, database.registerFile)).toEqual({ erasedAgain: 1 });
    expect(await rows()).not.toMatch(/exempelsson|påhittad/i);
  });
});
