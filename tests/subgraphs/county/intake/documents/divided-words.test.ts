import { describe, expect, it } from 'vitest';
import { paragraphs } from '#subgraphs/county/intake/documents/texts/paragraphs.ts';
import { containsWording } from '#subgraphs/county/intake/documents/verifying/wordings.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';

const shown = (...lines: string[]) => paragraphs(lines).map(({ text }) => text);
const words = (...lines: string[]) => shown(...lines).flatMap((text) => searchedIn('sv', text));

describe('A word that is divided at the end of a line', () => {
  it.each([
    ['samver-', 'ka kring barn', 'samverka'],
    ['enligt över‐', 'enskommelsen', 'överenskommelsen'],
    ['hälso\u00ad', 'främjande', 'hälsofrämjande'],
    ['skol¬', 'huvudmän', 'skolhuvudmän'],
    ['skol-  ', '  huvudmännen', 'skolhuvudmännen'],
    ['ÖVERENS-', 'KOMMELSEN', 'överenskommelsen'],
    ['Ö V E R E N S -', 'K O M M E L S E', 'överenskommelse'],
    ['barn- och ungdoms-', 'psykiatrin', 'ungdomspsykiatrin'],
  ])('is one: %j, %j', (line, next, word) => {
    expect(words(line, next)).toContain(word);
    const [first = ''] = next.trim().toLowerCase().split(' ');
    expect(words(line, next)).not.toContain(first);
  });

  it('is shown whole, with both lines', () => {
    expect(paragraphs(['Parterna ska samver-', 'ka.', '', 'Nytt'])[0]).toEqual({
      lineStart: 1,
      lineEnd: 2,
      text: 'Parterna ska samverka.',
    });
  });

  it('may go on over several lines', () => {
    expect(shown('sam-', 'ver-', 'kan')).toEqual(['samverkan']);
  });

  it('is not cut where a block is', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}a samver-`).flatMap((line) => [line, 'ka']);
    expect(
      shown('Rader:', ...lines)
        .join(' ')
        .match(/samverka/g),
    ).toHaveLength(20);
  });
});

describe('A hyphen at the end of a line', () => {
  it.each([
    ['Syd-', 'Öst', ['syd', 'öst', 'sydöst']],
    ['IT-', 'system', ['it', 'system', 'itsystem']],
    ['e-', 'tjänst', ['e', 'tjänst', 'etjänst']],
    ['covid-', '19', ['covid', '19', 'covid19']],
  ])('may be the word’s own, which is found both ways: %j, %j', (line, next, expected) => {
    expect(words(line, next)).toEqual(expect.arrayContaining(expected));
  });

  it('may be its own where both words stand whole elsewhere', () => {
    expect(words('region-', 'kommun', '', 'Varje region och kommun')).toEqual(
      expect.arrayContaining(['region', 'kommun', 'regionkommun']),
    );
  });

  it.each(['och', 'eller', 'samt', 'respektive', 'och ungdomspsykiatri'])('is suspended before %j', (next) => {
    expect(shown('barn-', next)).toEqual([`barn- ${next}`]);
    expect(words('barn-', next).filter((word) => /^barn./.test(word))).toEqual([]);
  });

  it.each([
    ['lista -', 'punkt'],
    ['- ', 'punkt'],
    ['| barn- |', 'ungdom'],
    ['barn-', ''],
    ['2019-', 'och'],
  ])('divides no word: %j, %j', (line, next) => {
    expect(words(line, next).some((word) => /punkt.|barnung|^lista./.test(word))).toBe(false);
  });
});

describe('A sign that only says where a word may be divided', () => {
  it.each(['hälso\u00adfrämjande', 'hälso¬främjande', 'hälso¬ främjande', 'hälso\u200bfrämjande'])(
    'is no part of it: %j',
    (written) => {
      expect(shown(`Ett ${written} arbete`)).toEqual(['Ett hälsofrämjande arbete']);
    },
  );

  it('is left where it stands for something else', () => {
    expect(shown('A ¬ B', '¬A')).toEqual(['A ¬ B ¬A']);
  });
});

describe('A word that is set wide', () => {
  it.each([
    ['Ö V E R E N S K O M M E L S E', 'ÖVERENSKOMMELSE'],
    ['S y f t e  o c h  m å l', 'Syfte och mål'],
    ['## B A K G R U N D', 'BAKGRUND'],
    ['\u00a0P\u2009a\u2009r\u2009t\u2009e\u2009r\u2009:', 'Parter:'],
  ])('%j is shown close', (written, close) => {
    expect(shown(written)).toEqual([close]);
  });

  it.each(['Betygen A B C D E F', 'Partierna S V C L M', 'i å', 'a b', '1 2 3 4 5'])('%j is none', (written) => {
    expect(shown(written)).toEqual([written]);
  });
});

describe('What is struck out', () => {
  it('is not searched', () => {
    expect(shown('Parterna [struket: betalar hälften] delar')).toEqual(['Parterna delar']);
  });

  it('does not end what it stands in when it is a whole line', () => {
    expect(shown('Parterna', '[struket: betalar hälften]', 'delar')).toEqual(['Parterna delar']);
  });
});

describe('A wording', () => {
  it.each([
    ['enligt över-\nenskommelsen', 'enligt överenskommelsen'],
    ['skol¬huvudmän ska', 'skolhuvudmän ska'],
    ['skol¬\nhuvudmän ska', 'skolhuvudmän ska'],
    ['hälso\u00ad\nfrämjande', 'hälsofrämjande'],
    ['Syd-\nÖst', 'Syd-Öst'],
    ['barn-\noch ungdom', 'barn- och ungdom'],
  ])('stands in %j', (text, wording) => {
    expect(containsWording(text, wording)).toBe(true);
  });
});
