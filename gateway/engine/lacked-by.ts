import { publishedSdl } from '#schema/contract/compose-supergraph.ts';
import { lacksOf } from '#schema/contract/lacks.ts';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import type { GatewaySubgraph } from './gateway-subgraph.ts';

/** What a subgraph lacks of what is published, as `Type.field`, so that it cannot be asked for it. */
export function lackedBy(subgraph: Pick<GatewaySubgraph, 'sdl' | 'contract' | 'running'>): ReadonlySet<string> {
  const { sdl, running = sdl, contract = sdl } = subgraph;
  if (running === sdl && sdl === contract) return new Set();
  try {
    const lacks = lacksOf(parseSdl(running), publishedSdl(subgraph));
    return new Set(lacks.filter(({ harmless }) => !harmless).map(({ what }) => what));
  } catch {
    // Its SDL is no GraphQL, which is told where it is taken in.
    return new Set();
  }
}
