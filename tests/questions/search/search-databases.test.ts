import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgresql, type PostgresqlServer, startPostgresql } from '#tests/support/postgresql-server.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const programs = findPostgresql();

const SEARCHES = [
  'överenskommelser',
  'ÖSTERGÖTLAND',
  'halsa',
  'hälsa',
  'ungdom',
  'samvärkan',
  'regionöst',
  'added',
  'västbus riktlinjer',
  'och',
  'barn unga 0-20 år',
  'falla mellan stolarna',
  'agreements on children',
  'é',
  'xylofon',
];

/** Locales in which PostgreSQL takes letters beyond ASCII for letters, and for none. */
const LOCALES = ['C.UTF-8', 'C'];

describe.skipIf(!programs)('On a PostgreSQL server', () => {
  let server: PostgresqlServer;
  let embedded: TestHub;
  const hubs = new Map<string, TestHub>();

  beforeAll(async () => {
    server = await startPostgresql(programs ?? '');
    embedded = await sharedHub();
    for (const [index, locale] of LOCALES.entries()) {
      const storage = (slug: string) => server.createStorage(`${slug.replaceAll('-', '_')}_${index}`, locale);
      hubs.set(locale, await startTestHub({ storage }));
    }
  });
  afterAll(async () => {
    for (const hub of hubs.values()) await hub.close();
    await server?.stop();
  });

  describe.each(LOCALES)('in the locale %s', (locale) => {
    it.each(SEARCHES)('the search for %s is answered as on the embedded database', async (text) => {
      const query = `query ($text: String!) { search(text: $text, first: 100) {
        totalCount leftOut nodes { rank instrument { instrumentId } reason { sv en } matches { fact text words { asked found how } } }
      } }`;
      const answer = await hubs.get(locale)?.ask(query, { text });
      expect(answer?.errors).toBeUndefined();
      expect(answer).toEqual(await embedded.ask(query, { text }));
    });
  });
});
