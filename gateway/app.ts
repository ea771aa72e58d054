import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { compose } from '../schema/contract/compose.ts';
import { limits } from '../schema/limits.ts';
import { graphiqlOptions } from './graphiql.ts';
import { useBodyLimit } from './plugins/use-body-limit.ts';
import { useDeadline } from './plugins/use-deadline.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { limitPlugins } from './plugins/use-limits.ts';
import { useQueriesOnly } from './plugins/use-queries-only.ts';
import { useRootNulls } from './plugins/use-root-nulls.ts';
import { useRootRedirect } from './plugins/use-root-redirect.ts';
import { useSilence } from './plugins/use-silence.ts';
import type { GatewaySubgraph } from './subgraphs.ts';
import { transportsFor } from './transports.ts';

/** Where the gateway answers GraphQL. */
export const ENDPOINT = '/graphql';

export interface GatewayOptions {
  subgraphs: readonly GatewaySubgraph[];
  /** Composed from the subgraphs when left out. */
  supergraph?: string;
  countyDeadline?: number;
  requestDeadline?: number;
  plugins?: Parameters<typeof createGatewayRuntime>[0]['plugins'];
}

/** Builds the gateway: plans queries over the subgraphs and merges their answers. Listens nowhere. */
export function createGateway(options: GatewayOptions): GatewayRuntime {
  const { subgraphs } = options;
  return createGatewayRuntime({
    supergraph: options.supergraph ?? compose(subgraphs),
    unifiedGraphHandler,
    transports: transportsFor(subgraphs),
    graphqlEndpoint: ENDPOINT,
    graphiql: graphiqlOptions(),
    renderGraphiQL: (graphiql) => renderGraphiQL(graphiql),
    landingPage: false,
    logging: 'error',
    subgraphErrors: false,
    plugins: (context) => [
      useRootRedirect(ENDPOINT),
      useBodyLimit(limits.bodyBytes),
      ...limitPlugins(),
      useQueriesOnly(),
      useDeadline(options.requestDeadline ?? limits.requestDeadline),
      useErrorCodes(),
      useRootNulls(),
      useSilence(subgraphs, options.countyDeadline ?? limits.countyDeadline),
      ...(options.plugins?.(context) ?? []),
    ],
  });
}
