import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import { composeSupergraph } from '../schema/contract/compose-supergraph.ts';
import { costsIn } from '../schema/contract/costs.ts';
import { publisherName, type ToldOutside } from '../schema/settings/told-outside.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import { limits } from '../schema/shared/limits.ts';
import type { Log } from '../schema/shared/log.ts';
import type { Fetch } from '../subgraphs/serving/fetch-once-more.ts';
import { publicAddress } from '../subgraphs/serving/public-address.ts';
import type { Readiness } from '../subgraphs/serving/readiness.ts';
import type { Tracer } from '../subgraphs/tracing/span.ts';
import { type Calls, createCalls } from './calls/create-calls.ts';
import { createCatalogue } from './catalogue/create-catalogue.ts';
import { createChangesFeed } from './changes-feed/create-changes-feed.ts';
import { createSpending, type Spending } from './cost/spending.ts';
import { type Admission, createAdmission } from './door/admission.ts';
import type { AnsweredRequest } from './door/answered-request.ts';
import { giveAgain } from './door/give-again.ts';
import { openDoor } from './door/open-door.ts';
import { traceRequests } from './door/trace-requests.ts';
import type { GatewaySubgraph } from './engine/gateway-subgraph.ts';
import type { Gateway } from './engine/public-gateway.ts';
import { transportsFor } from './engine/transports.ts';
import { createGraphiql, type Graphiql } from './graphiql/create-graphiql.ts';
import type { AnswerStore } from './kept-answers/answer-store.ts';
import { keepWholeAnswers } from './kept-answers/keep-whole-answers.ts';
import { useNodes } from './nodes/use-nodes.ts';
import { useOwnDocument } from './own-document/use-own-document.ts';
import { createPages } from './pages/create-pages.ts';
import { pageQueries } from './pages/page-queries.ts';
import { maskWithCause } from './plugins/mask-with-cause.ts';
import { publishedTypes } from './plugins/published-types.ts';
import { useAddress } from './plugins/use-address.ts';
import { useArgumentChecks } from './plugins/use-argument-checks.ts';
import { useBody } from './plugins/use-body.ts';
import { useCacheControl } from './plugins/use-cache-control.ts';
import { useCost } from './plugins/use-cost.ts';
import { useDeadline } from './plugins/use-deadline.ts';
import { useEnumValues } from './plugins/use-enum-values.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { limitPlugins } from './plugins/use-limits.ts';
import { usePersistedQueries } from './plugins/use-persisted-queries.ts';
import { useQueriesOnly } from './plugins/use-queries-only.ts';
import { useScalars } from './plugins/use-scalars.ts';
import { useSilence } from './plugins/use-silence.ts';
import { useVariableLimits } from './plugins/use-variable-limits.ts';
import { createReports } from './reports/create-reports.ts';
import { reportDocuments } from './reports/report-documents.ts';
import { toldTables } from './reports/told-tables.ts';
import { listDocuments } from './trusted-documents/list-documents.ts';
import { type TrustedDocument, trustedDocuments } from './trusted-documents/trusted-documents.ts';
import { useTrustedDocuments } from './trusted-documents/use-trusted-documents.ts';

export interface GatewayOptions {
  subgraphs: readonly GatewaySubgraph[];
  /** Composed from the subgraphs when left out. */
  supergraph?: string;
  /** Where the hub is and who publishes it, by its settings; nothing is told when left out. */
  toldOutside?: ToldOutside;
  /** Lets requests over HTTP in; by the limits when left out. */
  admission?: Admission;
  /** Calls the subgraphs; with `countyDeadline` and `onCalled`, by lines of its own, when left out. */
  calls?: Calls;
  /** Counts what clients ask for; by the limits when left out. */
  spending?: Spending;
  /** Keeps whole answers, within what it holds; none when left out. */
  store?: AnswerStore | undefined;
  /** Milliseconds for which kept answers may be behind the counties, and the clock of that; by the limits when left out. */
  revisionAge?: number;
  clock?(): number;
  countyDeadline?: number;
  requestDeadline?: number;
  /** Fetches from a subgraph that is called over HTTP; without signatures when left out. */
  fetchFrom?(name: string): Fetch;
  /** Called with what each call to a subgraph came to: why it failed, or `null`. */
  onCalled?(name: string, problem: string | null): void;
  /** Told of every request over HTTP once it is answered. */
  onAnswered?(answered: AnsweredRequest): void;
  /** Makes spans of requests over HTTP; none when left out. */
  tracer?: Tracer | null;
  /** How the gateway reports its readiness; always ready when left out. */
  readiness?(): Readiness | Promise<Readiness>;
  /** Where people ask queries of their own; GraphiQL when left out. */
  graphiql?: Graphiql;
  /** What is asked for by name; all that is published when left out. */
  documents?: readonly TrustedDocument[];
  /** Told of what nobody foresaw, which clients are not. */
  log?: Log;
  plugins?: Parameters<typeof createGatewayRuntime>[0]['plugins'];
}

/** Builds the gateway: plans queries over the subgraphs and merges their answers. Listens nowhere. */
export function createGateway(options: GatewayOptions): Gateway {
  const {
    subgraphs,
    log = () => {},
    readiness = () => READY,
    documents = [...trustedDocuments(), ...reportDocuments, ...pageQueries],
    toldOutside = NOTHING_TOLD,
    admission = createAdmission(),
    calls = createCalls({ deadline: options.countyDeadline, onCalled: options.onCalled }),
    spending = createSpending(toldOutside),
    supergraph = composeSupergraph(subgraphs),
  } = options;
  const published = parseSdl(supergraph);
  const { store, revisionAge: bound, clock } = options;
  const whole = keepWholeAnswers({ subgraphs, calls, fetchFrom: options.fetchFrom, store, bound, clock });
  const engine = createGatewayRuntime({
    supergraph: published,
    unifiedGraphHandler,
    transports: transportsFor(subgraphs, whole.fetchFrom),
    graphqlEndpoint: ENDPOINT,
    // The door answers these, and what the engine would answer in their stead is out of reach.
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: NOWHERE,
    readinessCheckEndpoint: NOWHERE,
    // It would be written from the client's own.
    requestId: false,
    // It would write what clients send; the hub's own log says what it masks.
    logging: false,
    maskedErrors: { maskError: maskWithCause },
    subgraphErrors: false,
    plugins: (context) => [
      useAddress(),
      useBody(),
      useCacheControl(),
      useScalars(),
      useTrustedDocuments(documents),
      usePersistedQueries(),
      useVariableLimits(),
      ...limitPlugins(),
      useQueriesOnly(),
      useDeadline(options.requestDeadline ?? limits.requestDeadline),
      useOwnDocument(),
      useNodes(subgraphs),
      useArgumentChecks(),
      useCost(costsIn(published), spending),
      useErrorCodes(log),
      useEnumValues(),
      useSilence(subgraphs, calls, publishedTypes(published)),
      ...(options.plugins?.(context) ?? []),
    ],
  });
  const shared = {
    hub: whole.hub(async (address, init, noting = {}) => engine.fetch(address, init, noting)),
    asker: whole.asker,
    addressOf: publicAddress(toldOutside),
    log,
  };
  const schema = async () => engine.getSchema();
  const desks = [
    createReports({ ...shared, schema, publisher: publisherName(toldOutside) }),
    createCatalogue({ ...shared, told: toldOutside }),
    createChangesFeed({ ...shared, told: toldOutside }),
  ];
  const pages = createPages({ ...shared, told: toldOutside, tables: toldTables });
  const graphiql = options.graphiql ?? createGraphiql(shared);
  const { onAnswered } = options;
  const listed = listDocuments(documents);
  const trace = traceRequests(options.tracer ?? null, toldOutside);
  return openDoor(engine, {
    ...{ pages, graphiql, readiness, admission, documents: listed, desks, onAnswered, trace, log },
    giveAgain: whole.kept ? giveAgain(whole.kept, spending) : undefined,
  });
}

const NOTHING_TOLD: ToldOutside = { trustedProxies: [] };

const READY: Readiness = { name: 'gateway', ready: true, problems: [] };

/** No address ends with it. */
const NOWHERE = ' ';
