import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '#subgraphs/comparison/question-folders.ts';
import { PARTS } from '#subgraphs/county/answers/parts/find-parts.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])],
    questions: {
      merges: [QUESTIONS, new URL('./made/merges/', import.meta.url)],
      parts: [PARTS, new URL('./made/parts/', import.meta.url)],
    },
  });
});
afterAll(() => hub.close());

describe('A question that is added as a folder on each side and nothing else', () => {
  it('is answered by every county', async () => {
    const { data, errors } = await hub.ask('{ papers { nodes { id lineCount } totalCount counties { status } } }');
    expect(errors).toBeUndefined();
    expect(data.papers).toEqual({
      nodes: ['dalarna', 'skane'].map((county) => ({ id: `${county}:document:paper`, lineCount: 100 })),
      totalCount: 2,
      counties: [{ status: 'ANSWERED' }, { status: 'ANSWERED' }],
    });
  });

  it('comes in pages where its SDL says that a type is a connection', async () => {
    const page = async (after: string | null) => {
      const query = `query ($after: String) { papers(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      return (await hub.ask(query, { after })).data.papers;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first, second].map(({ edges, pageInfo }) => [edges[0].node.id, pageInfo.hasNextPage])).toEqual([
      ['dalarna:document:paper', true],
      ['skane:document:paper', false],
    ]);
  });

  it('leaves the other questions as they are', async () => {
    const { data } = await hub.ask('{ agreements { nodes { id } } }');
    expect(data.agreements.nodes).toEqual([{ id: 'skane:agreement:a-0' }, { id: 'dalarna:agreement:a-0' }]);
  });
});
