import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry } from '#schema/shared/log.ts';
import { type CountyApp, type CountyOptions, createCounty } from '#subgraphs/county/create-county.ts';
import { describeCounty } from '#subgraphs/county/descriptors/discover.ts';
import { openEngine } from '#subgraphs/county/store/database/engine.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { patientDatabase } from '#tests/support/patience.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { runProcess } from '#tests/support/running-process.ts';

const AGREEMENTS = '{ dalarna { agreements { nodes { kind } } } }';
const THREE = { data: { dalarna: { agreements: { nodes: Array(3).fill({ kind: 'AGREEMENT' }) } } } };

const programs = findPostgresql();

describe.skipIf(!programs)('A county on a PostgreSQL server', () => {
  let server: PostgresqlServer;
  let logged: LogEntry[] = [];
  const open: CountyApp[] = [];
  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
    logged = [];
  });
  afterAll(() => server?.stop());

  const storage = (url: string) => ({ kind: 'postgresql' as const, url, pool: 2, ...patientDatabase });

  async function start(url: string, options: Partial<CountyOptions> = {}): Promise<CountyApp> {
    const app = await createCounty({
      county: await describeCounty('dalarna'),
      storage: storage(url),
      log: (...entry) => logged.push(entry),
      ...options,
    });
    open.push(app);
    return app;
  }

  /** Runs SQL beside the county, on a connection of its own that is kept while `meanwhile` runs. */
  async function beside(url: string, sql: string, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const engine = await openEngine(storage(url), { pool: 1, statementTimeout: 0 }, () => {});
    const em = engine.em.fork();
    try {
      await em.begin();
      await em.execute(sql);
      await meanwhile();
      await em.commit();
    } finally {
      await engine.close();
    }
  }

  it('is brought up to date once when two processes ask for it at the same time', async () => {
    const url = server.createDatabase('at_once');
    const both = await Promise.all([1, 2].map(() => runCommand(['migrate', 'dalarna', '--database-url', url])));
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
    expect(both.map(({ out }) => out).sort()).toEqual([
      expect.stringMatching(/^dalarna: ran [\w-]+(, [\w-]+)+\n$/),
      'dalarna: up to date\n',
    ]);
  });

  it('starts twice at the same time on an empty database, and its data is brought in once', async () => {
    const url = server.createDatabase('started_twice');
    const both = await Promise.all([start(url), start(url)]);
    expect(both.map(({ imported }) => imported.changed).sort()).toEqual([false, true]);
    for (const app of both) expect(await app.execute({ query: AGREEMENTS })).toEqual(THREE);
  });

  it('refuses tables that are behind where they are brought up to date on request, and says how', async () => {
    const url = server.createDatabase('on_request');
    await expect(openDatabase(storage(url), 'request')).rejects.toMatchObject({
      code: 'DATABASE_BEHIND',
      message: expect.stringMatching(
        /^the database on_request on 127\.0\.0\.1:\d+ lacks \d+ migrations \(.*\); run them with: hub migrate$/,
      ),
    });
    await runCommand(['migrate', 'dalarna', '--database-url', url]);
    const database = await openDatabase(storage(url), 'request');
    await database.close();
    expect(database.migrated).toEqual([]);
  });

  it('refuses tables of a later version', async () => {
    const url = server.createDatabase('ahead');
    await (await openDatabase(storage(url))).close();
    await beside(url, `insert into mikro_orm_migrations (name) values ('2999-01-01-colours')`);
    await expect(openDatabase(storage(url))).rejects.toMatchObject({
      code: 'DATABASE_AHEAD',
      message: expect.stringContaining('a later version of the hub (2999-01-01-colours)'),
    });
  });

  it('serves what its database holds when nothing is to be brought in, and says when that is nothing', async () => {
    const url = server.createDatabase('held');
    const empty = await start(url, { data: 'held' });
    const why = 'holds no data yet; bring it in with: hub import dalarna';
    expect(logged.at(-1)).toEqual(['county.unready', { county: 'dalarna', reason: why }]);
    expect(await empty.unready()).toBe(why);
    expect((await empty.execute({ query: '{ dalarna { updatedAt } }' })).errors).toMatchObject([
      { message: 'the county holds no data yet', extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' } },
    ]);
    await start(url);
    expect(await empty.unready()).toBeNull();
    expect(await empty.execute({ query: AGREEMENTS })).toEqual(THREE);
  });

  it('is unavailable while its server is away, and answers when it is back', async () => {
    const app = await start(server.createDatabase('restarted'));
    logged = [];
    await server.restart(async () => {
      for (let time = 0; time < 3; time++) {
        const { errors } = await app.execute({ query: AGREEMENTS });
        expect(errors?.[0]).toMatchObject({
          message: 'the county’s database does not answer; the county’s log says why',
          extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' },
        });
      }
      expect(await app.unready()).toMatch(/^the database does not answer: /);
    });
    expect(await app.execute({ query: AGREEMENTS })).toEqual(THREE);
    await expect.poll(() => logged).toHaveLength(2);
    const database = expect.stringMatching(/^the database restarted on 127\.0\.0\.1:\d+$/);
    expect(logged).toEqual([
      ['database.away', { county: 'dalarna', database, reason: 'nothing listens there' }],
      ['database.back', { county: 'dalarna', database }],
    ]);
  });

  it('is run so with all others by one process, which outlives the server’s absence', async () => {
    const [url = ''] = PAPERS_COUNTIES.map((slug) => server.createDatabase(`all_${slug.replaceAll('-', '_')}`));
    const DATABASE_URL = url.replace(/all_\w+$/, 'all_{county}');
    // What is kept may be a second old.
    const hub = runProcess(['start'], { DATABASE_URL, HUB_KEPT_ANSWERS: '0' });
    const address = await hub.url;
    const statuses = async () => {
      const query = '{ counties { status } }';
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await response.json()).data.counties.map(({ status }: { status: string }) => status);
    };
    expect(await statuses()).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
    await server.restart(async () => {
      expect(await statuses()).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE']);
    });
    await expect.poll(statuses).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
    expect(
      hub
        .out()
        .match(/^dalarna: the database all_dalarna on .* cannot be used: nothing listens there \(request \S+\)$/gm),
    ).toHaveLength(1);
    await hub.stop();
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    expect(hub.err()).toBe('');
  });

  it('ends a statement that takes too long, as its own error', async () => {
    const url = server.createDatabase('slow');
    const app = await start(url, { storage: { ...storage(url), statementTimeout: 300 } });
    await beside(url, 'lock table instrument in access exclusive mode', async () => {
      expect((await app.execute({ query: AGREEMENTS })).errors?.[0]?.extensions).toMatchObject({
        code: 'COUNTY_TIMED_OUT',
        county: 'dalarna',
      });
    });
    expect(logged.at(-1)).toEqual(['statement.timed-out', { county: 'dalarna', reason: expect.any(String) }]);
    await expect.poll(() => app.execute({ query: AGREEMENTS })).toEqual(THREE);
  });

  it.each([
    ['where nothing listens', (url: string) => url.replace(/:\d+\//, ':1/'), 'nothing listens there'],
    ['on a host that is not known', (url: string) => url.replace('127.0.0.1', 'nowhere.invalid'), /host/],
    ['that is not there', (url: string) => url.replace(/\w+$/, 'nowhere'), 'there is no such database'],
    [
      'that speaks no TLS',
      (url: string) => `${url}?sslmode=verify-full`,
      'The server does not support SSL connections',
    ],
    ['with a user that is not known', (url: string) => url.replace('hub:', 'stranger:'), 'it refuses the user'],
  ])('%s is refused in one sentence, without the password', async (_, breakIt, reason) => {
    const url = breakIt(server.createDatabase(`refused_${refused++}`).replace('hub@', 'hub:sesame@'));
    const opened = openDatabase(storage(url));
    await expect(opened).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await expect(opened).rejects.toThrow(/^the database \w+ on [\w.]+:\d+ cannot be used: [^\n]+$/);
    await expect(opened).rejects.toThrow(reason);
    await expect(opened).rejects.not.toThrow('sesame');
  });

  it('says what its owner has to do where the user may not create the extension', async () => {
    const url = server.createDatabase('without_trigrams');
    await beside(url, 'create role guest login; grant all on schema public to guest');
    await expect(openDatabase(storage(url.replace('hub@', 'guest@')))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(
        /^the database without_trigrams on .* the user may not create it; let its owner run once: create extension pg_trgm$/,
      ),
    });
    await beside(url, 'create extension pg_trgm');
    await (await openDatabase(storage(url.replace('hub@', 'guest@')))).close();
  });
});

let refused = 0;

describe('The hub in one process', () => {
  it('refuses one database for several counties', async () => {
    const { code, err } = await runCommand([
      'start',
      '--database-url',
      'postgresql://hub@db/agreements',
      '--port',
      '0',
    ]);
    expect(code).toBe(1);
    expect(err).toBe(
      'The hub cannot start: DATABASE_URL names one database for dalarna, ostergotland, vastra-gotaland; expected {county} in it, as each county has a database of its own\n',
    );
  });
});
