import { idAt } from '#schema/keys/ids.ts';
import type { Erasure } from '#subgraphs/county/intake/documents/erasing/erasure.ts';
import { type AskedForTexts, type AskedTexts, askEveryText } from '#tests/support/ask-every-text.ts';
import { titledId } from '#tests/support/made/titled-county.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { NAME, NAMED_AGREEMENT, NAMED_PAPER } from './named-everywhere.ts';

/** What is erased of the county: a name, lines, and a whole text; each with a word that only it has. */
export const ERASURES: Readonly<Record<string, { erasure: Erasure; word: string }>> = {
  'a name': { erasure: { kind: 'NAME', name: NAME }, word: 'Exempelsson' },
  'lines of a text': { erasure: { kind: 'LINES', document: 'paper', lineStart: 6, lineEnd: 6 }, word: 'rördrom' },
  'a whole text': { erasure: { kind: 'TEXT', document: 'letter' }, word: 'tornfalk' },
};

export const ANY_ERASED = new RegExp(
  Object.values(ERASURES)
    .map(({ word }) => word)
    .join('|'),
  'i',
);

/** Asks every root field of the county, and of all counties, at moments, and looks for what was erased. */
export function askNamed(
  hub: Pick<TestHub, 'ask'>,
  { text = NAME, ...asked }: Pick<AskedForTexts, 'moments' | 'sought' | 'once'> & { text?: string },
): Promise<AskedTexts> {
  const written = JSON.stringify;
  return askEveryText(hub, {
    ...{ ...asked, leftOut: ['ostergotland', 'vastraGotaland'] },
    given: (moment) => ({
      ids: written([NAMED_AGREEMENT, NAMED_PAPER]),
      'compare.ids': written([NAMED_AGREEMENT, titledId('dalarna', 1)]),
      'compareThemes.ids': written([NAMED_AGREEMENT, titledId('dalarna', 1)]),
      id: written(idAt(NAMED_AGREEMENT, moment)),
      'lineage.id': written(NAMED_AGREEMENT),
      document: written(NAMED_PAPER),
      text: written(text),
    }),
  });
}

/** How much is found by the word of each that is erased, at each moment: by searching, and by a filter. */
export async function foundAt(hub: Pick<TestHub, 'ask'>, at: readonly (string | null)[]): Promise<number[]> {
  const counts: number[] = [];
  for (const moment of at) {
    const known = moment === null ? '' : `, asKnownAt: "${moment}"`;
    const fields = Object.values(ERASURES).flatMap(({ word }, index) => [
      `s${index}: search(text: "${word}"${known}) { totalCount }`,
      `a${index}: agreements(filter: { text: "${word}" }${known}) { totalCount }`,
    ]);
    const { data } = await hub.ask(`{ ${fields.join(' ')} }`);
    counts.push(...Object.values<{ totalCount: number }>(data).map(({ totalCount }) => totalCount));
  }
  return counts;
}
