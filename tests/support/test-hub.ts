import { createHash } from 'node:crypto';
import { createGateway, type GatewayOptions } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import type { Gateway } from '#gateway/engine/public-gateway.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { type CountyApp, type CountyOptions, createCounty } from '#subgraphs/county/create-county.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { RunningSubgraph } from '#subgraphs/serving/serve-subgraph.ts';
import { inMemory } from './in-memory.ts';
import { papersCounties } from './papers-counties.ts';
import { patientGateway } from './patience.ts';

/** An error in an answer. */
export type AnswerError = { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> };

/** What the gateway answers. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in assertions
  data?: any;
  errors?: AnswerError[];
};

/** What can be chosen of a hub over subgraphs that run. */
export interface OverHubOptions extends Omit<GatewayOptions, 'subgraphs' | 'supergraph'> {
  /** Changes how a subgraph is called, to make it fail. */
  wrap?(subgraph: GatewaySubgraph): GatewaySubgraph;
}

export interface TestHubOptions extends OverHubOptions {
  /** Counties to run instead of those of the papers, with data of their own, opened or not, with what their databases hold, or else with their seeds. */
  counties?: { county: DiscoveredCounty; data?: CountyData | CountyOptions['data'] }[];
  /** Where each county's data lives; in memory when left out. */
  storage?(slug: string): Storage;
  /** Where cross-county questions are found on each side, instead of those of the hub. */
  questions?: { merges: readonly URL[]; parts: readonly URL[] };
  /** Where the derived fields of instruments are found, instead of those of the kit. */
  derived?: readonly URL[];
}

export interface TestHub {
  gateway: Gateway;
  subgraphs: GatewaySubgraph[];
  apps: CountyApp[];
  /** Sends a query through the gateway over its HTTP handler. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The calls made to subgraphs and the SQL statements sent while `run` runs. */
  counting<Result>(run: () => Promise<Result>): Promise<{ result: Result; calls: string[]; statements: number }>;
  close(): Promise<void>;
}

/** Subgraphs that run on the thread of the test, behind which a gateway is yet to be put. */
export interface TestSubgraphs {
  apps: CountyApp[];
  comparison: RunningSubgraph;
}

/**
 * The whole hub on the thread of the test, each county on a database in memory. Its deadlines matter only where a test
 * sets them.
 */
export async function startTestHub(options: TestHubOptions = {}): Promise<TestHub> {
  const subgraphs = await startTestSubgraphs(options);
  const hub = hubOver(subgraphs, options);
  return {
    ...hub,
    async close() {
      await hub.close();
      await Promise.all(subgraphs.apps.map((app) => app.close()));
    },
  };
}

/** The subgraphs of such a hub. */
export async function startTestSubgraphs(options: TestHubOptions = {}): Promise<TestSubgraphs> {
  const { counties, storage, questions, derived } = options;
  const entries: NonNullable<TestHubOptions['counties']> =
    counties ?? (await papersCounties()).map((county) => ({ county }));
  const memory = await inMemory();
  const apps = await Promise.all(
    entries.map(({ county, data }) =>
      createCounty({
        county,
        ...(data ? { data: typeof data === 'object' ? () => sourceOf(data) : data } : {}),
        storage: storage?.(county.slug) ?? memory,
        ...(questions ? { questions: questions.parts } : {}),
        ...(derived ? { derived } : {}),
        log: options.log ?? (() => {}),
      }),
    ),
  );
  const comparison = await createComparison(
    entries.map((entry) => entry.county),
    () => {},
    questions?.merges,
  );
  return { apps, comparison };
}

/** A hub with a gateway of its own over subgraphs that run, and go on running when it is closed. */
export function hubOver({ apps, comparison }: TestSubgraphs, options: OverHubOptions = {}): TestHub {
  const { wrap, ...gatewayOptions } = options;
  let calls: string[] = [];
  /** One that is called over HTTP is not counted. */
  const counted = (subgraph: GatewaySubgraph): GatewaySubgraph =>
    subgraph.execute === undefined
      ? subgraph
      : {
          ...subgraph,
          execute(request: SubgraphRequest): Promise<GraphResult> {
            calls.push(subgraph.name);
            return (subgraph.execute as NonNullable<GatewaySubgraph['execute']>)(request);
          },
        };
  const plain: GatewaySubgraph[] = [...apps.map((app) => ({ ...app, county: true })), { ...comparison, county: false }];
  const subgraphs = plain.map((subgraph) => counted(wrap ? wrap(subgraph) : subgraph));
  const supergraph = composedOnce(subgraphs);
  const gateway = createGateway({ subgraphs, supergraph, ...patientGateway, ...gatewayOptions });
  const statements = () => apps.reduce((sum, app) => sum + app.database.statements(), 0);

  return {
    gateway,
    subgraphs,
    apps,
    ask: (query, variables = {}) => askGateway(gateway, query, variables),
    async counting(run) {
      calls = [];
      const before = statements();
      const result = await run();
      return { result, calls, statements: statements() - before };
    },
    close: async () => gateway.dispose(),
  };
}

/** Supergraphs by a digest of what they are composed of: either is a megabyte. */
const composed = new Map<string, string>();

/** Composes subgraphs as the gateway does, the same ones once in a process: most hubs of tests have the counties of few. */
export function composedOnce(subgraphs: readonly GatewaySubgraph[]): string {
  const parts = JSON.stringify(subgraphs.map(({ name, url, sdl, contract }) => [name, url, sdl, contract]));
  const key = createHash('sha256').update(parts).digest('base64');
  const supergraph = composed.get(key) ?? composeSupergraph(subgraphs);
  composed.set(key, supergraph);
  return supergraph;
}

/** Sends a query to a gateway as a client does. */
export async function askGateway(
  gateway: Pick<Gateway, 'fetch'>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await gateway.fetch('http://hub.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
