import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { transportsFor } from '#gateway/engine/transports.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

/** The engine over the subgraphs of a hub, with nothing of the hub's own between it and its clients. */
export function bareEngine({ subgraphs }: TestHub) {
  return createGatewayRuntime({
    supergraph: composeSupergraph(subgraphs),
    unifiedGraphHandler,
    transports: transportsFor(subgraphs),
    logging: false,
  });
}
