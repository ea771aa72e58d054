import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { refuseSilence, type StandingCounty, silentCounties } from '#gateway/reports/answering/pulled-counties.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type StatedPeriod, statedPeriod } from './stated-period.ts';

/** What the catalogue says of the data beside what is declared. */
export interface HubState {
  counties: readonly StandingCounty[];
  /** What all counties together say, `null` where one of them is silent: it might say otherwise. */
  whole: WholeState | null;
}

export interface WholeState extends StatedPeriod {
  /** When the first of the data came to the hub, and when the latest of it changed (ISO 8601); `null` where there is none. */
  issued: string | null;
  modified: string | null;
}

const FIRST_CHANGE = '{ changes(first: 1) { nodes { at } } }';

/**
 * Finds out what the catalogue says of the data at the counties’ revisions; what was found out last is kept until one of
 * them has another. Throws COUNTY_UNAVAILABLE where no county answers.
 */
export function hubStateKeeper({ hub, asker }: { hub: AskHub; asker: CountyAsker }) {
  let kept: { of: string; whole: Promise<WholeState> } | null = null;

  return async (counties: readonly StandingCounty[]): Promise<HubState> => {
    refuseSilence(counties, true);
    if (silentCounties(counties).length > 0) return { counties, whole: null };
    const of = JSON.stringify(counties.map(({ slug, revision }) => [slug, revision]));
    if (kept?.of !== of) kept = { of, whole: findOut(counties) };
    const { whole } = kept;
    try {
      return { counties, whole: await whole };
    } catch (error) {
      if (kept?.whole === whole) kept = null;
      throw error;
    }
  };

  async function findOut(counties: readonly StandingCounty[]): Promise<WholeState> {
    const [first, period] = await Promise.all([hub(FIRST_CHANGE, {}), statedPeriod(counties, { hub, asker })]);
    const [lost] = first.problems;
    if (lost) throw new HubError('COUNTY_UNAVAILABLE', lost.message);
    const { nodes } = first.data.changes as { nodes: { at: string }[] };
    const changed = counties.flatMap(({ revision }) => revision?.at ?? []).toSorted();
    return { ...period, issued: nodes[0]?.at ?? null, modified: changed.at(-1) ?? null };
  }
}
