import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import { lockData } from '#subgraphs/county/store/database/data-lock.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { STATES } from '#tests/long/crash/held-state.ts';
import { importData } from '#tests/support/import-data.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { runCommand } from '#tests/support/run-command.ts';

const programs = findPostgresql();
const [FIRST, SECOND] = STATES;

describe.skipIf(!programs)('An import into a PostgreSQL database', () => {
  let server: PostgresqlServer;
  let database: Database;
  let storage: Storage;
  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    storage = server.createStorage('dalarna');
    database = await openDatabase(storage);
    await importData(database.em, FIRST, '20');
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it('lets another wait that began meanwhile, and both are whole', async () => {
    const other = await openDatabase(storage);
    const order: string[] = [];
    let second: Promise<unknown> | undefined;
    const slow = importSeeds(database.em, sourceOf(SECOND), {
      code: '20',
      origin: 'IMPORT',
      async review() {
        second = importData(other.em, FIRST, '20').then(() => order.push('second'));
        await Promise.race([second, untilOneWaits(database)]);
        order.push('first');
        return true;
      },
    });
    await slow;
    await second;
    expect(order).toEqual(['first', 'second']);
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
});

/** Until a connection to the database waits for a lock. */
async function untilOneWaits({ em }: Database): Promise<void> {
  const waiting = () =>
    em.fork().execute(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  await expect.poll(waiting).toHaveLength(1);
}

async function heldTitles(database: Database): Promise<string[]> {
  const { em } = await readKnown(database);
  const rows = await em.execute<{ id: string }[]>('select id from instrument where until = 2147483647 order by id');
  return rows.map(({ id }) => id);
}

describe('An embedded database that a process uses', () => {
  it('is refused to an import by another, in one sentence, until it is free', async () => {
    const data = mkdtempSync(join(tmpdir(), 'imports-at-once-'));
    const importing = () => runCommand(['import', 'dalarna', '--data-dir', data]);
    const unlock = lockData(data, ['dalarna']);
    expect(await importing()).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^the data folder .* is in use by another command, or by a hub that starts or stops; [^\n]+\n$/,
      ),
    });
    unlock();
    expect(await importing()).toMatchObject({ code: 0, err: '' });
    rmSync(data, { recursive: true });
  });
});
