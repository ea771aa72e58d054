import { describe, expect, it } from 'vitest';
import { readPaper } from '#subgraphs/county/drafting/paper/read-paper.ts';
import type { Proposal } from '#subgraphs/county/drafting/proposals/proposal.ts';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';
import { FOLLOW_UPS, LAWS, NOT_SAID, PERIODS, SUMS, TERMS } from './ways-of-writing.ts';

/** What is proposed from a paper of one sentence under a heading, by rules of a category. */
function readUnder(heading: string, text: string, category: string): Proposal[] {
  const head = ['Avtal om stöd', '', 'Avtalet tecknas mellan Region Skåne och Lunds kommun för att ge stöd.'];
  const { proposals } = proposeFacts([...head, '', heading, text]);
  return proposals.filter(({ why, lines }) => why.startsWith(category) && (lines[0]?.[0] ?? 0) > head.length);
}

/** What was read as one text, whatever its order. */
const sorted = (parts: readonly string[]) => parts.toSorted().join(';');
const isSaid = (written: string) => sorted(written.split(';'));

describe('A period', () => {
  it.each(PERIODS)('is read in "%s"', (text, says) => {
    const { proposals } = proposeFacts(['Avtal om stöd', '', text, 'Det är en annan mening som avslutas med punkt.']);
    const point = (aspect: string) => {
      const found = proposals.find((one) => one.aspect === aspect);
      const { date, year, precision } = (found?.value ?? {}) as Record<string, string>;
      if (!found) return '';
      return date ? date.slice(0, precision === 'MONTH' ? 7 : 10) : (year ?? 'open');
    };
    expect(`${point('validFrom')}/${point('validTo')}`).toBe(says);
  });
});

describe('Acts with their places', () => {
  it.each(LAWS)('are read in "%s"', (text, says) => {
    const read = readUnder('Lagrum', text, 'law').map(({ value: { act, chapter = '', section = '' } }) => {
      return `${String(act).replace(/^(lag(?:en)?) \(.*/u, '$1')} ${chapter}:${section}`;
    });
    expect(sorted(read)).toBe(isSaid(says));
  });
});

describe('Following up', () => {
  it.each(FOLLOW_UPS)('is read in "%s"', (text, says) => {
    expect(sorted(readUnder('Uppföljning', text, 'followUp').map(({ value }) => String(value.interval)))).toBe(says);
  });
});

describe('A term', () => {
  it.each(TERMS)('is read in "%s"', (text, says) => {
    expect(sorted(readUnder('Definitioner', text, 'definition').map(({ value }) => String(value.term)))).toBe(says);
  });
});

describe('A sum', () => {
  it.each(SUMS)('is read, or found to be garbled, in "%s"', (text, says) => {
    const read = readUnder('Ekonomi', text, 'money').map(({ aspect, value }) =>
      aspect === 'qualityIssues' ? 'garbled' : /\d[\d.]*/.exec((value.text as { sv: string }).sv)?.[0],
    );
    expect(read.join(';')).toBe(says);
  });
});

describe('Nothing is read as', () => {
  it.each(NOT_SAID)('what it is not in "%s": %s', (text, aspect) => {
    const { proposals } = proposeFacts(['Avtal om stöd', '', 'Det här är den första meningen i papperet.', '', text]);
    expect(proposals.filter((one) => one.aspect === aspect && one.lines[0]?.[0] === 5)).toEqual([]);
  });
});

it('A sentence of more than 400 words is read in parts, each with its line', () => {
  const { sentences } = readPaper(['', 'regionen ska '.repeat(500)]);
  expect(sentences.map(({ text }) => text.split(' ').length)).toEqual([400, 400, 200]);
  expect(sentences.flatMap(({ begins }) => begins)).toEqual([
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
});

it('Any lines at all are read without an error', () => {
  const odd = [
    '',
    '\t\t',
    '§§§',
    '1. ',
    '- ',
    '|||',
    '(”',
    'Med avses',
    'kap.',
    '999999999999',
    '\u0000',
    'ǅ'.repeat(50),
    'a'.repeat(5_000),
  ];
  expect(() => proposeFacts(odd)).not.toThrow();
  expect(proposeFacts([]).proposals).toEqual([]);
});
