import { type PlainInstrument, plainDay, plainSaid } from './plain-data.ts';

export interface PlainStatus {
  states: string[];
  certainty: string;
}

interface PlainEvent {
  state: string;
  date: { date: string | null; year: number | null } | null;
}

/** What an instrument was on a day; of the rules in docs/county-contract.md those that this county's papers need. */
export function plainStatus(one: PlainInstrument, day: string): PlainStatus {
  const events = plainSaid<PlainEvent>(one, 'lifecycle').filter(({ date }) => earliestOf(date) <= day);
  const states = events.map(({ state }) => state);
  const [first, last] = [plainDay(one, ['validFrom', 'periodFrom']), plainDay(one, ['validTo', 'periodTo'])];
  const [before, after] = [first !== null && day < first, last !== null && last < day];
  const isWithin = first !== null && last !== null && !before && !after;
  const approved = events.find(({ state }) => state === 'APPROVED');
  if (approved) {
    const certainty = latestOf(approved.date) <= day ? 'CONFIRMED' : 'POSSIBLE';
    if (before) return { states: ['APPROVED'], certainty };
    if (after) return { states: ['EXPIRED'], certainty };
    return { states: ['APPROVED', 'IN_FORCE'], certainty: isWithin ? certainty : 'POSSIBLE' };
  }
  if (events.length === 0 || before || after) return { states, certainty: 'NOT_EVIDENCED' };
  const isToday = events.some(({ date }) => date?.date === day);
  return { states, certainty: isWithin ? 'CONDITIONAL' : isToday ? 'CONFIRMED' : 'POSSIBLE' };
}

const earliestOf = (date: PlainEvent['date']) => date?.date ?? (date?.year ? `${date.year}-01-01` : '');
const latestOf = (date: PlainEvent['date']) => date?.date ?? (date?.year ? `${date.year + 1}-01-01` : '~');
