import { distinct } from '#schema/shared/distinct.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { type InstrumentType, instrumentTypes } from '#schema/values/instrument-types.ts';
import type { Text } from '#schema/values/text.ts';
import { type Event, type Evidence, eventsBy, type State, stated } from './evidence.ts';
import { type Standing, standingTo } from './period.ts';
import { SAID } from './said.ts';

export type Certainty = Member<'Certainty'>;

/** The facts of an instrument that say what holds when. */
export interface StatusFacts<Fact extends Evidence = Evidence> {
  lifecycle: readonly Fact[];
  from: readonly Fact[];
  to: readonly Fact[];
  decisions: readonly Fact[];
  consultations: readonly Fact[];
}

/** The aspects that they stand under. */
export function statusAspects(type: InstrumentType): Record<keyof StatusFacts, string> {
  const { period } = instrumentTypes[type];
  return { lifecycle: 'lifecycle', ...period, decisions: 'decisions', consultations: 'consultations' };
}

export interface Status<Fact extends Evidence = Evidence> {
  states: State[];
  certainty: Certainty;
  withinStatedPeriod: boolean | null;
  unmetOrUnknownConditions: Record<string, unknown>[];
  explanation: Text;
  /** The facts that it rests on. */
  evidence: Fact[];
}

type Verdict = { states: State[]; certainty: Certainty; explanation: Text };

/** What holds on a date, from evidenced events and the stated period; nothing is taken from a stored status. */
export function statusOn<Fact extends Evidence>(date: string, facts: StatusFacts<Fact>): Status<Fact> {
  const period = standingTo(date, facts.from, facts.to);
  const events = eventsBy(date, facts.lifecycle).filter(
    (event) => event.state !== 'IN_CONSULTATION' || !isOver(date, event, facts.consultations),
  );
  const conditions = stated(facts.decisions).filter((fact) => openConditions(fact).length > 0);
  const conditional = conditions.some((fact) => (fact.value as { status?: string }).status === 'TAKEN');
  return {
    ...judge(events, period, conditional),
    withinStatedPeriod: period.within,
    unmetOrUnknownConditions: distinct(conditions.flatMap(openConditions)),
    evidence: [...events.map((event) => event.fact), ...period.facts, ...conditions],
  };
}

/** Whether a referral is over: past its deadline, or past the year in which the source says that it was. */
function isOver(date: string, { year }: Event, consultations: readonly Evidence[]): boolean {
  if (year !== null) return date > `${year}-12-31`;
  const deadlines = stated(consultations).flatMap((fact) => {
    const { kind, deadline } = fact.value as { kind: string; deadline?: { date?: string | null } };
    return kind === 'REFERRAL' && deadline?.date ? [deadline.date] : [];
  });
  return deadlines.length > 0 && deadlines.every((deadline) => deadline < date);
}

/** The conditions of a decision that are not known to be met. */
export function openConditions({ value }: Evidence): Record<string, unknown>[] {
  const conditions = (value as { conditions?: Record<string, unknown>[] } | null)?.conditions ?? [];
  return conditions.filter((condition) => condition.fulfilment !== 'FULFILLED');
}

/** Events that end what an agreement is, whatever its stated period says. */
const ENDS: readonly State[] = ['EXPIRED', 'SUPERSEDED', 'MERGED'];

function judge(events: readonly Event[], period: Standing, conditional: boolean): Verdict {
  const find = (state: State) => events.find((event) => event.state === state);
  const approved = find('APPROVED');
  if (approved) return approvedOn(approved, events, period, conditional);
  if (find('EXTENDED') || find('EXPIRED')) return expiredOn(events, period);
  if (find('POSTPONED')) return verdict(events, openEnded(events), SAID.postponed);
  if (events.length === 0) return verdict(events, 'NOT_EVIDENCED', SAID.nothing);
  if (period.within === true) return verdict(events, 'CONDITIONAL', SAID.proposed);
  if (period.within === false) return verdict(events, 'NOT_EVIDENCED', SAID.outside);
  return verdict(events, openEnded(events), SAID.undated);
}

/** What is said to have expired or been extended, and by whose decision it was in force is not evidenced. */
function expiredOn(events: readonly Event[], { begun }: Standing): Verdict {
  const ending = (event: Event) => event.state === 'EXPIRED' || event.state === 'EXTENDED';
  if (begun === false)
    return verdict(
      events.filter((event) => !ending(event)),
      'NOT_EVIDENCED',
      SAID.outside,
    );
  const ended = events.some(({ state, sure }) => state === 'EXPIRED' && sure);
  const extended = events.some(({ state }) => state === 'EXTENDED');
  return ended && !extended ? verdict(events, 'CONFIRMED', SAID.expired) : verdict(events, 'POSSIBLE', SAID.extended);
}

function approvedOn(
  approved: Event,
  events: readonly Event[],
  { begun, ended, within }: Standing,
  conditional: boolean,
): Verdict {
  const certainty: Certainty = conditional ? 'CONDITIONAL' : approved.sure ? 'CONFIRMED' : 'POSSIBLE';
  const endings = events.filter(({ state }) => ENDS.includes(state));
  const states = endings.length === 0 ? (['EXPIRED'] as const) : endings.map(({ state }) => state);
  if (begun !== false && (ended || endings.length > 0)) {
    if (events.some(({ state }) => state === 'EXTENDED'))
      return { states: distinct([...states, 'EXTENDED']), certainty: 'POSSIBLE', explanation: SAID.extended };
    if (endings.some(({ sure }) => sure))
      return { states: distinct(states), certainty: 'CONFIRMED', explanation: SAID.expired };
    if (ended) return { states: distinct(states), certainty, explanation: SAID.ended };
    return {
      states: distinct(['APPROVED', 'IN_FORCE', ...states]),
      certainty: 'POSSIBLE',
      explanation: SAID.perhapsOver,
    };
  }
  if (begun === false) return { states: ['APPROVED'], certainty, explanation: SAID.notBegun };
  if (within === null) return { states: ['APPROVED', 'IN_FORCE'], certainty: 'POSSIBLE', explanation: SAID.openEnd };
  return {
    states: ['APPROVED', 'IN_FORCE'],
    certainty,
    explanation: certainty === 'CONFIRMED' ? SAID.inForce : SAID.perhapsInForce,
  };
}

/** A state without an end is certain on the day of its event, and possible from then on. */
function openEnded(events: readonly Event[]): Certainty {
  return events.some((event) => event.onTheDay) ? 'CONFIRMED' : 'POSSIBLE';
}

function verdict(events: readonly Event[], certainty: Certainty, explanation: Text): Verdict {
  return { states: [...new Set(events.map((event) => event.state))], certainty, explanation };
}
