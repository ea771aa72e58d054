import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import { type BoundAspect, dayOf, type Event, eventsBy, type State } from '../status/events.ts';
import { placeIn } from '../status/period.ts';
import { turningDays } from '../status/spans.ts';
import type { StatusSpan } from '../status/status-intervals.ts';
import type { Certainty } from '../status/status-on.ts';
import { kept, sameFacts } from './alike.ts';
import { COVERAGE_TEXTS } from './coverage-texts.ts';
import type { Covers } from './covers.ts';

/** What an agreement is and when: its status intervals, and the facts behind them. */
export interface StatusHistory {
  intervals: readonly Pick<StatusSpan, 'from' | 'until' | 'states' | 'certainty'>[];
  lifecycle: readonly Evidence<'lifecycle'>[];
  validFrom: readonly Evidence<BoundAspect>[];
  validTo: readonly Evidence<BoundAspect>[];
}

/** Whether an agreement holds on a day, so that it can cover anybody. */
export interface DayCoverage {
  verdict: Covers;
  /** How certain it is that it holds. */
  certainty: Certainty;
  states: State[];
  why: Text;
  evidence: Evidence[];
}

/** What an agreement is from a day on; `null` where it does not hold. */
export interface DaySpan {
  from: string;
  time: DayCoverage | null;
}

/**
 * What an agreement is on all days that are asked for, in order; neighbours differ, and what is alike is the same object.
 * Only the days on which that may change are looked at.
 */
export function coverageWithin(life: StatusHistory, { from, to }: Pick<CoverageArgs, 'from' | 'to'>): DaySpan[] {
  const changes = new Set(life.intervals.map((interval) => interval.from));
  for (const facts of [life.lifecycle, life.validFrom, life.validTo])
    for (const day of turningDays(facts, { from, to })) changes.add(day);
  const days = [...changes].filter((day) => from < day && day <= to).sort();
  const known: (DayCoverage | null)[] = [];
  const spans: DaySpan[] = [];
  for (const day of [from, ...days]) {
    const time = kept(known, coverageOnDay(day, life), isAlike);
    if (spans.length === 0 || time !== spans.at(-1)?.time) spans.push({ from: day, time });
  }
  return spans;
}

/** Whether the same is so by the same facts. */
function isAlike(one: DayCoverage | null, other: DayCoverage | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.verdict === other.verdict &&
    one.certainty === other.certainty &&
    one.why === other.why &&
    one.states.join() === other.states.join() &&
    sameFacts(one.evidence, other.evidence)
  );
}

/** Whether an agreement holds on a day; `null` where it does not. */
function coverageOnDay(day: string, life: StatusHistory): DayCoverage | null {
  const interval = life.intervals.find(({ from, until }) => from <= day && (until === null || day < until));
  if (!interval || interval.certainty === 'NOT_EVIDENCED') return null;
  const { from, states, certainty } = interval;
  if (placeIn(day, life.validFrom, life.validTo).begun === false) return null;
  const [verdict, why] = judge(day, states, certainty, life);
  if (verdict === 'NO') return null;
  const events = eventsBy(from, life.lifecycle).filter(({ state }) => states.includes(state) || state === 'APPROVED');
  return {
    verdict,
    certainty: verdict === 'MAY' ? 'POSSIBLE' : certainty,
    states,
    why,
    evidence: [...periodOf(life, verdict), ...events.map(({ fact }) => fact)],
  };
}

/** States of a proposal that says of itself that it was not adopted as such. */
const WITHDRAWN: readonly State[] = ['POSTPONED', 'MERGED', 'SUPERSEDED'];

function judge(day: string, states: readonly State[], certainty: Certainty, life: StatusHistory): [Covers, Text] {
  const has = (...some: State[]) => some.some((state) => states.includes(state));
  const events = eventsBy(day, life.lifecycle);
  if (isOver(events, states)) return ['NO', COVERAGE_TEXTS.expired];
  if (has('IN_FORCE')) return ['COVERS', inForce(certainty)];
  if (has('EXTENDED')) return ['COVERS', COVERAGE_TEXTS.extended];
  if (has('EXPIRED'))
    return mayStillHold(day, events, life) ? ['MAY', COVERAGE_TEXTS.expired] : ['NO', COVERAGE_TEXTS.expired];
  if (has(...WITHDRAWN) || wasPostponed(life)) return ['NO', COVERAGE_TEXTS.proposed];
  if (has('PROPOSED', 'IN_CONSULTATION'))
    return certainty === 'CONDITIONAL' ? ['COVERS', COVERAGE_TEXTS.proposed] : ['MAY', COVERAGE_TEXTS.undated];
  return has('UNKNOWN') ? ['MAY', COVERAGE_TEXTS.unknown] : ['NO', COVERAGE_TEXTS.unknown];
}

function inForce(certainty: Certainty): Text {
  if (certainty === 'CONFIRMED') return COVERAGE_TEXTS.inForce;
  return certainty === 'CONDITIONAL' ? COVERAGE_TEXTS.conditional : COVERAGE_TEXTS.possible;
}

/** Whether one of the states is a sure end. An agreement that expired and was extended goes on. */
function isOver(events: readonly Event[], states: readonly State[]): boolean {
  const ends: State[] = ['MERGED', 'SUPERSEDED', ...(states.includes('EXTENDED') ? [] : ['EXPIRED' as const])];
  return events.some(({ state, sure }) => sure && ends.includes(state) && states.includes(state));
}

/** Whether something is said to have expired without saying when, so that it may still have held. */
function mayStillHold(day: string, events: readonly Event[], { validTo }: StatusHistory): boolean {
  return events.some(({ state }) => state === 'EXPIRED') && placeIn(day, [], validTo).ended !== true;
}

/** Whether it was postponed at some time: it was no more than a proposal until then, and nothing evidences it after. */
function wasPostponed({ lifecycle }: StatusHistory): boolean {
  return stated(lifecycle).some(({ statedAs, value }) => statedAs === 'STATED' && value.state === 'POSTPONED');
}

/** The stated period; or, where something is not settled, also that a bound is not stated. */
function periodOf({ validFrom, validTo }: StatusHistory, verdict: Covers): Evidence<BoundAspect>[] {
  return [validFrom, validTo].flatMap((facts) => {
    const bound = dayOf(facts);
    if (bound) return [bound.fact];
    return verdict === 'MAY' ? facts.slice(0, 1) : [];
  });
}
