import type { CoverageArgs } from '#schema/questions/coverage.ts';
import type { FactData, InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { factsOf, statusFactsOf } from '#tests/support/made/random-agreements.ts';

/** Yes, perhaps, no: the rules of coverage for one agreement, one age and one day, as they are written down. */
export type Answer = 'yes' | 'perhaps' | 'no';

type Placement = CoverageArgs['placement'];

/** What one agreement is for one age on one day. */
export function point(agreement: InstrumentData, years: number, day: string, placement: Placement): Answer {
  const time = holds(agreement, day);
  const people = concerns(agreement, years, placement);
  if (time === 'no' || people === 'no') return 'no';
  return time === 'yes' && people === 'yes' ? 'yes' : 'perhaps';
}

/** What agreements together are for one age on one day. */
export function statusOfPoint(answers: readonly Answer[]): string {
  const yes = answers.filter((answer) => answer === 'yes').length;
  if (yes >= 2) return 'OVERLAP';
  if (yes === 1) return 'COVERED';
  return answers.includes('perhaps') ? 'UNDETERMINED' : 'GAP';
}

function holds(agreement: InstrumentData, day: string): Answer {
  const { states, certainty } = statusOn(day, statusFactsOf(agreement));
  const lifecycle = factsOf(agreement, 'lifecycle').filter(({ value }) => value);
  const from = dayStated(agreement, 'validFrom');
  const to = dayStated(agreement, 'validTo');
  const is = (state: string) => states.some((each) => each === state);
  const surely = (state: string) =>
    is(state) && lifecycle.some((fact) => fact.value?.state === state && hasSurelyHappened(fact, day));

  if (certainty === 'NOT_EVIDENCED') return 'no';
  if (from !== undefined && day < from) return 'no';
  if (surely('MERGED') || surely('SUPERSEDED')) return 'no';
  if (surely('EXPIRED') && !is('EXTENDED')) return 'no';
  if (is('IN_FORCE') || is('EXTENDED')) return 'yes';
  if (is('EXPIRED')) {
    const saidSo = lifecycle.some(({ value }) => value?.state === 'EXPIRED');
    return saidSo && !(to !== undefined && day > to) ? 'perhaps' : 'no';
  }
  if (is('MERGED') || is('SUPERSEDED') || is('POSTPONED')) return 'no';
  if (lifecycle.some(({ value, statedAs }) => value?.state === 'POSTPONED' && statedAs === 'STATED')) return 'no';
  if (is('PROPOSED') || is('IN_CONSULTATION')) return certainty === 'CONDITIONAL' ? 'yes' : 'perhaps';
  return is('UNKNOWN') ? 'perhaps' : 'no';
}

/** The day of a bound, where a paper states one: what is inferred, or less than a day, bounds nothing. */
function dayStated(agreement: InstrumentData, aspect: 'validFrom' | 'validTo'): string | undefined {
  const stated = factsOf(agreement, aspect).find(({ statedAs }) => statedAs === 'STATED');
  return (stated?.value?.date as string | null | undefined) ?? undefined;
}

function hasSurelyHappened({ value, statedAs }: FactData, day: string): boolean {
  const when = value?.date as { date: string | null; year: number | null; statedAs: string } | undefined;
  if (!when || statedAs !== 'STATED' || when.statedAs !== 'STATED') return false;
  if (when.date !== null) return when.date <= day;
  return when.year !== null && `${when.year}-12-31` < day;
}

interface Group {
  age: { min: number | null; max: number | null; maxInclusive: boolean | null } | null;
  placement: string;
  status: string;
}

function concerns(agreement: InstrumentData, years: number, placement: Placement): Answer {
  const groups = factsOf(agreement, 'targetGroups')
    .filter(({ statedAs, value }) => statedAs === 'STATED' && value?.status === 'STATED')
    .map(({ value }) => value as unknown as Group);
  const aged = groups.filter((group) => group.age);
  if (aged.length === 0)
    return both(
      'perhaps',
      lives(
        groups.map((group) => group.placement),
        placement,
      ),
    );
  const answers = aged.map((group) => {
    const others = groups.filter((other) => !other.age && other.placement !== 'NOT_STATED');
    const said = group.placement === 'NOT_STATED' ? [group, ...others] : [group];
    return both(
      includes(group.age, years),
      lives(
        said.map((each) => each.placement),
        placement,
      ),
    );
  });
  if (answers.includes('yes')) return 'yes';
  return answers.includes('perhaps') ? 'perhaps' : 'no';
}

function includes(age: Group['age'], years: number): Answer {
  const { min, max, maxInclusive } = age ?? { min: null, max: null, maxInclusive: null };
  if (min !== null && years < min) return 'no';
  if (max === null) return 'perhaps';
  if (years > max || (years === max && maxInclusive === false)) return 'no';
  return years === max && maxInclusive === null ? 'perhaps' : 'yes';
}

function lives(said: readonly string[], placement: Placement): Answer {
  const some = (scope: string) => said.includes(scope);
  if (placement === 'ANY' || some('REGARDLESS')) return 'yes';
  if (placement === 'OUTSIDE_HOME') return some('PLACED_ONLY') ? 'yes' : 'perhaps';
  return some('PLACED_ONLY') && !some('NOT_STATED') ? 'no' : 'perhaps';
}

function both(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'perhaps';
}
