import { z } from 'zod';
import type { CountyReply } from '#gateway/engine/ask-counties.ts';
import { type BulkFactsAnswer, type BulkFactsArgs, bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Pull, PulledCounty } from '../declaration/report-source.ts';

/** A chunk of what a county answered in bulk. */
export interface BulkChunk extends Pick<BulkFactsAnswer, 'facts' | 'removed' | 'names'> {
  county: PulledCounty;
}

/** Where a chunk begins: in which county, among what it holds or what it holds no more, and after what. */
export const bulkPlace = z.strictObject({
  county: z.string(),
  bulk: z.enum(['HELD', 'REMOVED']),
  after: z.object({ key: z.string(), id: z.string() }).nullable(),
});

export type BulkPlace = z.output<typeof bulkPlace>;

/** A chunk, and where the next one begins; there is none where no county is left. */
export interface BulkStep {
  chunk: BulkChunk | null;
  next: BulkPlace | null;
}

type PulledFrom = Pick<Pull, 'asker' | 'counties'>;

/**
 * All facts of a selection, county by county, a chunk at a time, and after a county’s facts what it holds no more of the
 * revision that the puller has. Throws what ends the pull where a county is silent: no table may look whole without it.
 */
export async function* bulkChunks(pull: PulledFrom, filter: BulkFactsArgs['filter']): AsyncGenerator<BulkChunk> {
  let place = firstOf(pull.counties[0]);
  let first: number = limits.bulkFirstRows;
  while (place !== null) {
    const { chunk, next }: BulkStep = await bulkStep(pull, filter, place, first);
    if (chunk) yield chunk;
    first = limits.bulkRows;
    place = next;
  }
}

/** The chunk of so many facts at a place; at the first there is where none is named. Throws as all chunks do. */
export async function bulkStep(
  { asker, counties }: PulledFrom,
  filter: BulkFactsArgs['filter'],
  from: BulkPlace | null,
  first: number,
): Promise<BulkStep> {
  const place = from ?? firstOf(counties[0]);
  const at = counties.findIndex(({ slug }) => slug === place?.county);
  const county = counties[at];
  if (!place || !county) return { chunk: null, next: null };
  const { bulk, after } = place;
  const args: BulkFactsArgs = { filter, revision: county.revision, bulk, changedSince: county.since, after, first };
  const reply: CountyReply<BulkFactsAnswer> = await asker.ask(county.slug, bulkFactsQuestion, args, county.at);
  if (reply.status !== 'ANSWERED') throw silenced(county, reply.why);
  const { facts, removed, names, next } = reply.answer;
  const beyond =
    bulk === 'HELD' && county.since !== null
      ? { county: county.slug, bulk: 'REMOVED' as const, after: null }
      : firstOf(counties[at + 1]);
  return { chunk: { county, facts, removed, names }, next: next ? { ...place, after: next } : beyond };
}

function firstOf(county: PulledCounty | undefined): BulkPlace | null {
  return county ? { county: county.slug, bulk: 'HELD', after: null } : null;
}

function silenced({ slug }: PulledCounty, why: string): HubError {
  return new HubError('COUNTY_UNAVAILABLE', `the county ${slug} ended its answer: ${why}`, { county: slug });
}
