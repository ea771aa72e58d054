import { scalars } from '#schema/keys/scalars.ts';
import { readSilences } from '#schema/questions/shared/silence.ts';
import { encodeUnanswered } from '#schema/questions/shared/unanswered.ts';
import type { Log } from '#schema/shared/log.ts';
import { unreadableAnswer } from '#schema/shared/unreadable-answer.ts';
import { type RunningSubgraph, serveSubgraph } from '../serving/serve-subgraph.ts';
import type { ComparisonContext } from './asking/comparison-context.ts';
import { knownCounties } from './asking/counties.ts';
import { referenceResolvers } from './asking/reference-resolvers.ts';
import { comparisonSdl } from './comparison-sdl.ts';
import { findMerges } from './find-merges.ts';

/** The name of the subgraph that holds no county's data and aligns what counties answer. */
export const COMPARISON = 'comparison';

/** Builds the comparison subgraph for the counties of the hub, with the questions that are found there. */
export async function createComparison(
  counties: readonly { slug: string; code: string }[],
  log: Log,
  questions?: readonly URL[],
): Promise<RunningSubgraph> {
  const known = knownCounties(counties);
  const slugs = counties.map((county) => county.slug);
  return serveSubgraph<ComparisonContext>({
    name: COMPARISON,
    typeDefs: comparisonSdl(slugs, questions),
    resolvers: { ...scalars, ...referenceResolvers, ...(await findMerges(questions)) },
    context: ({ extensions }) => ({
      counties: known,
      silent: readSilences(extensions, slugs),
      unreadable: new Set(),
      unanswered: new Set(),
      problems: new Map(),
    }),
    noted: ({ unreadable }) => [...unreadable].map(unreadableAnswer),
    told: ({ unanswered }) => (unanswered.size > 0 ? encodeUnanswered(unanswered) : {}),
    log,
  });
}
