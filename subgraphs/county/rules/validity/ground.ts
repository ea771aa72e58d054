import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import { eventsBy, type State } from '../status/events.ts';

/**
 * What an instrument may be in force by:
 * `ADOPTED` a paper states that it was decided or in force, without an open condition;
 * `RESERVED` that is only inferred, or has a condition that is not known to be met;
 * `LATER` it was adopted, and surely after the day that is asked about;
 * `EXISTING` that it is or was in force is presupposed, as by a paper that says that it has expired, and no decision is evidenced;
 * `PROPOSED` no more than a proposal is evidenced;
 * `LAID_ASIDE` the proposal was postponed, superseded or merged, and not made again;
 * `NONE` not even a proposal is evidenced.
 */
export type Ground = 'ADOPTED' | 'RESERVED' | 'LATER' | 'EXISTING' | 'PROPOSED' | 'LAID_ASIDE' | 'NONE';

type Lifecycle = readonly Evidence<'lifecycle'>[];

const ADOPTIONS: readonly State[] = ['APPROVED', 'IN_FORCE'];
const PROPOSALS: readonly State[] = ['PROPOSED', 'IN_CONSULTATION'];
const LAID_ASIDE: readonly State[] = ['POSTPONED', 'SUPERSEDED', 'MERGED'];
/** What only something that has been in force can be; where a proposal may be it too, only where none is evidenced. */
const PRESUPPOSING: readonly State[] = ['EXPIRED', 'EXTENDED', 'UNKNOWN'];
const PRESUPPOSING_ALONE: readonly State[] = ['SUPERSEDED', 'MERGED'];
const NOT_YET: readonly State[] = [...PROPOSALS, 'COMMISSIONED', 'POSTPONED'];

/** The ground on which an instrument may be in force on a day; `conditional` where a decision has an open condition. */
export function groundOn(date: string, lifecycle: Lifecycle, conditional: boolean): Ground {
  const adoptions = among(ADOPTIONS, lifecycle);
  if (adoptions.length > 0) {
    const byThen = eventsBy(date, adoptions);
    if (byThen.length === 0) return 'LATER';
    return !conditional && byThen.some(({ fact }) => fact.statedAs === 'STATED') ? 'ADOPTED' : 'RESERVED';
  }
  if (among(PRESUPPOSING, lifecycle).length > 0) return 'EXISTING';
  if (among(NOT_YET, lifecycle).length === 0)
    return among(PRESUPPOSING_ALONE, lifecycle).length > 0 ? 'EXISTING' : 'NONE';
  const asides = among(LAID_ASIDE, lifecycle);
  const proposals = among(PROPOSALS, lifecycle);
  if (asides.length > 0) return isMadeAgain(proposals, asides) ? 'PROPOSED' : 'LAID_ASIDE';
  return proposals.length > 0 ? 'PROPOSED' : 'NONE';
}

/** Whether a proposal was made on a later day than all days on which it was laid aside. */
function isMadeAgain(proposals: Lifecycle, asides: Lifecycle): boolean {
  const last = asides.map(dayOfEvent).reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return last !== null && proposals.some((proposal) => (dayOfEvent(proposal) ?? '') > last);
}

function dayOfEvent({ value }: Evidence<'lifecycle'>): string | null {
  return value?.date?.date ?? null;
}

function among(states: readonly State[], lifecycle: Lifecycle) {
  return stated(lifecycle).filter(({ value }) => states.includes(value.state));
}
