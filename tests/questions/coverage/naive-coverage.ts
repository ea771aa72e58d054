import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Values } from '#schema/values/index.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { type FactOf, under } from '#subgraphs/county/facts/fact.ts';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { statusFactsOf } from '#tests/support/made/random-agreements.ts';

/** Yes, perhaps, no: the rules of coverage for one agreement, one age and one day, as they are written down. */
export type NaiveAnswer = 'yes' | 'perhaps' | 'no';

type Placement = CoverageArgs['placement'];

/** What one agreement is for one age on one day. */
export function point(agreement: InstrumentData, years: number, day: string, placement: Placement): NaiveAnswer {
  const time = holds(agreement, day);
  const people = concerns(agreement, years, placement);
  if (time === 'no' || people === 'no') return 'no';
  return time === 'yes' && people === 'yes' ? 'yes' : 'perhaps';
}

/** What agreements together are for one age on one day. */
export function statusOfPoint(answers: readonly NaiveAnswer[]): string {
  const yes = answers.filter((answer) => answer === 'yes').length;
  if (yes >= 2) return 'OVERLAP';
  if (yes === 1) return 'COVERED';
  return answers.includes('perhaps') ? 'UNDETERMINED' : 'GAP';
}

function holds(agreement: InstrumentData, day: string): NaiveAnswer {
  const { states, certainty } = statusOn(day, statusFactsOf(agreement));
  const lifecycle = under(agreement.facts, 'lifecycle').filter(({ value }) => value);
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
function dayStated({ facts }: InstrumentData, aspect: 'validFrom' | 'validTo'): string | undefined {
  return under(facts, aspect).find(({ statedAs }) => statedAs === 'STATED')?.value?.date ?? undefined;
}

function hasSurelyHappened({ value, statedAs }: FactOf<'lifecycle'>, day: string): boolean {
  const when = value?.date;
  if (!when || statedAs !== 'STATED' || when.statedAs !== 'STATED') return false;
  if (when.date !== null) return when.date <= day;
  return when.year !== null && `${when.year}-12-31` < day;
}

type Group = Values['TargetGroup'];

function concerns(agreement: InstrumentData, years: number, placement: Placement): NaiveAnswer {
  const groups = under(agreement.facts, 'targetGroups').flatMap(({ statedAs, value }) =>
    statedAs === 'STATED' && value.status === 'STATED' ? [value] : [],
  );
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

function includes(age: Group['age'], years: number): NaiveAnswer {
  const { min, max, maxInclusive } = age ?? { min: null, max: null, maxInclusive: null };
  if (min !== null && years < min) return 'no';
  if (max === null) return 'perhaps';
  if (years > max || (years === max && maxInclusive === false)) return 'no';
  return years === max && maxInclusive === null ? 'perhaps' : 'yes';
}

function lives(said: readonly string[], placement: Placement): NaiveAnswer {
  const some = (scope: string) => said.includes(scope);
  if (placement === 'ANY' || some('REGARDLESS')) return 'yes';
  if (placement === 'OUTSIDE_HOME') return some('PLACED_ONLY') ? 'yes' : 'perhaps';
  return some('PLACED_ONLY') && !some('NOT_STATED') ? 'no' : 'perhaps';
}

function both(a: NaiveAnswer, b: NaiveAnswer): NaiveAnswer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'perhaps';
}
