import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Values } from '#schema/values/index.ts';
import type { Text } from '#schema/values/text.ts';
import { type Evidence, type Stated, stated } from '#subgraphs/county/facts/fact.ts';
import { type BoundAspect, type Event, eventsBy, hasEarliestDay, type State } from './events.ts';
import { type PlaceInPeriod, placeIn } from './period.ts';
import { STATUS_TEXTS } from './status-texts.ts';

export type Certainty = Member<'Certainty'>;

/** The facts of an instrument that say what holds when. */
export interface StatusFacts {
  lifecycle: readonly Evidence<'lifecycle'>[];
  from: readonly Evidence<BoundAspect>[];
  to: readonly Evidence<BoundAspect>[];
  decisions: readonly Evidence<'decisions'>[];
  consultations: readonly Evidence<'consultations'>[];
}

/** A condition of a decision. */
export type Condition = Values['DecisionStep']['conditions'][number];

export interface Status {
  states: State[];
  certainty: Certainty;
  withinStatedPeriod: boolean | null;
  unmetOrUnknownConditions: Condition[];
  explanation: Text;
  /** The facts that it rests on. */
  evidence: Evidence[];
}

type Verdict = { states: State[]; certainty: Certainty; explanation: Text };

/** What holds on a date, from evidenced events and the stated period; nothing is taken from a stored status. */
export function statusOn(date: string, facts: StatusFacts): Status {
  const period = placeIn(date, facts.from, facts.to);
  const events = eventsBy(date, facts.lifecycle).filter(
    (event) => event.state !== 'IN_CONSULTATION' || !isOver(date, event, facts.consultations),
  );
  const conditions = stated(facts.decisions).filter((fact) => openConditions(fact).length > 0);
  const conditional = conditions.some(({ value }) => value.status === 'TAKEN');
  return {
    ...judge(events, period, conditional),
    withinStatedPeriod: period.within,
    unmetOrUnknownConditions: distinct(conditions.flatMap(openConditions)),
    evidence: [...events.map((event) => event.fact), ...period.facts, ...conditions],
  };
}

/** Whether a referral is over: past its deadline, or past the year in which the source says that it was. */
function isOver(date: string, { year }: Event, consultations: readonly Evidence<'consultations'>[]): boolean {
  if (year !== null) return date > `${year}-12-31`;
  const deadlines = stated(consultations).flatMap(({ value: { kind, deadline } }) =>
    kind === 'REFERRAL' && deadline?.date ? [deadline.date] : [],
  );
  return deadlines.length > 0 && deadlines.every((deadline) => deadline < date);
}

/** The conditions of a decision that are not known to be met. */
export function openConditions({ value }: Stated<Evidence<'decisions'>>): Condition[] {
  return value.conditions.filter(({ fulfilment }) => fulfilment !== 'FULFILLED');
}

/** Events that end what an agreement is, whatever its stated period says. */
const ENDS: readonly State[] = ['EXPIRED', 'SUPERSEDED', 'MERGED'];

function judge(events: readonly Event[], period: PlaceInPeriod, conditional: boolean): Verdict {
  // What is sure of one event is not less so for another of its kind that is not.
  const find = (state: State) =>
    events.find((event) => event.state === state && event.sure) ?? events.find((event) => event.state === state);
  const approved = find('APPROVED');
  if (approved) return approvedOn(approved, events, period, conditional);
  if (find('EXTENDED') || find('EXPIRED')) return expiredOn(events, period);
  if (find('POSTPONED')) return verdict(events, openEnded(events), STATUS_TEXTS.postponed);
  if (events.length === 0) return verdict(events, 'NOT_EVIDENCED', STATUS_TEXTS.nothing);
  if (period.within === true) return verdict(events, 'CONDITIONAL', STATUS_TEXTS.proposed);
  if (period.within === false) return verdict(events, 'NOT_EVIDENCED', STATUS_TEXTS.outside);
  const dated = period.begun !== null || events.some(({ fact }) => hasEarliestDay(fact));
  return verdict(events, openEnded(events), dated ? STATUS_TEXTS.openEnded : STATUS_TEXTS.undated);
}

/** What is said to have expired or been extended, and by whose decision it was in force is not evidenced. */
function expiredOn(events: readonly Event[], { begun }: PlaceInPeriod): Verdict {
  const ending = (event: Event) => event.state === 'EXPIRED' || event.state === 'EXTENDED';
  if (begun === false)
    return verdict(
      events.filter((event) => !ending(event)),
      'NOT_EVIDENCED',
      STATUS_TEXTS.outside,
    );
  const ended = events.some(({ state, sure }) => state === 'EXPIRED' && sure);
  const extended = events.some(({ state }) => state === 'EXTENDED');
  return ended && !extended
    ? verdict(events, 'CONFIRMED', STATUS_TEXTS.expired)
    : verdict(events, 'POSSIBLE', STATUS_TEXTS.extended);
}

function approvedOn(
  approved: Event,
  events: readonly Event[],
  { begun, ended, within }: PlaceInPeriod,
  conditional: boolean,
): Verdict {
  const certainty: Certainty = conditional ? 'CONDITIONAL' : approved.sure ? 'CONFIRMED' : 'POSSIBLE';
  const endings = events.filter(({ state }) => ENDS.includes(state));
  const states = endings.length === 0 ? (['EXPIRED'] as const) : endings.map(({ state }) => state);
  if (begun !== false && (ended || endings.length > 0)) {
    if (events.some(({ state }) => state === 'EXTENDED'))
      return { states: distinct([...states, 'EXTENDED']), certainty: 'POSSIBLE', explanation: STATUS_TEXTS.extended };
    if (endings.some(({ sure }) => sure))
      return { states: distinct(states), certainty: 'CONFIRMED', explanation: STATUS_TEXTS.expired };
    if (ended) return { states: distinct(states), certainty, explanation: STATUS_TEXTS.ended };
    return {
      states: distinct(['APPROVED', 'IN_FORCE', ...states]),
      certainty: 'POSSIBLE',
      explanation: STATUS_TEXTS.perhapsOver,
    };
  }
  if (begun === false) return { states: ['APPROVED'], certainty, explanation: STATUS_TEXTS.notBegun };
  if (within === null)
    return { states: ['APPROVED', 'IN_FORCE'], certainty: 'POSSIBLE', explanation: STATUS_TEXTS.openEnd };
  return {
    states: ['APPROVED', 'IN_FORCE'],
    certainty,
    explanation: certainty === 'CONFIRMED' ? STATUS_TEXTS.inForce : STATUS_TEXTS.perhapsInForce,
  };
}

/** A state without an end is certain on the day of its event, and possible from then on. */
function openEnded(events: readonly Event[]): Certainty {
  return events.some((event) => event.onTheDay) ? 'CONFIRMED' : 'POSSIBLE';
}

function verdict(events: readonly Event[], certainty: Certainty, explanation: Text): Verdict {
  return { states: [...new Set(events.map((event) => event.state))], certainty, explanation };
}
