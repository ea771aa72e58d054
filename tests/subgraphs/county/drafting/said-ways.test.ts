import { describe, expect, it } from 'vitest';
import type { Proposal } from '#subgraphs/county/drafting/proposals/proposal.ts';
import { proposeFacts } from '#subgraphs/county/drafting/propose-facts.ts';
import { DECIDING } from './ways-of-deciding.ts';
import { FOLLOWING_UP } from './ways-of-following-up.ts';
import { PAYING } from './ways-of-paying.ts';

const HEAD = ['Avtal om stöd', '', 'Avtalet tecknas mellan Region Skåne och Lunds kommun för att ge stöd.'];

/** What is proposed from one sentence under a heading, by rules of a category. */
function readUnder(heading: string, text: string, category: string): Proposal[] {
  const { proposals } = proposeFacts([...HEAD, '', heading, text]);
  return proposals.filter(({ why, lines }) => why.startsWith(`${category}/`) && (lines[0]?.[0] ?? 0) > HEAD.length);
}

describe('Who pays', () => {
  it.each(PAYING)('is read in "%s"', (text, says) => {
    const kinds = readUnder('Ekonomi', text, 'financing').map(({ value }) => String(value.kind));
    expect(kinds.join(';').replace('DEFERRED_TO_FRAMEWORK_AGREEMENTS', 'DEFERRED')).toBe(says);
  });
});

describe('How often something is followed up', () => {
  it.each(FOLLOWING_UP)('is read in "%s"', (text, says) => {
    const read = readUnder('Uppföljning', text, 'followUp').map(({ value }) => {
      const { interval, everyMonths, startYear, startMonth } = value as Record<string, string | number | undefined>;
      const start = startYear === undefined ? '' : `från ${[startYear, startMonth].filter(Boolean).join('-')}`;
      return [interval, everyMonths, start].filter(Boolean).join(' ');
    });
    expect(read.join(';')).toBe(says);
  });
});

describe('What is decided', () => {
  it.each(DECIDING)('is read under "%s" in %j', (heading, lines, says) => {
    const { proposals } = proposeFacts([...HEAD, '', heading, ...lines]);
    const read = proposals
      .filter(({ aspect }) => aspect === 'decisions')
      .map(({ value }) => {
        const {
          action,
          status,
          body,
          date,
          conditions = [],
        } = value as {
          [part in 'action' | 'status' | 'body']?: string;
        } & { date?: { date: string }; conditions?: { kind: string }[] };
        return [action, status, body, date?.date, ...conditions.map(({ kind }) => kind)].filter(Boolean).join(' ');
      });
    expect(read).toEqual(says);
  });
});
