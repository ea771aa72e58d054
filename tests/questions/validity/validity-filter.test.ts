import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementOf, day, randomFacts } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { byTable } from './naive-validity.ts';

const SEED = Math.floor(Math.random() * 1_000_000);
const CERTAINTIES = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'];
const DAYS = [...new Set(fc.sample(day, { numRuns: 12, seed: SEED })), '1950-01-01', '2031-01-01'];

/** Two counties of made-up lives. */
const lives = fc.sample(randomFacts, { numRuns: 120, seed: SEED });
const counties = [titledCounty('skane', '12', []), titledCounty('dalarna', '20', [])];
const told = new Map(
  lives.map((life, index) => {
    const { data } = counties[index % 2] as (typeof counties)[number];
    const agreement = agreementOf(data.slug, `a-${index}`, life);
    data.instruments.push(agreement);
    return [agreement.id, life] as const;
  }),
);

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties });
});
afterAll(() => hub.close());

/** The ids of a list, all pages of it. */
async function listed(validity: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await hub.ask(
      'query ($validity: ValidityFilter, $after: String) { agreements(first: 100, after: $after, filter: { validity: $validity }) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { validity, after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.agreements;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return ids.sort();
    after = pageInfo.endCursor;
  }
}

const expected = (on: string, sure: string[]) =>
  [...told]
    .filter(([, life]) => sure.includes(byTable(life, on)))
    .map(([id]) => id)
    .sort();

describe(`Of made-up lives (${SEED}), on each of several days`, () => {
  it.each(DAYS)('the field says what the table says: %s', async (on) => {
    const ids = [...told.keys()];
    const { data } = await hub.ask(
      'query ($ids: [ID!]!, $on: Date!) { nodes(ids: $ids) { ... on Agreement { id validity(on: $on) { asOf certainty } } } }',
      { ids: ids.slice(0, 100), on },
    );
    expect(data.nodes.map(({ validity }: { validity: object }) => validity)).toEqual(
      [...told.values()].slice(0, 100).map((life) => ({ asOf: on, certainty: byTable(life, on) })),
    );
  });

  it.each(DAYS)('the filter finds exactly those that are so sure: %s', async (on) => {
    for (const [index, atLeast] of CERTAINTIES.entries())
      expect(await listed({ on, atLeast })).toEqual(expected(on, CERTAINTIES.slice(0, index + 1)));
  });

  it('the filter finds what may have been in force, where nothing is said of how surely', async () => {
    const on = DAYS[0] ?? '';
    expect(await listed({ on })).toEqual(expected(on, ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE']));
  });
});

describe('A directive', () => {
  it('has no validity', async () => {
    const { errors } = await (await sharedHub()).ask(
      '{ assignmentDirectives { nodes { validity(on: "2020-03-01") { certainty } } } }',
    );
    expect(errors?.[0]?.message).toContain('Cannot query field "validity" on type "AssignmentDirective"');
  });

  it('is not asked whether it was in force: a list of directives refuses that, and says why', async () => {
    const { errors } = await (await sharedHub()).ask(
      '{ assignmentDirectives(filter: { validity: { on: "2020-03-01" } }) { totalCount } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^filter\.validity: a directive is never in force.*expected statusOn here/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.validity' },
    });
  });

  it('is in no list of what was in force, however little sure that is to be', async () => {
    const { data } = await (await sharedHub()).ask(
      '{ instruments(filter: { validity: { on: "2020-03-01", atLeast: NOT_EVIDENCED } }) { totalCount facets { kinds { code } } } }',
    );
    expect(data.instruments.totalCount).toBe(11);
    expect(data.instruments.facets.kinds.map(({ code }: { code: string }) => code)).not.toContain(
      'ASSIGNMENT_DIRECTIVE',
    );
  });
});

describe('A day that is none', () => {
  it('is refused, and what is expected is said', async () => {
    const { errors } = await (await sharedHub()).ask(
      '{ agreements(filter: { validity: { on: "2021-02-30" } }) { totalCount } }',
    );
    expect(errors?.[0]?.message).toContain('"2021-02-30" is not a date; expected a day of the calendar');
  });
});
