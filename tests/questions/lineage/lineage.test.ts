import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A3, A4, A5, A6, A7, A8, DIRECTIVE, GUIDELINES, OTHERS } from '#tests/support/fixture-ids.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
});
afterAll(() => hub.close());

function lineage(id: string): Promise<Answer> {
  return hub.ask(`{ lineage(id: "${id}") {
    nodes { nodeId instrument { title kind county { slug } } unnamed { en } from }
    edges { type source target statedAs citations { lineStart lineEnd } }
    counties { county { slug } status }
  } }`);
}

describe('The lineage of an instrument', () => {
  it('holds a version and the one that it revises, in order of time', async () => {
    const { data } = await lineage(A2);
    expect(data.lineage.nodes.map(({ nodeId, from }: { nodeId: string; from: string }) => [nodeId, from])).toEqual([
      [A2_2019, '2019-06-01'],
      [A2, '2020-06-01'],
    ]);
  });

  it('tells a relation that both sides state once, with the citations of both', async () => {
    const { data } = await lineage(A2_2019);
    const revising = data.lineage.edges.filter(({ type }: { type: string }) => type.startsWith('REVISE'));
    expect(revising).toEqual([
      expect.objectContaining({ type: 'REVISES', source: A2, target: A2_2019, statedAs: 'STATED' }),
    ]);
    expect(revising[0].citations).toEqual(
      expect.arrayContaining([
        { lineStart: 33, lineEnd: 33 },
        { lineStart: 35, lineEnd: 35 },
      ]),
    );
  });

  it.each([
    ['R3: the merged proposal and the first draft', A6, { type: 'MERGES', source: A6, target: A7 }],
    ['R3: the merged proposal and the second draft', A7, { type: 'MERGES', source: A6, target: A8 }],
    [
      'R3b: the guidelines are at most inferred to be the draft',
      A6,
      { type: 'RELATED_TO', source: A8, target: GUIDELINES, statedAs: 'INFERRED' },
    ],
    ['R6: the directive commissions the agreement to come', A5, { type: 'COMMISSIONS', source: DIRECTIVE, target: A5 }],
    ['R7: the postponed proposal belongs to the directive’s story', DIRECTIVE, { source: A4, target: DIRECTIVE }],
    [
      'R5: the unnamed documents overlap',
      A3,
      { type: 'OVERLAPS', source: OTHERS, target: expect.stringContaining(OTHERS) },
    ],
  ])('holds %s', async (_, id, edge) => {
    expect((await lineage(id)).data.lineage.edges).toContainEqual(expect.objectContaining(edge));
  });

  it('has a node of its own for what the source does not name', async () => {
    const { data } = await lineage(A1);
    expect(data.lineage.nodes.filter((node: { unnamed: unknown }) => node.unnamed)).toEqual(
      Array(2).fill(
        expect.objectContaining({
          instrument: null,
          from: null,
          unnamed: { en: expect.stringContaining('framework agreements') },
        }),
      ),
    );
  });

  it('never connects the general agreement with that on placed children', async () => {
    const { data } = await lineage(A1);
    const ids = data.lineage.nodes.map((node: { nodeId: string }) => node.nodeId);
    expect(ids).not.toContain(A2);
    expect(ids).not.toContain(A2_2019);
  });

  it('never says that the agreement to come supersedes the existing one', async () => {
    const types = (await lineage(A3)).data.lineage.edges.map(({ type }: { type: string }) => type);
    expect(types).not.toContain('SUPERSEDES');
  });
});

describe('The lineage of an id', () => {
  it('that is unknown is an error that says so', async () => {
    const { errors } = await lineage('dalarna:agreement:nope');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', county: 'dalarna' } }, {}]);
  });

  it('of no county is refused', async () => {
    const { data, errors } = await lineage('skane:agreement:a');
    expect(data.lineage).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
  });

  it('whose county is silent holds the id alone, and the county is named', async () => {
    silent.add('dalarna');
    const { data, errors } = await lineage(A3);
    silent.delete('dalarna');
    expect(data.lineage.nodes).toEqual([
      { nodeId: A3, instrument: { title: null, kind: null, county: { slug: 'dalarna' } }, unnamed: null, from: null },
    ]);
    expect(data.lineage.counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
    expect(errors).toMatchObject([{ extensions: { county: 'dalarna', code: 'COUNTY_UNAVAILABLE' } }]);
  });
});
