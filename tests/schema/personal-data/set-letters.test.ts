import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn, redacted } from '#schema/personal-data/personal-data.ts';
import { contactWritten, harmless, letterSettings } from './set-letters.ts';

const RUNS = { numRuns: 120, seed: 15 };

/** What may stand around contact data on a line, and on the lines beside it. */
const around = fc.constantFrom<[before: string, after: string]>(
  ['', ''],
  ['Svar till ', ' senast fredag'],
  ['Svar (', '), senast fredag'],
  ['Svar:\n', '\nHälsningar'],
  ['Namn\t', '\tort'],
  ['**', '**'],
);

/** One marker, or two where it stands twice. */
const MARKERS = /^(?:\[(?:e-postadress|telefonnummer|personnummer)\] ?){1,2}$/;

/** What is left without marks that nobody sees, or that only strike over. */
function withoutMarks(left: string): string {
  return left.replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '');
}

describe.each(letterSettings)('Contact data that is set $name', ({ set }) => {
  it('gives way whole, and nothing around it does', () => {
    fc.assert(
      fc.property(contactWritten, set, around, (written, setAs, [before, after]) => {
        const left = redacted(`${before}${setAs(written)}${after}`);
        expect(left.startsWith(before) && left.endsWith(after)).toBe(true);
        expect(withoutMarks(left.slice(before.length, left.length - after.length))).toMatch(MARKERS);
      }),
      RUNS,
    );
  });

  it('leaves no contact data, and what is left stays as it is when redacted again', () => {
    fc.assert(
      fc.property(contactWritten, set, around, (written, setAs, [before, after]) => {
        const left = redacted(`${before}${setAs(written)}${after}`);
        expect(personalDataIn(left)).toBeNull();
        expect(redacted(left)).toBe(left);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });
});

describe.each(letterSettings.filter(({ whole }) => whole))('What is no contact data and set $name', ({ set }) => {
  it('stays whole', () => {
    fc.assert(
      fc.property(harmless, set, around, (written, setAs, [before, after]) => {
        const text = `${before}${setAs(written)}${after}`;
        expect(redacted(text)).toBe(text);
      }),
      RUNS,
    );
  });
});

describe('A scale', () => {
  it.each(['0 1 2 3 4 5 6 7 8 9 10', '0\t1\t2\t3\t4\t5\t6\t7\t8\t9', '0, 1, 2, 3, 4, 5, 6, 7, 8, 9'])(
    'is no telephone number that is set wide: %j',
    (scale) => {
      expect(redacted(`Från ${scale} poäng`)).toBe(`Från ${scale} poäng`);
    },
  );
});
