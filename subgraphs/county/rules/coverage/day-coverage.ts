import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import { type BoundAspect, dayOf, eventsBy, hasEarliestDay, type State } from '../status/events.ts';
import { placeIn } from '../status/period.ts';
import { turningDays } from '../status/spans.ts';
import type { StatusSpan } from '../status/status-intervals.ts';
import type { Certainty } from '../status/status-on.ts';
import { groundOn } from '../validity/ground.ts';
import type { ValiditySpan } from '../validity/validity-intervals.ts';
import { kept, sameFacts } from './alike.ts';
import { COVERAGE_TEXTS } from './coverage-texts.ts';
import type { Covers } from './covers.ts';

/** What an agreement is and when: its intervals, and the facts behind them. */
export interface StatusHistory {
  intervals: readonly Pick<StatusSpan, 'from' | 'until' | 'states'>[];
  /** How certain it is when that it is in force. */
  validity: readonly ValiditySpan[];
  lifecycle: readonly Evidence<'lifecycle'>[];
  validFrom: readonly Evidence<BoundAspect>[];
  validTo: readonly Evidence<BoundAspect>[];
}

/** Whether an agreement holds on a day, so that it can cover anybody. */
export interface DayCoverage {
  verdict: Covers;
  /** How certain it is that it holds. */
  certainty: Certainty;
  /** Whether no more than a proposal of it is evidenced. */
  proposed: boolean;
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
  const changes = new Set([...life.intervals, ...life.validity].map((span) => span.from));
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
    one.proposed === other.proposed &&
    one.why === other.why &&
    one.states.join() === other.states.join() &&
    sameFacts(one.evidence, other.evidence)
  );
}

/** Whether an agreement holds on a day; `null` where it does not. */
function coverageOnDay(day: string, life: StatusHistory): DayCoverage | null {
  const certainty = spanOn(day, life.validity)?.certainty ?? 'NOT_EVIDENCED';
  const { from = day, states = [] } = spanOn(day, life.intervals) ?? {};
  const proposed = groundOn(day, life.lifecycle, false) === 'PROPOSED';
  const events = eventsBy(from, life.lifecycle);
  if (certainty === 'NOT_EVIDENCED' && !(proposed && mayHaveBeenAdopted(day, life))) return null;
  const verdict: Covers = certainty === 'CONFIRMED' || certainty === 'CONDITIONAL' ? 'COVERS' : 'MAY';
  const shown = events.filter(({ state }) => states.includes(state) || state === 'APPROVED').map(({ fact }) => fact);
  return {
    verdict,
    certainty: verdict === 'MAY' ? 'POSSIBLE' : certainty,
    proposed,
    states,
    why: reasonOf(certainty, proposed, states, life),
    evidence: [...periodOf(life, verdict), ...(shown.length > 0 ? shown : stated(life.lifecycle))],
  };
}

function spanOn<Of extends { from: string; until: string | null }>(day: string, spans: readonly Of[]): Of | undefined {
  return spans.find(({ from, until }) => from <= day && (until === null || day < until));
}

/** Whether something was proposed by a day, and its period, stated in part at most, does not leave that day out. */
function mayHaveBeenAdopted(day: string, { lifecycle, validFrom, validTo }: StatusHistory): boolean {
  const wasProposed = eventsBy(day, lifecycle).some(({ state }) => state === 'PROPOSED' || state === 'IN_CONSULTATION');
  return wasProposed && placeIn(day, validFrom, validTo).within === null;
}

function reasonOf(certainty: Certainty, proposed: boolean, states: readonly State[], life: StatusHistory): Text {
  if (certainty === 'CONFIRMED') return COVERAGE_TEXTS.inForce;
  if (certainty === 'CONDITIONAL') return proposed ? COVERAGE_TEXTS.proposed : COVERAGE_TEXTS.conditional;
  if (certainty === 'NOT_EVIDENCED') return COVERAGE_TEXTS.undated;
  const [dated, nothingDates] = possibly(states);
  return life.validFrom.some(({ value }) => value?.date) || life.lifecycle.some(hasEarliestDay) ? dated : nothingDates;
}

/** What is said of what may be in force, where its beginning is dated somehow and where nothing dates it. */
function possibly(states: readonly State[]): readonly [Text, Text] {
  if (states.includes('EXTENDED')) return [COVERAGE_TEXTS.extended, COVERAGE_TEXTS.extendedUndated];
  if (states.includes('IN_FORCE')) return [COVERAGE_TEXTS.possible, COVERAGE_TEXTS.possibleUndated];
  if (states.includes('EXPIRED')) return [COVERAGE_TEXTS.expired, COVERAGE_TEXTS.expiredUndated];
  return [COVERAGE_TEXTS.unknown, COVERAGE_TEXTS.unknownUndated];
}

/** The stated period; or, where something is not settled, also that a bound is not stated. */
function periodOf({ validFrom, validTo }: StatusHistory, verdict: Covers): Evidence<BoundAspect>[] {
  return [validFrom, validTo].flatMap((facts) => {
    const bound = dayOf(facts);
    if (bound) return [bound.fact];
    return verdict === 'MAY' ? facts.slice(0, 1) : [];
  });
}
