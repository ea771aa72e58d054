import { z } from 'zod';
import type { CountyReply } from '#gateway/engine/ask-counties.ts';
import { type BulkFactsAnswer, type BulkFactsArgs, bulkFactsQuestion } from '#schema/questions/bulk-facts-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Pull, PulledCounty, RowsRefused } from '../declaration/report-source.ts';
import { besideFilter } from './beside-filter.ts';

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
  const { bulk } = place;
  const reply = await bulkReply(asker, county, filter, place, first);
  if (reply.status !== 'ANSWERED') throw silenced(county, reply.why);
  const { facts, removed, names, next } = reply.answer;
  const beyond =
    bulk === 'HELD' && county.since !== null
      ? { county: county.slug, bulk: 'REMOVED' as const, after: null }
      : firstOf(counties[at + 1]);
  return { chunk: { county, facts, removed, names }, next: next ? { ...place, after: next } : beyond };
}

/** Facts by which it is seen beforehand whether a county knows what it is asked: enough for one that ignores a filter to show it. */
const TRIED = 20;

/** The counties that do not answer what is asked of them in bulk, or answer something else. */
export async function bulkRefusals(
  { asker, counties }: PulledFrom,
  filter: BulkFactsArgs['filter'],
): Promise<Map<string, RowsRefused>> {
  const tried = counties.map(async (county): Promise<[string, RowsRefused][]> => {
    const reply = await bulkReply(asker, county, filter, { bulk: 'HELD', after: null }, TRIED);
    if (reply.status === 'ANSWERED') return [];
    // Why a call failed is told to who tends the hub alone.
    return [[county.slug, reply.status === 'UNSUPPORTED' ? reply : { status: reply.status }]];
  });
  return new Map((await Promise.all(tried)).flat());
}

/** What a county answers at a place. Facts that nobody asked for are no answer: half understood, it is a wrong one. */
async function bulkReply(
  asker: PulledFrom['asker'],
  { slug, revision, since, at }: PulledCounty,
  filter: BulkFactsArgs['filter'],
  { bulk, after }: Omit<BulkPlace, 'county'>,
  first: number,
): Promise<CountyReply<BulkFactsAnswer>> {
  const args: BulkFactsArgs = { filter, revision, bulk, changedSince: since, after, first };
  const reply = await asker.ask(slug, bulkFactsQuestion, args, at);
  const beside = reply.status === 'ANSWERED' ? besideFilter(filter, reply.answer) : null;
  return beside === null ? reply : { status: 'UNSUPPORTED', why: `it answered ${beside}, which was not asked for` };
}

function firstOf(county: PulledCounty | undefined): BulkPlace | null {
  return county ? { county: county.slug, bulk: 'HELD', after: null } : null;
}

/** Why is for the log alone. */
function silenced({ slug }: PulledCounty, why: string): HubError {
  const error = new HubError('COUNTY_UNAVAILABLE', `the county ${slug} ended its answer`, { county: slug });
  error.cause = why;
  return error;
}
