import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { withinTrace } from '#subgraphs/tracing/span.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { notingTracer } from '#tests/support/noted-spans.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';

const programs = findPostgresql();

describe.each([
  ['PGlite', true],
  ['PostgreSQL', programs !== null],
] as const)('A statement on %s', (engine, there) => {
  let server: PostgresqlServer | undefined;
  let database: Database;

  beforeAll(async () => {
    if (!there) return;
    if (engine === 'PostgreSQL') server = await startPostgresql(programs ?? '');
    database = await openDatabase(server?.createStorage('traced') ?? (await inMemory()));
  });
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  /** The spans of a statement that is sent in a trace. */
  async function spansOf(statement: string, values: unknown[] = []) {
    const { tracer, ended } = notingTracer();
    await withinTrace(tracer, 'an answer', () => database.em.execute(statement, values).catch(() => {}));
    return ended;
  }

  it.skipIf(!there)('is a span with its text and how many rows it gave', async () => {
    expect(await spansOf('select generate_series(?::int, ?::int) as n', [1, 3])).toEqual([
      {
        ...{ name: 'sql select', under: 'an answer', failed: null },
        values: {
          'db.system.name': 'postgresql',
          'db.query.text': 'select generate_series(?::int, ?::int) as n',
          'db.response.returned_rows': 3,
        },
      },
    ]);
  });

  it.skipIf(!there)(
    'tells no value: none that it is sent with, none that is written in it, and no list of them',
    async () => {
      const [span] = await spansOf(
        "select 'it''s hemligt' as a, 1970 as b where ?::text in (?, ?, 'x', ?)",
        Array(4).fill('hemligt'),
      );
      expect(span?.values?.['db.query.text']).toBe('select ? as a, ? as b where ?::text in (?, …)');
    },
  );

  it.skipIf(!there)('that fails says so, and not with which words', async () => {
    const [span, ...more] = await spansOf('select * from hemligt where a = ?', ['hemligt']);
    expect(more).toEqual([]);
    expect(span).toMatchObject({ name: 'sql select', failed: 'failed' });
  });
});
