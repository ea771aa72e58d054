import { distinct } from '../../../schema/distinct.ts';
import type { InstrumentType } from '../../../schema/ids.ts';
import type { Member } from '../../../schema/values/enumerations.ts';
import type { Text } from '../../../schema/values/text.ts';
import { dayOf, type Event, type Evidence, eventsBy, type State, stated } from './evidence.ts';

export type Certainty = Member<'Certainty'>;

/** The facts of an instrument that say what holds when. */
export interface StatusFacts<Fact extends Evidence = Evidence> {
  lifecycle: readonly Fact[];
  from: readonly Fact[];
  to: readonly Fact[];
  decisions: readonly Fact[];
  consultations: readonly Fact[];
}

/** The aspects that they stand under; a directive has a period of its own. */
export function statusAspects(type: InstrumentType): Record<keyof StatusFacts, string> {
  const [from, to] = type === 'directive' ? ['periodFrom', 'periodTo'] : ['validFrom', 'validTo'];
  return { lifecycle: 'lifecycle', from, to, decisions: 'decisions', consultations: 'consultations' } as const;
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

type Bound<Fact extends Evidence> = { day: string; fact: Fact } | null;
type Period<Fact extends Evidence = Evidence> = { from: Bound<Fact>; to: Bound<Fact> };
type Verdict = { states: State[]; certainty: Certainty; explanation: Text };

/** What holds on a date, from evidenced events and the stated period; nothing is taken from a stored status. */
export function statusOn<Fact extends Evidence>(date: string, facts: StatusFacts<Fact>): Status<Fact> {
  const period: Period<Fact> = { from: dayOf(facts.from), to: dayOf(facts.to) };
  const within = isWithin(date, period);
  const events = eventsBy(date, facts.lifecycle).filter(
    (event) => event.state !== 'IN_CONSULTATION' || !isOver(date, event, facts.consultations),
  );
  const conditions = stated(facts.decisions).filter((fact) => openConditions(fact).length > 0);
  const verdict = judge(
    date,
    events,
    period,
    within,
    conditions.some((fact) => (fact.value as { status?: string }).status === 'TAKEN'),
  );
  const bounds = [period.from, period.to].flatMap((bound) => (bound ? [bound.fact] : []));
  return {
    ...verdict,
    withinStatedPeriod: within,
    unmetOrUnknownConditions: distinct(conditions.flatMap(openConditions)),
    evidence: [...events.map((event) => event.fact), ...bounds, ...conditions],
  };
}

function isWithin(date: string, { from, to }: Period): boolean | null {
  if ((from && date < from.day) || (to && date > to.day)) return false;
  return from && to ? true : null;
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

function judge(
  date: string,
  events: readonly Event[],
  period: Period,
  within: boolean | null,
  conditional: boolean,
): Verdict {
  const find = (state: State) => events.find((event) => event.state === state);
  const approved = find('APPROVED');
  if (approved) return approvedOn(date, approved, period, within, conditional, find('EXTENDED') !== undefined);
  if (find('EXTENDED') || find('EXPIRED')) return verdict(events, 'POSSIBLE', SAID.extended);
  const postponed = find('POSTPONED');
  if (postponed) return verdict(events, openEnded(events), SAID.postponed);
  if (events.length === 0) return verdict(events, 'NOT_EVIDENCED', SAID.nothing);
  if (within === true) return verdict(events, 'CONDITIONAL', SAID.proposed);
  if (within === false) return verdict(events, 'NOT_EVIDENCED', SAID.outside);
  return verdict(events, openEnded(events), SAID.undated);
}

function approvedOn(
  date: string,
  approved: Event,
  { from, to }: Period,
  within: boolean | null,
  conditional: boolean,
  extended: boolean,
): Verdict {
  const certainty: Certainty = conditional ? 'CONDITIONAL' : approved.sure ? 'CONFIRMED' : 'POSSIBLE';
  if (to && date > to.day) {
    return extended
      ? { states: ['EXPIRED', 'EXTENDED'], certainty: 'POSSIBLE', explanation: SAID.extended }
      : { states: ['EXPIRED'], certainty, explanation: SAID.ended };
  }
  if (from && date < from.day) return { states: ['APPROVED'], certainty, explanation: SAID.notBegun };
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

const SAID = {
  inForce: {
    sv: 'Ett beslut är belagt före datumet, och datumet ligger i den angivna tiden.',
    en: 'A decision is evidenced before the date, and the date lies in the stated period.',
  },
  perhapsInForce: {
    sv: 'Datumet ligger i den angivna tiden, men beslutets dag eller villkor är inte kända.',
    en: 'The date lies in the stated period, but the day or the conditions of the decision are not known.',
  },
  ended: {
    sv: 'Ett beslut är belagt, och den angivna tiden har gått ut.',
    en: 'A decision is evidenced, and the stated period has ended.',
  },
  notBegun: {
    sv: 'Ett beslut är belagt, men den angivna tiden har inte börjat.',
    en: 'A decision is evidenced, but the stated period has not begun.',
  },
  openEnd: {
    sv: 'Ett beslut är belagt, men tiden är inte angiven i båda ändar.',
    en: 'A decision is evidenced, but the period is not stated at both ends.',
  },
  extended: {
    sv: 'Källan säger att den löpt ut eller förlängts men anger inga datum.',
    en: 'The source says that it has expired or been extended but gives no dates.',
  },
  postponed: {
    sv: 'Förslaget bordlades; om det senare har tagits upp igen är inte belagt.',
    en: 'The proposal was postponed; whether it was taken up again later is not evidenced.',
  },
  proposed: {
    sv: 'Den angivna tiden omfattar datumet, men antagandet är bara föreslaget eller inte belagt.',
    en: 'The stated period covers the date, but adoption is only proposed or not evidenced.',
  },
  outside: {
    sv: 'Datumet ligger utanför den angivna tiden, och inget antagande är belagt.',
    en: 'The date lies outside the stated period, and no adoption is evidenced.',
  },
  undated: {
    sv: 'Källan anger inte när det skedde eller hur länge det gällde, så det kan men behöver inte ha gällt då.',
    en: 'The source does not say when it happened or how long it held, so it may or may not have held then.',
  },
  nothing: { sv: 'Ingen händelse är belagd före datumet.', en: 'No event is evidenced before the date.' },
} as const satisfies Record<string, Text>;
