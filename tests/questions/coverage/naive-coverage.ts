import type { AspectId } from '#schema/codebook/codebook.ts';
import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Values } from '#schema/values/index.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { byTable } from '#tests/questions/validity/naive-validity.ts';
import type { RandomFact } from '#tests/support/made/random-agreements.ts';

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

/**
 * Whether it was in force, by the table of validity, which shares no code with the rules; beside that, what is no more than
 * proposed by then may have been, as long as the papers do not state a whole period or one that leaves the day out.
 */
function holds(agreement: InstrumentData, day: string): NaiveAnswer {
  const said = (aspect: AspectId): RandomFact[] =>
    under(agreement.facts, aspect).flatMap(({ value, statedAs }) =>
      value && (statedAs === 'STATED' || statedAs === 'INFERRED') ? [{ value: { ...value }, statedAs }] : [],
    );
  const facts = {
    lifecycle: said('lifecycle'),
    validFrom: said('validFrom'),
    validTo: said('validTo'),
    decisions: said('decisions'),
    consultations: [],
    targetGroups: [],
  };
  const certainty = byTable(facts, day);
  if (certainty === 'CONFIRMED' || certainty === 'CONDITIONAL') return 'yes';
  if (certainty === 'POSSIBLE') return 'perhaps';
  // A proposal whose whole period were the day alone would be covered by it: so the table tells what is no more than proposed.
  const proposals = facts.lifecycle.filter(({ value }) =>
    ['PROPOSED', 'IN_CONSULTATION'].includes(String(value.state)),
  );
  const bound = { value: { date: day }, statedAs: 'STATED' as const };
  const isProposal = byTable({ ...facts, validFrom: [bound], validTo: [bound] }, day) === 'CONDITIONAL';
  const only = facts.lifecycle.every(({ value }) => NOT_MORE.includes(String(value.state)));
  if (!isProposal || !only || !proposals.some((fact) => hasBegun(fact, day))) return 'no';
  const days = (facts: RandomFact[]) =>
    facts.flatMap(({ value, statedAs }) => (statedAs === 'STATED' && value.date ? [String(value.date)] : []));
  const [first, last] = [days(facts.validFrom), days(facts.validTo)];
  const early = first.length > 0 && first.every((date) => date > day);
  const late = last.length > 0 && last.every((date) => date < day);
  return early || late ? 'no' : 'perhaps';
}

/** What happens to something that nobody is said to have decided on. */
const NOT_MORE = ['PROPOSED', 'IN_CONSULTATION', 'COMMISSIONED', 'POSTPONED', 'SUPERSEDED', 'MERGED'];

/** Whether an event may have been by a day. */
function hasBegun({ value }: RandomFact, day: string): boolean {
  const { date, year } = (value.date ?? {}) as { date?: string | null; year?: number | null };
  const { notBefore } = (value.bounds ?? {}) as { notBefore?: string | null };
  if (notBefore && notBefore > day) return false;
  return date ? date <= day : year ? year <= Number(day.slice(0, 4)) : true;
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
