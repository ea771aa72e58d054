import { describe, expect, it } from 'vitest';
import { membersOf } from '#schema/values/enumerations.ts';
import { validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import type { RandomFact } from '#tests/support/made/random-agreements.ts';
import { byTable } from './naive-validity.ts';

const A = 'skane:agreement:a';
const FIRST = '2020-01-05';
const LAST = '2020-01-20';
/** Days before, at and between all that the made-up papers name, and after them. */
const DAYS = ['2019-12-31', FIRST, '2020-01-10', '2020-01-15', LAST, '2020-01-21', '2021-06-01'];

/** A fact as the table reads it, beside what the rule reads. */
function written(
  aspect: 'lifecycle' | 'validFrom' | 'validTo' | 'decisions',
  value: Record<string, unknown>,
  statedAs: RandomFact['statedAs'] = 'STATED',
) {
  return { raw: { value, statedAs }, fact: madeFact(A, aspect, value, { statedAs }) };
}
type Written = ReturnType<typeof written>;

const dated = (date: object) => ({ date: { ...date, wording: 'x' } });
const EVENTS = membersOf('LifecycleState').flatMap((state) => [
  written('lifecycle', { state }),
  written('lifecycle', { state }, 'INFERRED'),
  written('lifecycle', { state, ...dated({ date: '2020-01-10' }) }),
  written('lifecycle', { state, ...dated({ date: LAST }) }),
  written('lifecycle', { state, ...dated({ year: 2020, precision: 'YEAR' }) }),
]);
const bound = (aspect: 'validFrom' | 'validTo', date: string, statedAs?: RandomFact['statedAs']) => [
  written(aspect, { date }, statedAs),
];
const PERIODS: [from: Written[], to: Written[]][] = [
  [[], []],
  [bound('validFrom', FIRST), bound('validTo', LAST)],
  [bound('validFrom', FIRST), []],
  [[], bound('validTo', LAST)],
  [bound('validFrom', FIRST, 'INFERRED'), bound('validTo', LAST, 'INFERRED')],
  [bound('validFrom', FIRST), [...bound('validTo', '2020-01-10'), ...bound('validTo', LAST)]],
];
const text = { sv: 'a', en: 'a' };
const conditions = [{ kind: 'OTHER', wording: 'x', text, fulfilment: 'UNKNOWN' }];
const DECISIONS = [[], [written('decisions', { action: 'APPROVE', status: 'TAKEN', text, conditions })]];

const raw = (all: readonly Written[]) => all.map((one) => one.raw);
// The kind of each fact is that of the aspect that it was written under.
const facts = (all: readonly Written[]) => all.map((one) => one.fact) as never[];

/** Where rule and table differ, of some events with every period, decision and day. */
function differences(lifecycle: readonly Written[]): unknown[] {
  return PERIODS.flatMap(([from, to]) =>
    DECISIONS.flatMap((decisions) =>
      DAYS.flatMap((day) => {
        const rule = validityOn(day, {
          lifecycle: facts(lifecycle),
          from: facts(from),
          to: facts(to),
          decisions: facts(decisions),
        });
        const life = { lifecycle: raw(lifecycle), validFrom: raw(from), validTo: raw(to), decisions: raw(decisions) };
        const table = byTable({ ...life, consultations: [], targetGroups: [] }, day);
        return rule.certainty === table ? [] : [{ day, rule: rule.certainty, table, ...life }];
      }),
    ),
  );
}

describe('Every pair of events, with every kind of period and decision, on every kind of day', () => {
  it.each(EVENTS.map((event) => [JSON.stringify(event.raw), event] as const))(
    'is in force as the table says: %s and any other',
    (_, event) => {
      for (const other of EVENTS) expect(differences([event, other])).toEqual([]);
    },
  );

  it('and no event at all', () => {
    expect(differences([])).toEqual([]);
  });
});
