import { scalars } from '#schema/keys/scalars.ts';
import type { SubgraphRequest } from '../serving/protocol.ts';
import { type RunningSubgraph, serveSubgraph } from '../serving/subgraph.ts';
import type { ComparisonContext } from './asking/context.ts';
import { knownCounties } from './asking/counties.ts';
import { comparisonSdl } from './comparison-sdl.ts';
import { findMerges } from './find-merges.ts';

/** The name of the subgraph that holds no county's data and aligns what counties answer. */
export const COMPARISON = 'comparison';

/** Builds the comparison subgraph for the counties of the hub, with the questions that are found there. */
export async function createComparison(
  counties: readonly { slug: string; code: string }[],
  onUnexpected: (error: unknown) => void = console.error,
  questions?: readonly URL[],
): Promise<RunningSubgraph> {
  const known = knownCounties(counties);
  return serveSubgraph<ComparisonContext>({
    name: COMPARISON,
    typeDefs: comparisonSdl(
      counties.map((county) => county.slug),
      questions,
    ),
    resolvers: { ...scalars, ...(await findMerges(questions)) },
    context: (request) => ({ counties: known, silent: silentOf(request), unreadable: new Set() }),
    noted: ({ unreadable }) => [...unreadable].map(unreadableAnswer),
    onUnexpected,
  });
}

/** The error that names a county whose answer was none. */
function unreadableAnswer(county: string) {
  return {
    message: `the county ${county} answered something else than was asked; the answer is without it`,
    extensions: { code: 'COUNTY_UNAVAILABLE', county },
  };
}

/** Why counties are silent, as the gateway passes it on with the operation. */
function silentOf({ extensions }: SubgraphRequest): Record<string, string> {
  const silent = extensions?.silent;
  return typeof silent === 'object' && silent !== null ? (silent as Record<string, string>) : {};
}
