import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { composeSupergraph } from '../schema/contract/compose-supergraph.ts';
import { ENDPOINT } from '../schema/shared/endpoint.ts';
import { limits } from '../schema/shared/limits.ts';
import { READINESS, type Readiness } from '../subgraphs/serving/readiness.ts';
import type { Fetch } from '../subgraphs/serving/sign-fetch.ts';
import type { GatewaySubgraph } from './engine/gateway-subgraph.ts';
import { transportsFor } from './engine/transports.ts';
import { useNodes } from './nodes/use-nodes.ts';
import { useOwnDocument } from './own-document/use-own-document.ts';
import { graphiqlOptions } from './pages/graphiql.ts';
import { useAddress } from './plugins/use-address.ts';
import { useArgumentChecks } from './plugins/use-argument-checks.ts';
import { useBody } from './plugins/use-body.ts';
import { useDeadline } from './plugins/use-deadline.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { limitPlugins } from './plugins/use-limits.ts';
import { useQueriesOnly } from './plugins/use-queries-only.ts';
import { useReadiness } from './plugins/use-readiness.ts';
import { useRootRedirect } from './plugins/use-root-redirect.ts';
import { useScalars } from './plugins/use-scalars.ts';
import { useSilence } from './plugins/use-silence.ts';
import { useVariableLimits } from './plugins/use-variable-limits.ts';

export interface GatewayOptions {
  subgraphs: readonly GatewaySubgraph[];
  /** Composed from the subgraphs when left out. */
  supergraph?: string;
  countyDeadline?: number;
  requestDeadline?: number;
  /** Fetches from a subgraph that is called over HTTP; without signatures when left out. */
  fetchFrom?(name: string): Fetch;
  /** Called with what each call to a subgraph came to: why it failed, or `null`. */
  onCalled?(name: string, problem: string | null): void;
  /** How the gateway reports its readiness; always ready when left out. */
  readiness?(): Readiness | Promise<Readiness>;
  plugins?: Parameters<typeof createGatewayRuntime>[0]['plugins'];
}

/** Builds the gateway: plans queries over the subgraphs and merges their answers. Listens nowhere. */
export function createGateway(options: GatewayOptions): GatewayRuntime {
  const { subgraphs } = options;
  return createGatewayRuntime({
    supergraph: options.supergraph ?? composeSupergraph(subgraphs),
    unifiedGraphHandler,
    transports: transportsFor(subgraphs, options.fetchFrom),
    graphqlEndpoint: ENDPOINT,
    graphiql: graphiqlOptions(),
    renderGraphiQL: (graphiql) => renderGraphiQL(graphiql),
    landingPage: false,
    // The engine's own word, which knows of no subgraph, comes before all plugins.
    readinessCheckEndpoint: options.readiness ? '/readiness-of-the-engine' : READINESS,
    logging: 'error',
    subgraphErrors: false,
    plugins: (context) => [
      useRootRedirect(ENDPOINT),
      ...(options.readiness ? [useReadiness(options.readiness)] : []),
      useAddress(),
      useBody(limits.bodyBytes),
      useScalars(),
      useVariableLimits(),
      ...limitPlugins(),
      useQueriesOnly(),
      useDeadline(options.requestDeadline ?? limits.requestDeadline),
      useOwnDocument(),
      useNodes(),
      useArgumentChecks(),
      useErrorCodes(),
      useSilence(subgraphs, options.countyDeadline ?? limits.countyDeadline, options.onCalled),
      ...(options.plugins?.(context) ?? []),
    ],
  });
}
