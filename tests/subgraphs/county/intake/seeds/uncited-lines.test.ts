import { describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { citedShares } from '#subgraphs/county/intake/seeds/uncited-lines.ts';

const { documents, instruments } = readSeeds(`${SEEDS}vastra-gotaland`, 'vastra-gotaland');
const [first] = instruments;
const fact = first?.facts.find(({ statedAs }) => statedAs === 'STATED');

/** The shares of a paper of some lines, of which facts cite some. */
function sharesOf(lines: readonly string[], ...cited: [from: number, to: number, statedAs?: 'NOT_STATED'][]) {
  if (!first || !fact) throw new Error('no fact to cite with');
  const facts = cited.map(([lineStart, lineEnd, statedAs]) => ({
    ...fact,
    ...(statedAs ? { statedAs } : {}),
    citations: [{ document: 'paper', lineStart, lineEnd }],
  })) as typeof first.facts;
  return citedShares({ documents: [], instruments: [{ ...first, facts }] }, new Map([['paper', lines]]))[0];
}

describe('Of a paper', () => {
  it('the lines are told that no fact cites, those that follow each other as one', () => {
    expect(sharesOf(['a', 'b', 'c', 'd', 'e'], [2, 2])).toEqual({
      ...{ document: 'paper', lines: 5, cited: 1 },
      uncited: [
        [1, 1],
        [3, 5],
      ],
    });
  });

  it('lines without words do not count, and part none', () => {
    expect(sharesOf(['a', '', 'b', '—', 'c'], [5, 5])).toMatchObject({ lines: 3, cited: 1, uncited: [[1, 3]] });
  });

  it('what was read without finding anything is not cited by that', () => {
    expect(sharesOf(['a', 'b'], [1, 2, 'NOT_STATED'], [2, 2])).toMatchObject({ cited: 1, uncited: [[1, 1]] });
  });

  it('nothing is told where there is no text', () => {
    expect(citedShares({ documents, instruments }, new Map())).toEqual([]);
  });
});
