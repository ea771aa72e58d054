import type { Period } from '#schema/shared/checked-period.ts';
import { dayBefore } from '#schema/shared/days.ts';
import type { Text } from '#schema/values/text.ts';
import type { Evidence } from '#subgraphs/county/facts/fact.ts';
import type { State } from '../status/events.ts';
import { turningDays } from '../status/spans.ts';
import { type Certainty, type StatusFacts, statusOn } from '../status/status-on.ts';
import { validityOn } from './validity-on.ts';

/** What an instrument is on a day: its states, and how surely it is in force, `null` where that is not asked of its kind. */
interface Standing {
  states: State[];
  certainty: Certainty;
  withinStatedPeriod: boolean | null;
  explanation: Text;
  validity: Certainty | null;
  validityExplanation: Text | null;
}

/** The same on some days on end, both included. */
export interface StandingInterval extends Standing, Period {
  /** Whether any of the facts that are looked at names a day or a year. */
  anyDateStated: boolean;
  /** The facts that it rests on, on any of the days. */
  evidence: Evidence[];
}

/**
 * What an instrument is on all days of a period, both included: without gaps, in order, neighbours different. Equal to the
 * status and the validity on every single day; only the days on which facts may change are looked at.
 */
export function standingWithin(period: Period, facts: StatusFacts, inForce: boolean): StandingInterval[] {
  const all = Object.values(facts).flat();
  const anyDateStated = turningDays(all).length > 0;
  const turns = turningDays(all, period).filter((day) => period.from < day && day <= period.to);
  const intervals: StandingInterval[] = [];
  let before: string | null = null;
  for (const day of [period.from, ...new Set(turns.sort())]) {
    const { standing, evidence } = standingOn(day, facts, inForce);
    const same = JSON.stringify(standing);
    const last = intervals.at(-1);
    if (last && same === before) last.evidence.push(...evidence);
    else {
      if (last) last.to = dayBefore(day);
      intervals.push({ ...standing, from: day, to: period.to, anyDateStated, evidence });
    }
    before = same;
  }
  return intervals;
}

function standingOn(day: string, facts: StatusFacts, inForce: boolean): { standing: Standing; evidence: Evidence[] } {
  const { states, certainty, withinStatedPeriod, explanation, evidence } = statusOn(day, facts);
  const validity = inForce ? validityOn(day, facts) : null;
  return {
    standing: {
      states,
      certainty,
      withinStatedPeriod,
      explanation,
      validity: validity?.certainty ?? null,
      validityExplanation: validity?.explanation ?? null,
    },
    evidence: [...evidence, ...(validity?.evidence ?? [])],
  };
}
