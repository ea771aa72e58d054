import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import { type RevisionPlace, revisionQuestion } from '#schema/questions/revision-question.ts';
import type { AnswerBase } from '#schema/questions/shared/question.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { PulledCounty } from '../declaration/report-source.ts';

/** How a county stands before rows are pulled. */
export interface StandingCounty extends Pick<AnswerBase, 'errorReports'> {
  slug: string;
  code: string;
  name: string;
  status: 'ANSWERED' | 'UNAVAILABLE' | 'TIMED_OUT' | 'UNSUPPORTED' | 'NOT_ASKED';
  /** `null` where it did not answer, or held nothing yet. */
  revision: (RevisionPlace & { at: string }) | null;
  /** The licence of its coded facts, by its id of SPDX; `null` where none is stated. */
  licence: string | null;
  /** Whether what the puller has of it is of no use any more. */
  restarted: boolean;
  /** Why it gives no rows though it is there; left out where it does, or is away. */
  why?: string;
}

/** How far a puller has read each county, by slug. */
export type Places = Readonly<Record<string, RevisionPlace>>;

/**
 * How each county of the hub stands, in the order of their codes: those that are asked, by SCB’s codes, or all. Each that
 * answers says which revision its rows will be of.
 */
export async function standingCounties(
  asker: CountyAsker,
  { codes, asKnownAt, places }: { codes: readonly string[] | null; asKnownAt: string | null; places: Places },
): Promise<StandingCounty[]> {
  const standing = asker.counties.map(async (slug): Promise<StandingCounty> => {
    const { code = '', name = slug } = countyOfSlug(slug) ?? {};
    const unknown = { slug, code, name, revision: null, licence: null, errorReports: null, restarted: false };
    if (codes && !codes.includes(code)) return { ...unknown, status: 'NOT_ASKED' };
    const reply = await asker.ask(slug, revisionQuestion, { since: places[slug] ?? null }, asKnownAt);
    if (reply.status !== 'ANSWERED') return { ...unknown, status: reply.status };
    const { revision, updatedAt, licence, errorReports, restarted } = reply.answer;
    return {
      ...unknown,
      status: 'ANSWERED',
      revision: revision && updatedAt !== null ? { ...revision, at: updatedAt } : null,
      ...{ licence, errorReports, restarted },
    };
  });
  return (await Promise.all(standing)).sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** Those that were asked and did not answer. */
export function silentCounties<County extends Pick<StandingCounty, 'status'>>(counties: readonly County[]): County[] {
  return counties.filter(({ status }) => status !== 'ANSWERED' && status !== 'NOT_ASKED');
}

/** Throws COUNTY_UNAVAILABLE, naming who is silent, where a report would not be whole; and where nobody answered at all. */
export function refuseSilence(counties: readonly StandingCounty[], partial: boolean): void {
  const silent = silentCounties(counties);
  const answered = counties.some(({ status }) => status === 'ANSWERED');
  if (silent.length === 0 || (partial && answered)) return;
  const names = silent.map(({ name, why }) => (why === undefined ? name : `${name} (${why})`)).join(', ');
  const again = silent.every(({ status }) => status === 'UNSUPPORTED') ? '' : ' again later, or';
  throw new HubError(
    'COUNTY_UNAVAILABLE',
    answered
      ? `the report would be without ${names}; ask${again} for what there is with complete=partial`
      : `no county can answer now (${names})${again === '' ? '' : '; ask again later'}`,
    { counties: silent.map(({ code, name, status }) => ({ code, name, status })) },
  );
}

/** The counties whose rows are pulled, each from where the puller is. */
export function pulledCounties(counties: readonly StandingCounty[], places: Places): PulledCounty[] {
  return counties.flatMap(({ slug, code, name, revision, restarted }) => {
    if (!revision) return [];
    const since = restarted ? null : (places[slug]?.number ?? null);
    return [{ slug, code, name, revision: revision.number, at: revision.at, since }];
  });
}
