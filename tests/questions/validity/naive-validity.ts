import type { RandomFact, RandomFacts } from '#tests/support/made/random-agreements.ts';

/**
 * A second opinion on what was in force on a day: what is known of an agreement becomes a list of plain words, and the first
 * row of a table whose words are all there gives the answer. A word after `no` must not be there. It shares no code with
 * the rule that it judges, and reads facts as a seed file holds them.
 */
export type TableRow = readonly [words: string, certainty: string];

export const TABLE: readonly TableRow[] = [
  ['no:adopted no:presupposed no:proposed', 'NOT_EVIDENCED'],
  ['no:adopted no:presupposed dropped', 'NOT_EVIDENCED'],
  ['no:adopted no:presupposed within', 'CONDITIONAL'],
  ['no:adopted no:presupposed', 'NOT_EVIDENCED'],
  ['early', 'NOT_EVIDENCED'],
  ['past extended', 'POSSIBLE'],
  ['past', 'NOT_EVIDENCED'],
  ['adopted-later no:begun', 'NOT_EVIDENCED'],
  ['perhaps-past', 'POSSIBLE'],
  ['within firm', 'CONFIRMED'],
  ['within', 'CONDITIONAL'],
  ['firm today', 'CONFIRMED'],
  ['', 'POSSIBLE'],
];

/** How certain a table has it that an agreement was in force on a day. */
export function byTable(facts: RandomFacts, day: string, table: readonly TableRow[] = TABLE): string {
  const known = wordsOf(facts, day);
  const isSo = (word: string) => (word.startsWith('no:') ? !known.has(word.slice(3)) : known.has(word));
  return table.find(([words]) => words.split(' ').filter(Boolean).every(isSo))?.[1] ?? 'no row';
}

interface When {
  date?: string | null;
  year?: number | null;
  statedAs?: string;
}

/** When an event was, seen from a day: only `earlier` and `today` are certain. */
type Told = 'earlier' | 'today' | 'perhaps' | 'later';

function told({ value, statedAs }: RandomFact, day: string): Told {
  const { date, year, statedAs: dateStatedAs } = (value.date ?? {}) as When;
  const { notBefore } = (value.bounds ?? {}) as { notBefore?: string | null };
  if (notBefore && notBefore > day) return 'later';
  const certain = statedAs === 'STATED' && dateStatedAs !== 'INFERRED';
  if (date) return date > day ? 'later' : certain ? (date === day ? 'today' : 'earlier') : 'perhaps';
  const own = Number(day.slice(0, 4));
  if (year && year !== own) return year > own ? 'later' : certain ? 'earlier' : 'perhaps';
  return 'perhaps';
}

/** The last day on which an event may have been, as a number that can be compared. */
function latest({ value }: RandomFact): number {
  const { date, year } = (value.date ?? {}) as When;
  return date ? Date.parse(date) : year ? Date.UTC(year, 11, 31) : Infinity;
}

function wordsOf({ lifecycle, validFrom, validTo, decisions }: RandomFacts, day: string): Set<string> {
  const known = new Set<string>();
  const is = (...states: string[]) => lifecycle.filter(({ value }) => states.includes(String(value.state)));
  const byNow = (...states: string[]) => is(...states).filter((fact) => told(fact, day) !== 'later');
  const dates = (list: RandomFact[], standing: string) =>
    list.flatMap(({ value, statedAs }) => (statedAs === standing && value.date ? [String(value.date)] : []));
  const bounding = (list: RandomFact[]) =>
    dates(list, 'STATED').length > 0 ? dates(list, 'STATED') : dates(list, 'INFERRED');

  const [first, last] = [dates(validFrom, 'STATED'), dates(validTo, 'STATED')];
  const [earliest, latestDay] = [bounding(validFrom), bounding(validTo)];
  if (first.length > 0 && first.every((date) => date <= day)) known.add('begun');
  if (earliest.length > 0 && earliest.every((date) => date > day)) known.add('early');
  if (latestDay.length > 0 && latestDay.every((date) => date < day)) known.add('past');
  if (known.has('begun') && last.length > 0 && last.every((date) => date >= day)) known.add('within');

  const adoptions = is('APPROVED', 'IN_FORCE');
  const adopted = byNow('APPROVED', 'IN_FORCE');
  const open = decisions.some(
    ({ value }) =>
      value.status === 'TAKEN' &&
      ((value.conditions ?? []) as { fulfilment?: string }[]).some(({ fulfilment }) => fulfilment !== 'FULFILLED'),
  );
  if (adoptions.length > 0) known.add('adopted');
  if (adoptions.length > 0 && adopted.length === 0) known.add('adopted-later');
  if (adopted.some(({ statedAs }) => statedAs === 'STATED') && !open) known.add('firm');
  if (is('IN_FORCE').some((fact) => told(fact, day) === 'today')) known.add('today');

  const drafts = is('PROPOSED', 'IN_CONSULTATION', 'COMMISSIONED', 'POSTPONED');
  const gone = is('SUPERSEDED', 'MERGED');
  if (is('EXPIRED', 'EXTENDED', 'UNKNOWN').length > 0 || (drafts.length === 0 && gone.length > 0))
    known.add('presupposed');
  const proposals = is('PROPOSED', 'IN_CONSULTATION');
  const aside = [...gone, ...is('POSTPONED')];
  if (proposals.length > 0) known.add('proposed');
  const dayOf = ({ value }: RandomFact) => ((value.date ?? {}) as When).date;
  const again = (proposal: RandomFact) =>
    aside.every((fact) => dayOf(fact) && dayOf(proposal) && String(dayOf(proposal)) > String(dayOf(fact)));
  if (aside.length > 0 && !proposals.some(again)) known.add('dropped');

  const ends = [...byNow('SUPERSEDED', 'MERGED'), ...byNow('EXPIRED').filter((fact) => told(fact, day) !== 'today')];
  const sure = ends.filter((fact) => told(fact, day) === 'earlier');
  const vague = ends.filter(({ value }) => value.state !== 'EXPIRED' || last.length === 0);
  if (sure.length > 0) known.add('past');
  else if (vague.length > 0) known.add('perhaps-past');
  const end = Math.max(-Infinity, ...sure.map(latest));
  if (byNow('EXTENDED').some((fact) => latest(fact) >= end)) known.add('extended');
  return known;
}
