import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { surelyNone } from '#schema/personal-data/surely-none.ts';
import { contactWritten, letterSettings } from './set-letters.ts';

/** Signs on lines far from a text, for which it is read in every way. */
const READ_WHOLE = `\n\n${'\n'.repeat(400)}%%`;

/** What addresses and numbers are made of in words, with few digits: as near to contact data as a text comes without any. */
const pieces = fc.constantFrom(
  ...[
    'snabel',
    'snabel-a',
    's n a b e l - a',
    'ssnnaabbeell',
    'lebans',
    'snabe',
    'nabel',
    'kansli',
    'lund',
    'punkt',
    ' ',
  ],
  ...[
    '.',
    '.se',
    'ankn',
    'ank',
    'ext',
    'text',
    'tfn',
    'tel',
    '1',
    '12',
    'O',
    'l',
    '-',
    '_',
    '*',
    '\n',
    'å',
    'Ö',
    '46',
    '0',
  ],
);
const text = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''));

describe('A text that surely has no contact data', () => {
  it('has none when it is read in every way', () => {
    fc.assert(
      fc.property(text, (said) => {
        if (surelyNone(said)) expect(personalDataIn(said + READ_WHOLE)).toBeNull();
      }),
      { numRuns: 4_000, seed: 17 },
    );
  });

  it('is most of what papers say', () => {
    const said = [
      'Överenskommelse om barn och unga',
      'parties',
      'NOT_STATED',
      'barn 0–5 år'.replace('–', '-'),
      'region/skane',
    ];
    expect(said.filter((one) => !surelyNone(one))).toEqual([]);
  });

  it.each([
    'kansli snabel-a lund.se',
    'ankn 12',
    'Ext. 34',
    'k a n s l i  s n a b e l - a  l u n d.se',
    'es.dnul a-lebans ilsnak',
  ])('is none that says %j', (said) => {
    expect(surelyNone(said)).toBe(false);
  });

  it.each(letterSettings)('is none with contact data that is set $name', ({ set }) => {
    fc.assert(
      fc.property(contactWritten, set, (written, setAs) => {
        expect(surelyNone(setAs(written))).toBe(false);
      }),
      { numRuns: 60, seed: 17 },
    );
  });
});
