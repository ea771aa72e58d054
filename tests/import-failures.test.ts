import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase, type Storage } from '../subgraphs/county/database/orm.ts';
import { importSeeds } from '../subgraphs/county/seeds/import-seeds.ts';
import { sourceOf } from '../subgraphs/county/seeds/source-of.ts';
import { STATES } from './crash/held-state.ts';
import { dump } from './support/dump.ts';
import { importData } from './support/import-data.ts';
import { knownOf } from './support/known.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from './support/postgresql-server.ts';
import { runCommand } from './support/run-command.ts';

const programs = findPostgresql();
const [FIRST, SECOND] = STATES;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-failures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!programs)('An import into a PostgreSQL database', () => {
  let server: PostgresqlServer;
  let database: Database;
  let storage: Storage;
  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    storage = { kind: 'postgresql', url: server.createDatabase('dalarna') };
    database = await openDatabase(storage);
    await importData(database.em, FIRST, '20');
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it('that loses its connection says so in one sentence and changes nothing', async () => {
    const before = await dump(database);
    const importing = database.unhurried((em) =>
      importSeeds(em, sourceOf(SECOND), { code: '20', origin: 'IMPORT', review: endConnections }),
    );
    await expect(importing).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/^the database dalarna on 127\.0\.0\.1:\d+ cannot be used: [^\n]+$/),
    });
    expect(await dump(database)).toEqual(before);
  });

  it('works again after that', async () => {
    expect((await importData(database.em, SECOND, '20')).changed).toBe(true);
    expect((await importData(database.em, FIRST, '20')).changed).toBe(true);
  });

  it('lets another wait that began meanwhile, and both are whole', async () => {
    const other = await openDatabase(storage);
    const order: string[] = [];
    const slow = importSeeds(database.em, sourceOf(SECOND), {
      code: '20',
      origin: 'IMPORT',
      async review() {
        const second = importData(other.em, FIRST, '20').then(() => order.push('second'));
        await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200))]);
        order.push('first');
        return true;
      },
    });
    await slow;
    await expect.poll(() => order).toEqual(['first', 'second']);
    const titles = [...(await heldTitles(database))];
    expect(titles).toEqual(FIRST.instruments.map(({ id }) => id).sort());
    await other.close();
  });

  it('lets readers read meanwhile what was held before', async () => {
    const before = [...(await heldTitles(database))];
    let meanwhile: string[] = [];
    await importSeeds(database.em, sourceOf(SECOND), {
      code: '20',
      origin: 'IMPORT',
      async review() {
        meanwhile = await heldTitles(database);
        return true;
      },
    });
    expect(meanwhile).toEqual(before);
    expect(await heldTitles(database)).not.toEqual(before);
  });

  /** Ends every other connection to the database, as a server that restarts does. */
  async function endConnections(): Promise<boolean> {
    await database.em.execute(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    return true;
  }
});

async function heldTitles(database: Database): Promise<string[]> {
  const { em } = await knownOf(database);
  const rows = await em.execute<{ id: string }[]>('select id from instrument where until = 2147483647 order by id');
  return rows.map(({ id }) => id);
}

describe('An embedded database that a process uses', () => {
  it('is refused to an import by another, in one sentence', async () => {
    const data = join(folder, 'in-use');
    await runCommand(['import', 'dalarna', '--data-dir', data]);
    const [one, other] = await Promise.all(
      [1, 2].map(() => runCommand(['import', 'dalarna', '--data-dir', data, '--dry-run'])),
    );
    const refused = [one, other].filter((ran) => ran?.code === 1);
    for (const ran of refused) expect(ran?.err).toMatch(/^the data .* is in use by another hub; [^\n]+\n$/);
    expect(refused.length).toBeLessThan(2);
  });
});

/** A file system of so many bytes; `null` where this process may not make one. */
function smallDisk(bytes: number): string | null {
  const path = join(folder, 'small-disk');
  mkdirSync(path);
  try {
    if (userInfo().uid !== 0) return null;
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'ignore' });
    return path;
  } catch {
    return null;
  }
}

describe('An embedded database on a disk that gets full', () => {
  let disk: string | null = null;
  beforeAll(() => {
    disk = smallDisk(120_000_000);
    if (!disk) console.log('No file system could be mounted here: imports were not tried on a full disk.');
  });
  afterAll(() => {
    if (disk) execFileSync('umount', [disk]);
  });

  it('refuses the import in one sentence, holds what it held, and takes it when there is room', async ({ skip }) => {
    if (!disk) return skip();
    const storage: Storage = { kind: 'folder', path: join(disk, 'dalarna') };
    const database = await openDatabase(storage);
    await importData(database.em, FIRST, '20');
    const before = await dump(database);
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 300_000));
    const importing = database.unhurried((em) => importSeeds(em, sourceOf(SECOND), { code: '20', origin: 'IMPORT' }));
    await expect(importing).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: `the database in ${storage.path} cannot be used: its disk is full`,
    });
    expect(await dump(database)).toEqual(before);
    rmSync(filler);
    expect((await importData(database.em, SECOND, '20')).changed).toBe(true);
    await database.close();
  });
});
