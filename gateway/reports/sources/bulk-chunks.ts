import type { CountyReply } from '#gateway/engine/ask-counties.ts';
import { type BulkFactsAnswer, type BulkFactsArgs, bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Pull, PulledCounty } from '../declaration/report-source.ts';

/** A chunk of what a county answered in bulk. */
export interface BulkChunk extends Pick<BulkFactsAnswer, 'facts' | 'removed' | 'names'> {
  county: PulledCounty;
}

/**
 * All facts of a selection, county by county, a chunk at a time, and after a county’s facts what it holds no more of the
 * revision that the puller has. Throws what ends the pull where a county is silent: no table may look whole without it.
 */
export async function* bulkChunks(
  { asker, counties }: Pick<Pull, 'asker' | 'counties'>,
  filter: BulkFactsArgs['filter'],
): AsyncGenerator<BulkChunk> {
  for (const county of counties) {
    for (const bulk of county.since === null ? (['HELD'] as const) : (['HELD', 'REMOVED'] as const)) {
      let after: BulkFactsArgs['after'] = null;
      do {
        const args: BulkFactsArgs = {
          filter,
          revision: county.revision,
          bulk,
          changedSince: county.since,
          after,
          first: limits.bulkRows,
        };
        const reply: CountyReply<BulkFactsAnswer> = await asker.ask(county.slug, bulkFactsQuestion, args, county.at);
        if (reply.status !== 'ANSWERED') throw silenced(county, reply.why);
        const { facts, removed, names, next } = reply.answer;
        yield { county, facts, removed, names };
        after = next;
      } while (after !== null);
    }
  }
}

function silenced({ slug }: PulledCounty, why: string): HubError {
  return new HubError('COUNTY_UNAVAILABLE', `the county ${slug} ended its answer: ${why}`, { county: slug });
}
