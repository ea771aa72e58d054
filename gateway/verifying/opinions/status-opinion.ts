import { type InstrumentType, instrumentTypes } from '#schema/values/instrument-types.ts';
import { type ReadInstrument, those, valuesUnder } from './own-reading.ts';

/** What an instrument was on a day, by the verifier's own reading of its events, days and decisions. */
export interface StatusOpinion {
  states: string[];
  certainty: 'CONFIRMED' | 'CONDITIONAL' | 'POSSIBLE' | 'NOT_EVIDENCED';
}

interface SaidDate {
  date?: string | null;
  year?: number | null;
  statedAs?: string;
}

interface SaidEvent {
  state: string;
  date?: SaidDate | null;
  bounds?: { notBefore?: string | null } | null;
}

/** An event that has happened by a day, or may have. */
interface Happened {
  state: string;
  isSure: boolean;
  isToday: boolean;
}

const ENDING = ['EXPIRED', 'SUPERSEDED', 'MERGED'];

/** What held on a day. The first rule that applies says it. */
export function statusOpinion(one: ReadInstrument, day: string): StatusOpinion {
  const events = happenedBy(one, day);
  const states = those(events.map(({ state }) => state));
  const [has, isSure] = [
    (...some: string[]) => some.some((state) => states.includes(state)),
    (...some: string[]) => events.some((event) => event.isSure && some.includes(event.state)),
  ];
  const { begun, ended } = placeOf(one, day);
  const ofApproval = hangsOnCondition(one) ? 'CONDITIONAL' : isSure('APPROVED') ? 'CONFIRMED' : 'POSSIBLE';
  const ofEvent = events.some(({ isToday }) => isToday) ? 'CONFIRMED' : 'POSSIBLE';
  const over = has(...ENDING) ? states.filter((state) => ENDING.includes(state)) : ['EXPIRED'];

  if (has('APPROVED')) {
    if (begun === false) return { states: ['APPROVED'], certainty: ofApproval };
    if (ended || has(...ENDING)) {
      if (has('EXTENDED')) return { states: [...over, 'EXTENDED'], certainty: 'POSSIBLE' };
      if (isSure(...ENDING)) return { states: over, certainty: 'CONFIRMED' };
      if (ended) return { states: over, certainty: ofApproval };
      return { states: ['APPROVED', 'IN_FORCE', ...over], certainty: 'POSSIBLE' };
    }
    const isWithin = begun === true && ended === false;
    return { states: ['APPROVED', 'IN_FORCE'], certainty: isWithin ? ofApproval : 'POSSIBLE' };
  }
  if (has('EXTENDED', 'EXPIRED')) {
    const before = states.filter((state) => state !== 'EXTENDED' && state !== 'EXPIRED');
    if (begun === false) return { states: before, certainty: 'NOT_EVIDENCED' };
    return { states, certainty: isSure('EXPIRED') && !has('EXTENDED') ? 'CONFIRMED' : 'POSSIBLE' };
  }
  if (has('POSTPONED')) return { states, certainty: ofEvent };
  if (events.length === 0 || begun === false || ended === true) return { states, certainty: 'NOT_EVIDENCED' };
  return { states, certainty: begun && ended === false ? 'CONDITIONAL' : ofEvent };
}

/** Every day on which something changes that an instrument says, with the days around it. */
export function turnsOf(one: ReadInstrument): string[] {
  const { from, to } = periodOf(one);
  const said: (SaidDate | null | undefined)[] = [
    ...[from, to].flatMap((aspect) => valuesUnder<SaidDate>(one, aspect)),
    ...valuesUnder<SaidEvent>(one, 'lifecycle').flatMap(({ date, bounds }) => [
      date,
      { date: bounds?.notBefore ?? null },
    ]),
    ...valuesUnder<{ deadline?: SaidDate | null }>(one, 'consultations').map(({ deadline }) => deadline),
  ];
  const days = said.flatMap(
    (date) => date?.date ?? (date?.year ? [`${date.year}-06-01`, `${date.year + 1}-01-01`] : []),
  );
  return those(days.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]));
}

function happenedBy(one: ReadInstrument, day: string): Happened[] {
  return one.facts.flatMap(({ aspect, statedAs, value }) => {
    if (aspect !== 'lifecycle' || statedAs === 'NOT_STATED' || value === null) return [];
    const { state, date, bounds } = value as unknown as SaidEvent;
    const [year, ownYear] = [Number(day.slice(0, 4)), date?.date ? null : (date?.year ?? null)];
    if (bounds?.notBefore && bounds.notBefore > day) return [];
    if (date?.date ? date.date > day : ownYear !== null && ownYear > year) return [];
    if (state === 'IN_CONSULTATION' && isOver(one, day, ownYear)) return [];
    const isKnown = date?.date ? true : ownYear !== null && ownYear < year;
    const isSure = isKnown && statedAs === 'STATED' && date?.statedAs !== 'INFERRED';
    return [{ state, isSure, isToday: isSure && date?.date === day }];
  });
}

/** Whether a referral is over: after the year in which it was, where no more is known, or after every deadline. */
function isOver(one: ReadInstrument, day: string, year: number | null): boolean {
  if (year !== null) return Number(day.slice(0, 4)) > year;
  const deadlines = valuesUnder<{ kind: string; deadline?: SaidDate | null }>(one, 'consultations').flatMap(
    ({ kind, deadline }) => (kind === 'REFERRAL' && deadline?.date ? [deadline.date] : []),
  );
  return deadlines.length > 0 && deadlines.every((deadline) => deadline < day);
}

/** Whether a day is in the stated period; `null` where no day is stated, or papers differ. */
function placeOf(one: ReadInstrument, day: string): { begun: boolean | null; ended: boolean | null } {
  const { from, to } = periodOf(one);
  return {
    begun: agreed(daysOf(one, from).map((first) => first <= day)),
    ended: agreed(daysOf(one, to).map((last) => last < day)),
  };
}

function daysOf({ facts }: ReadInstrument, aspect: string): string[] {
  return facts.flatMap((fact) => {
    const { date } = (fact.value ?? {}) as SaidDate;
    return fact.aspect === aspect && fact.statedAs === 'STATED' && date ? [date] : [];
  });
}

function agreed(said: readonly boolean[]): boolean | null {
  const different = those(said);
  return different.length === 1 ? (different[0] ?? null) : null;
}

/** Whether a decision was taken on a condition of which nobody knows that it is met. */
function hangsOnCondition(one: ReadInstrument): boolean {
  return valuesUnder<{ status: string; conditions?: { fulfilment?: string }[] }>(one, 'decisions').some(
    ({ status, conditions = [] }) =>
      status === 'TAKEN' && conditions.some(({ fulfilment }) => fulfilment !== 'FULFILLED'),
  );
}

function periodOf({ type }: ReadInstrument): { from: string; to: string } {
  return (instrumentTypes[type as InstrumentType] ?? instrumentTypes.agreement).period;
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
