import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { STATES } from '#tests/long/crash/held-state.ts';
import { importData } from '#tests/support/import-data.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

const programs = findPostgresql();
let server: PostgresqlServer | null = null;

const ENGINES: readonly [name: string, storage: () => Promise<Storage>][] = [
  ['An embedded database', async () => ({ kind: 'memory' })],
  ...(programs
    ? [
        [
          'A PostgreSQL database',
          async () => {
            server ??= await startPostgresql(programs);
            return server.createStorage('dalarna');
          },
        ] as [string, () => Promise<Storage>],
      ]
    : []),
];
afterAll(() => server?.stop());

describe.each(ENGINES)('%s that is changed apart', (_, storage) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await storage());
    await importData(database.em, STATES[0], '20');
  });
  afterAll(() => database.close());

  const counted = async () => {
    const [row] = await database.em.fork().execute<{ count: number }[]>('select count(*)::int as count from document');
    return row?.count ?? 0;
  };

  /** Takes all documents away in a transaction that is given up, and counts them meanwhile as others do. */
  async function countMeanwhile(): Promise<number> {
    let reading = Promise.resolve(-1);
    await database.apart(({ unhurried }) =>
      unhurried(async (em) => {
        const tx = em.fork();
        await tx.begin();
        await tx.execute('delete from document');
        reading = counted();
        // Whoever shared the connection would have read by now.
        await tx.execute('select count(*) from document');
        await tx.rollback();
      }),
    );
    return reading;
  }

  it('shows readers nothing of what is not decided yet', async () => {
    const before = await counted();
    expect(before).toBeGreaterThan(0);
    expect(await countMeanwhile()).toBe(before);
  });

  it('shows them all of it afterwards', async () => {
    await database.apart(({ unhurried }) =>
      unhurried(async (em) => {
        await em.fork().execute('delete from document');
      }),
    );
    expect(await counted()).toBe(0);
  });
});
