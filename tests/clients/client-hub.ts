import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { listen } from '#subgraphs/serving/listen.ts';
import { type ArgumentValues, argumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { vocabularyOf } from '#tests/long/fuzz-queries/vocabulary-of.ts';
import { importData } from '#tests/support/import-data.ts';
import { papersCounties } from '#tests/support/papers-counties.ts';
import { type Answer, startTestHub } from '#tests/support/test-hub.ts';
import { earlierData } from './earlier-data.ts';
import { askRaw } from './raw-client.ts';

/** When the counties were brought in: always the same, so that a question is the same whenever it is asked. */
export const IMPORTED_AT = { earlier: '2025-02-01T08:00:00.000Z', now: '2025-09-01T08:00:00.000Z' } as const;

/** A hub that clients ask over HTTP, and what they learn of it before they ask. */
export interface ClientHub {
  url: string;
  introspection: IntrospectionQuery;
  schema: GraphQLSchema;
  /** Draws what questions name. */
  values: ArgumentValues;
  close(): Promise<void>;
}

/** Starts the hub of the papers' counties with a past: each was brought in twice, and first said something else. */
export async function startClientHub(): Promise<ClientHub> {
  const counties = await papersCounties();
  const hub = await startTestHub({ counties: counties.map((county) => ({ county, data: 'held' })) });
  for (const { slug, code } of counties) {
    const { em } = hub.apps.find(({ name }) => name === slug)?.database ?? {};
    const data = readSeeds(`${SEEDS}${slug}`, slug);
    if (!em) throw new Error(`no county ${slug} in this hub`);
    await importData(em, earlierData(data), code, new Date(IMPORTED_AT.earlier));
    await importData(em, data, code, new Date(IMPORTED_AT.now));
  }
  const server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
  const url = `${server.url}${ENDPOINT}`;
  const vocabulary = await vocabularyOf(hub);
  const past = idsOf(
    await hub.ask(`{ instruments(first: 100, asKnownAt: "${IMPORTED_AT.earlier}") { nodes { id } } }`),
  );
  const { data } = await askRaw(url, { query: getIntrospectionQuery(), variables: {} });
  return {
    url,
    introspection: data,
    schema: buildClientSchema(data),
    values: argumentValues({ ...vocabulary, instruments: [...new Set([...vocabulary.instruments, ...past])] }),
    async close() {
      await server.close();
      await hub.close();
    },
  };
}

/** The ids of instruments as they were, which need not be those of now. */
function idsOf({ data }: Answer): string[] {
  return data.instruments.nodes.map(({ id }: { id: string }) => id);
}
