import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { hubOver, startTestSubgraphs, type TestHub, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { type EverythingSaid, everythingSaid } from './everything-said.ts';
import { madeDirectory } from './made-directory.ts';

/** The made-up counties of these tests. */
export const counties = madeDirectory();
export const SLUGS = counties.map(({ county }) => county.slug);

let started: Promise<{ subgraphs: TestSubgraphs; said: EverythingSaid }> | null = null;

/**
 * A hub over these counties, whose subgraphs can be made to fail, and everything that they say. They are brought in and
 * read once in a worker, and never closed: that is most of what such a test costs.
 */
export async function overDirectory(
  wrap: (subgraph: GatewaySubgraph) => GatewaySubgraph = (subgraph) => subgraph,
): Promise<{ hub: TestHub; said: EverythingSaid }> {
  started ??= start();
  const { subgraphs, said } = await started;
  return { hub: hubOver(subgraphs, { wrap }), said };
}

async function start() {
  const subgraphs = await startTestSubgraphs({ counties });
  const hub = hubOver(subgraphs);
  const said = await everythingSaid(hub, SLUGS);
  await hub.close();
  return { subgraphs, said };
}
