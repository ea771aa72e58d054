import { describe, expect, it } from 'vitest';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';
import { FURTHER } from './further-ways.ts';
import { measuredItems } from './measured-drafts.ts';
import { BEGINNINGS } from './ways-of-beginning.ts';
import { SAYING } from './ways-of-saying.ts';
import { DUTIES, NOTHING_STATED, PASTS, PRINCIPLES, PURPOSES, SCOPES } from './ways-of-stating.ts';
import { TELLING } from './ways-of-telling-decisions.ts';
import { TOLD_OTHERWISE } from './ways-of-telling-otherwise.ts';

const HEAD = ['Avtal om stöd', '', 'Avtalet tecknas mellan Region Skåne och Lunds kommun för att ge stöd.'];

/** What a sentence under a heading says in a category, as right values are written, whatever its order. */
function valuesUnder(heading: string, text: string, category: string): string[] {
  return measuredItems('', proposeFacts([...HEAD, '', heading, ...text.split('\n')]))
    .filter((item) => item.category === category && item.lines.some(([first]) => first > HEAD.length))
    .map(({ value }) => value)
    .toSorted();
}

const isSaid = (says: string) => (says === '' ? [] : says.toLowerCase().split(';').toSorted());

describe('What the instrument states', () => {
  it.each([...PURPOSES, ...SCOPES, ...PRINCIPLES, ...DUTIES, ...PASTS])(
    'is read under "%s" in "%s"',
    (heading, text, kinds) => {
      expect(valuesUnder(heading, text, 'statement')).toEqual(isSaid(kinds));
    },
  );

  it.each(NOTHING_STATED)('is nothing under "%s" in "%s"', (heading, text) => {
    expect(valuesUnder(heading, text, 'statement')).toEqual([]);
  });
});

describe.each([SAYING, FURTHER, TELLING, TOLD_OTHERWISE].flatMap((ways) => Object.entries(ways)))(
  'By category, of a %s',
  (category, ways) => {
    it.each(ways)('what is said is read under "%s" in "%s"', (heading, text, says) => {
      expect(valuesUnder(heading, text, category)).toEqual(isSaid(says));
    });
  },
);

describe('The beginning of a paper', () => {
  it.each(BEGINNINGS)('%j gives its title, its date and its number', (head, title, date, diary) => {
    const body = 'Parterna är överens om att arbetet ska utvecklas vidare under året.';
    const { proposals } = proposeFacts([...head, '', body]);
    const said = (aspect: string, field: string) =>
      proposals
        .filter((one) => one.aspect === aspect)
        .map(({ value }) => (field === 'text' ? (value.text as { sv: string }).sv : value[field]));
    expect(
      [said('title', 'text'), said('documentDate', 'date'), said('diaryNumber', 'number')].map((all) => all.join(';')),
    ).toEqual([title, date, diary]);
  });
});
