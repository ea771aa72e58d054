import { describe, expect, it } from 'vitest';
import { findDigestedNames } from '#subgraphs/county/intake/documents/register/find-digested-names.ts';
import { digestOf, digestsOf } from '#subgraphs/county/intake/documents/register/name-digests.ts';

const key = { id: 'k', secret: 'a secret of this test' };
const names = digestsOf(key, 'Kim-Alex Exempelsson');

/** What stands in a text where the name is found. */
const found = (...lines: string[]) => {
  const text = lines.join('\n');
  const places = findDigestedNames(lines, [key], names).sort((a, b) => a.from - b.from || b.to - a.to);
  const longest = places.filter(({ to }, index) => !places.slice(0, index).some((before) => before.to >= to));
  return longest.map(({ from, to }) => text.slice(from, to));
};

describe('A name that only digests tell is found', () => {
  it.each([
    ['as it was given', 'Kim-Alex Exempelsson'],
    ['in another case', 'kim-alex EXEMPELSSON'],
    ['in the genitive', 'Kim-Alex Exempelssons'],
    ['without a part of the first name', 'Kim Exempelsson'],
    ['with an initial', 'K. Exempelsson'],
    ['with initials', 'K-A Exempelsson'],
    ['with the last name first', 'Exempelsson, Kim-Alex'],
    ['with the last name and an initial', 'Exempelsson, K'],
    ['in two cells', 'Kim-Alex | Exempelsson'],
    ['in decomposed letters and wide spaces', 'Kim\u2011Alex\u00a0\u2003Exempelsson'],
    ['with what is not seen within it', 'Kim-Alex Exem\u00adpels\u200bson'],
    ['in letters of another script', 'Kim-Аlex Ехеmреlssоn'],
    ['in small letters of two other scripts', '\u043aim-\u03b1lex exempelsson'],
    ['glued together', 'KimAlexExempelsson'],
    ['with letters apart', 'K i m - A l e x  E x e m p e l s s o n'],
    ['with letters apart and no sign of where a word ends', 'K I M A L E X E X E M P E L S S O N'],
  ])('%s', (_, written) => {
    expect(found(`Frågor till ${written} före fredag.`).join(' ')).toBe(written);
  });

  it.each([
    ['over a line end', ['till Kim-Alex', 'Exempelsson.']],
    ['over an empty line', ['Kim-Alex', '', 'Exempelsson']],
    ['divided at a line end', ['till Kim-Alex Exempel-', 'sson.']],
  ])('%s', (_, lines) => {
    expect(found(...lines)).toHaveLength(1);
  });

  it.each([
    'Kim-Alex',
    'Exempelsson',
    'Alexander Exempelsson-Prov',
    'Kim svarar. 2 Exempelsson',
    'kimono exempelssonska',
  ])('and not in other words: %s', (written) => {
    expect(found(written)).toEqual([]);
  });

  it('and not under another key', () => {
    expect(findDigestedNames(['Kim-Alex Exempelsson'], [{ id: 'k', secret: 'another' }], names)).toEqual([]);
  });
});

describe('Digests of names', () => {
  it('say nothing of the name but how many words it has', () => {
    expect(JSON.stringify(names)).not.toMatch(/kim|alex|exempel/i);
    expect(digestOf(key, 'Kim Exempelsson')).toEqual({
      key: 'k',
      words: 2,
      digest: expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  it('are the same however the name is written', () => {
    expect(digestOf(key, 'ÅSA  ÖBERGS')).toEqual(digestOf(key, 'A\u030asa O\u0308berg'));
  });
});
