import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestHub, type TestHub } from './support/hub.ts';
import { findPostgresql, type PostgresqlServer, startPostgresql } from './support/postgresql-server.ts';
import { type Asked, questions } from './support/questions.ts';

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

  it.each(questions)('%s is answered as on the embedded database', async (...[, query, variables]: Asked) => {
    const answer = await onServer.ask(query, variables);
    expect(answer.data).toBeTruthy();
    expect(answer).toEqual(await embedded.ask(query, variables));
  });
});
