import { distinct } from '#schema/shared/distinct.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import { eventsBy, hasEarliestDay } from '../status/events.ts';
import { type PlaceInPeriod, placeIn } from '../status/period.ts';
import { type Certainty, type Condition, openConditions, type StatusFacts } from '../status/status-on.ts';
import { type Ending, endingBy } from './ending.ts';
import { type Ground, groundOn } from './ground.ts';
import { VALIDITY_TEXTS } from './validity-texts.ts';

/** The facts of an instrument that say when it is in force. */
export type ValidityFacts = Omit<StatusFacts, 'consultations'>;

/** Whether an instrument was in force on a day. */
export interface Validity {
  /** How certain it is that it was. */
  certainty: Certainty;
  unmetOrUnknownConditions: Condition[];
  explanation: Text;
  /** The facts that it rests on. */
  evidence: Evidence[];
}

type Verdict = [certainty: Certainty, why: Text];

/**
 * How certain it is that an instrument was in force on a day. Its ground (decided, proposed, presupposed) is held against
 * its stated period and against what is said of its end. Days on which a proposal was made do not matter: its period does.
 * A first or last day that is inferred makes nothing surer, and bounds what is possible.
 */
export function validityOn(date: string, { lifecycle, from, to, decisions }: ValidityFacts): Validity {
  const conditions = stated(decisions).filter((fact) => openConditions(fact).length > 0);
  const conditional = conditions.some(({ value }) => value.status === 'TAKEN');
  const period = placeIn(date, from, to);
  const bounds = placeIn(date, from, to, true);
  const events = eventsBy(date, lifecycle);
  const thatDay = events.some(({ state, onTheDay }) => state === 'IN_FORCE' && onTheDay);
  const ending = endingBy(events, period.lastDayStated);
  const [certainty, why] = judge(groundOn(date, lifecycle, conditional), period, bounds, ending, thatDay);
  const begun =
    bounds.begun !== null || events.some(({ state, fact }) => state !== 'IN_CONSULTATION' && hasEarliestDay(fact));
  return {
    certainty,
    unmetOrUnknownConditions: distinct(conditions.flatMap(openConditions)),
    explanation: certainty === 'POSSIBLE' && !begun ? both(why, VALIDITY_TEXTS.undated) : why,
    evidence: [...lifecycle, ...bounds.facts, ...conditions],
  };
}

function judge(
  ground: Ground,
  period: PlaceInPeriod,
  bounds: PlaceInPeriod,
  ending: Ending,
  thatDay: boolean,
): Verdict {
  if (ground === 'NONE') return ['NOT_EVIDENCED', VALIDITY_TEXTS.nothing];
  if (ground === 'LAID_ASIDE') return ['NOT_EVIDENCED', VALIDITY_TEXTS.laidAside];
  if (ground === 'PROPOSED') return proposedOn(period);
  if ((period.begun ?? bounds.begun) === false) return ['NOT_EVIDENCED', VALIDITY_TEXTS.notBegun];
  if (ending.ended === 'SURELY' || (period.ended ?? bounds.ended)) return endedOn(ending);
  if (ground === 'LATER' && !period.begun) return ['NOT_EVIDENCED', VALIDITY_TEXTS.notYetDecided];
  if (ending.ended === 'PERHAPS')
    return ['POSSIBLE', ending.extended ? VALIDITY_TEXTS.extended : VALIDITY_TEXTS.perhapsOver];
  if (period.within) return WITHIN[ground];
  if (ground === 'ADOPTED' && thatDay) return ['CONFIRMED', VALIDITY_TEXTS.thatDay];
  return ['POSSIBLE', ground === 'EXISTING' ? VALIDITY_TEXTS.existing : VALIDITY_TEXTS.openEnd];
}

/** What is not over, on a day within its whole stated period. */
const WITHIN = {
  ADOPTED: ['CONFIRMED', VALIDITY_TEXTS.inForce],
  RESERVED: ['CONDITIONAL', VALIDITY_TEXTS.reserved],
  LATER: ['CONDITIONAL', VALIDITY_TEXTS.decidedLater],
  EXISTING: ['CONDITIONAL', VALIDITY_TEXTS.undecided],
} as const satisfies Partial<Record<Ground, Verdict>>;

function proposedOn({ within }: PlaceInPeriod): Verdict {
  if (within) return ['CONDITIONAL', VALIDITY_TEXTS.proposed];
  return ['NOT_EVIDENCED', within === false ? VALIDITY_TEXTS.outside : VALIDITY_TEXTS.proposedWithoutPeriod];
}

function endedOn({ ended, extended }: Ending): Verdict {
  if (extended) return ['POSSIBLE', VALIDITY_TEXTS.extended];
  return ['NOT_EVIDENCED', ended === 'SURELY' ? VALIDITY_TEXTS.over : VALIDITY_TEXTS.ended];
}

function both(one: Text, other: Text): Text {
  return { sv: `${one.sv} ${other.sv}`, en: `${one.en} ${other.en}` };
}
