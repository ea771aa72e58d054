import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogPlaces } from '#schema/questions/changes-question.ts';
import { decodeFeedCursor, encodeFeedCursor } from '#subgraphs/comparison/asking/feed-cursor.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { withoutQuestions } from './without-questions.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])],
    wrap: (subgraph) => (subgraph.name === 'dalarna' ? withoutQuestions(subgraph) : subgraph),
  });
});
afterAll(() => hub.close());

describe('A county that does not know the question', () => {
  const counties = 'counties { county { slug } status }';
  const named = [
    { county: { slug: 'skane' }, status: 'ANSWERED' },
    { county: { slug: 'dalarna' }, status: 'UNSUPPORTED' },
  ];

  it('is named as such in a list, beside the rows of the others', async () => {
    const { data } = await hub.ask(`{ agreements { nodes { id } totalCount ${counties} } }`);
    expect(data.agreements).toEqual({ nodes: [{ id: titledId('skane', 0) }], totalCount: 1, counties: named });
  });

  it('is named as such in a comparison, whose rows are then incomplete', async () => {
    const ids = [titledId('skane', 0), titledId('dalarna', 0)];
    const { data } = await hub.ask(
      `query ($ids: [ID!]!) { compare(ids: $ids, aspects: ["title"]) { rows { verdict } ${counties} } }`,
      { ids },
    );
    expect(data.compare).toEqual({ rows: [{ verdict: 'INCOMPLETE' }], counties: named });
  });

  it('is named as such among the counties, which still say what is known of it elsewhere', async () => {
    const { data } = await hub.ask('{ county(code: "20") { name status coverage { instruments } } }');
    expect(data.county).toEqual({ name: 'Dalarnas län', status: 'UNSUPPORTED', coverage: null });
  });

  it('is named as such in the change feed, whose cursor keeps its place', async () => {
    const read = { dalarna: [3, 'a1b2c3d4'] } satisfies LogPlaces;
    const { data } = await hub.ask(
      `{ changes(after: "${encodeFeedCursor(read)}") { nodes { county { slug } } pageInfo { endCursor } ${counties} } }`,
    );
    const { nodes, pageInfo, counties: answered } = data.changes;
    expect(nodes).toEqual([{ county: { slug: 'skane' } }, { county: { slug: 'skane' } }]);
    expect(decodeFeedCursor(pageInfo.endCursor)).toMatchObject(read);
    expect(answered).toEqual(named);
  });

  it('causes no error', async () => {
    expect((await hub.ask(`{ agreements { ${counties} } }`)).errors).toBeUndefined();
  });
});

describe('A county that does not know a selection', () => {
  const request = (filter: object, beside: object) =>
    JSON.stringify({
      ...beside,
      question: 'instruments',
      counties: ['skane'],
      args: { filter: { types: ['agreement'], ...filter }, orderBy: 'TITLE', descending: false, after: null, first: 5 },
    });
  const asked = async (filter: object, beside: object = {}) => {
    const skane = hub.apps.find(({ name }) => name === 'skane');
    const representations = [{ __typename: 'SkanePart', request: request(filter, beside) }];
    const result = await skane?.execute({
      query:
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SkanePart { answer count facets } } }',
      variables: { representations },
    });
    expect(result?.errors).toBeUndefined();
    const parts = (result?.data?._entities ?? []) as { answer: string; count: number | null; facets: string | null }[];
    return parts[0];
  };

  it('does not answer without it, as rows that are not narrowed would be wrong', async () => {
    const part = await asked({ weather: ['fair'] });
    expect(JSON.parse(part?.answer ?? '')).toEqual({ county: 'skane' });
    expect([part?.count, part?.facets]).toEqual([null, null]);
  });

  it('does not answer without what it does not know beside the question either', async () => {
    const part = await asked({}, { asDecidedBy: 'the municipalities' });
    expect(JSON.parse(part?.answer ?? '')).toEqual({ county: 'skane' });
    expect([part?.count, part?.facets]).toEqual([null, null]);
  });

  it('answers those that it knows', async () => {
    const part = await asked({ themes: ['collaboration'] });
    expect(JSON.parse(part?.answer ?? '').answer.rows).toHaveLength(1);
    expect(part?.count).toBe(1);
  });
});
