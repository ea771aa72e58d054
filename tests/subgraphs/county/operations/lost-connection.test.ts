import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { dump } from '#tests/support/dump.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { backUp, CHANGING, fill, WRITING } from './database-work.ts';

const programs = findPostgresql();
const SAYS = {
  code: 'DATABASE_UNAVAILABLE',
  message: expect.stringMatching(/^the database \w+ on 127\.0\.0\.1:\d+ cannot be used: [^\n]+$/),
};

describe.skipIf(!programs)('On a PostgreSQL database, in the middle of', () => {
  let folder: string;
  let backup: string;
  let server: PostgresqlServer;
  let held: Database;
  let empty: Database;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lost-connection-'));
    server = await startPostgresql(programs ?? '');
    held = await openDatabase(server.createStorage('held'));
    empty = await openDatabase(server.createStorage('empty'));
    await fill(held);
    backup = await backUp(held, join(folder, 'dalarna.backup'));
  });
  afterAll(async () => {
    await held.close();
    await empty.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** Holds what runs up at the facts, which it comes to after other tables, and ends its connection there. */
  async function losing(database: Database, run: () => Promise<unknown>): Promise<unknown> {
    const holding = database.em.fork();
    await holding.begin();
    await holding.execute('lock table fact in access exclusive mode');
    const ended = run().catch((error: unknown) => error);
    await expect
      .poll(() =>
        database.em.execute(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      )
      .toHaveLength(1);
    await holding.rollback();
    return ended;
  }

  describe.each(CHANGING)('$name, a connection that is lost', ({ into, run }) => {
    const database = () => (into === 'held' ? held : empty);

    it('is reported in one sentence, and nothing is changed', async () => {
      const before = await dump(database());
      expect(await losing(database(), () => run(database(), backup))).toMatchObject(SAYS);
      expect(await dump(database())).toEqual(before);
    });

    it('does not keep it from being done again', async () => {
      const before = await dump(database());
      await run(database(), backup);
      expect(await dump(database())).not.toEqual(before);
    });
  });

  describe.each(WRITING)('$name, a connection that is lost', ({ run }) => {
    it('is reported in one sentence, and nothing is written', async () => {
      const before = readdirSync(folder);
      expect(await losing(held, () => run(held, join(folder, 'lost')))).toMatchObject(SAYS);
      expect(readdirSync(folder)).toEqual(before);
    });

    it('does not keep it from being done again', async () => {
      const again = join(folder, 'again');
      await run(held, again);
      expect(existsSync(again)).toBe(true);
      rmSync(again, { recursive: true });
    });
  });
});
