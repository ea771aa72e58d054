import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import type { RunningSubgraph } from '#subgraphs/serving/serve-subgraph.ts';

const COUNTIES = [
  { slug: 'skane', code: '12' },
  { slug: 'dalarna', code: '20' },
];
const MERGED = `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on AgreementConnection {
  totalCount counties { county { slug } status } } } }`;

interface Merged {
  totalCount: number | null;
  counties: { county: { slug: string }; status: string }[];
}

let comparison: RunningSubgraph;
beforeAll(async () => {
  comparison = await createComparison(COUNTIES, () => {});
});
afterAll(() => comparison.close());

/** What comes of the parts of Skåne and Dalarna, asked with extensions as the gateway passes them on. */
async function merged(parts: readonly unknown[], extensions?: Record<string, unknown>) {
  const { data: asked } = await comparison.execute({ query: '{ agreements { request } }' });
  const entities = [{ __typename: 'AgreementConnection', ...(asked?.agreements as object), parts }];
  const { data, errors } = await comparison.execute({
    query: MERGED,
    variables: { entities },
    ...(extensions ? { extensions } : {}),
  });
  const [{ totalCount, counties }] = (data as { _entities: [Merged] })._entities;
  const statuses = Object.fromEntries(counties.map(({ county, status }) => [county.slug, status]));
  return { totalCount, statuses, named: errors?.map((error) => error.extensions?.county) };
}

function part(county: string, count: unknown) {
  return { answer: JSON.stringify({ county, answer: { updatedAt: null, rows: [], more: false } }), count };
}

describe('A county that gave no part', () => {
  it.each([
    ['TIMED_OUT', 'UNAVAILABLE'],
    ['UNAVAILABLE', 'TIMED_OUT'],
  ])('is %s where the gateway says so, and the other %s', async (skane, dalarna) => {
    const { statuses } = await merged([null, null], { silent: { skane, dalarna } });
    expect(statuses).toEqual({ skane, dalarna });
  });

  it.each([
    ['nothing', undefined],
    ['null', { silent: null }],
    ['a word', { silent: 'dalarna' }],
    ['a list', { silent: ['dalarna'] }],
    ['a reason that is none', { silent: { dalarna: 'ANSWERED' } }],
    ['a reason that is no word', { silent: { dalarna: { TIMED_OUT: true } } }],
    ['a county that is none', { silent: { narnia: 'TIMED_OUT' } }],
    ['what every object has', { silent: JSON.parse('{ "__proto__": { "dalarna": "TIMED_OUT" } }') }],
  ])('is UNAVAILABLE where the gateway says %s of it', async (_, extensions) => {
    const { statuses } = await merged([part('skane', 0), null], extensions);
    expect(statuses).toEqual({ skane: 'ANSWERED', dalarna: 'UNAVAILABLE' });
  });

  it('is TIMED_OUT where the gateway says so beside a reason that is none', async () => {
    const { statuses } = await merged([null, null], { silent: { skane: 'ASLEEP', dalarna: 'TIMED_OUT' } });
    expect(statuses).toEqual({ skane: 'UNAVAILABLE', dalarna: 'TIMED_OUT' });
  });

  it('is not taken for silent where it did give one', async () => {
    const { statuses } = await merged([part('skane', 0), part('dalarna', 0)], { silent: { dalarna: 'TIMED_OUT' } });
    expect(statuses).toEqual({ skane: 'ANSWERED', dalarna: 'ANSWERED' });
  });
});

describe('The number of rows', () => {
  it('is that of all parts together', async () => {
    const { totalCount, named } = await merged([part('skane', 3), part('dalarna', 4)]);
    expect({ totalCount, named }).toEqual({ totalCount: 7, named: undefined });
  });

  it.each([
    ['a word', '4'],
    ['less than none', -4],
    ['a fraction', 4.5],
    ['a list', [4]],
  ])('leaves out a county that counts %s, which is named', async (_, count) => {
    const { totalCount, statuses, named } = await merged([part('skane', 3), part('dalarna', count)]);
    expect({ totalCount, status: statuses.dalarna, named }).toEqual({
      totalCount: 3,
      status: 'UNAVAILABLE',
      named: ['dalarna'],
    });
  });
});
