import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../gateway/graphiql.ts';
import { startTestHub, type TestHub } from './support/hub.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from './support/postgresql-server.ts';

const programs = findPostgresql();
if (!programs)
  console.log('PostgreSQL’s server programs were not found: the hub was tried on the embedded database only.');

describe.skipIf(!programs)('On a PostgreSQL server', () => {
  let server: PostgresqlServer;
  let onServer: TestHub;
  let embedded: TestHub;

  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    const storage = (slug: string) => ({
      kind: 'postgresql' as const,
      url: server.createDatabase(slug.replaceAll('-', '_')),
    });
    [onServer, embedded] = await Promise.all([startTestHub({ storage }), startTestHub()]);
  });
  afterAll(async () => {
    await onServer?.close();
    await embedded?.close();
    await server?.stop();
  });

  it('the same migrations and entities bring in every county', () => {
    expect(onServer.apps.map((app) => app.imported)).toEqual(embedded.apps.map((app) => app.imported));
  });

  it.each(exampleQueries())('$name is answered as on the embedded database', async ({ query, variables }) => {
    const values = variables ? JSON.parse(variables) : {};
    expect(await onServer.ask(query, values)).toEqual(await embedded.ask(query, values));
  });

  it('lists are in the same order', async () => {
    const query =
      '{ a: instruments { nodes { id } } b: instruments(orderBy: { field: VALID_FROM, direction: DESC }) { nodes { id } } }';
    expect(await onServer.ask(query)).toEqual(await embedded.ask(query));
  });
});
