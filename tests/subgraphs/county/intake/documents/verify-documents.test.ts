import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactedLines } from '#schema/personal-data/personal-data.ts';
import { quotation } from '#subgraphs/county/intake/documents/texts/quotation.ts';
import {
  type CitedDocument,
  type CitingFact,
  type FailedCitation,
  verify,
} from '#subgraphs/county/intake/documents/verifying/verify.ts';
import { contactData } from '#tests/support/contact-data.ts';

const LINES = ['Beslut', '', 'Parterna är kommunerna i länet, i sam-', 'verkan med regionen.', ''];
const attached = { lines: LINES, lineCount: 5 };

describe('A quotation', () => {
  it('is the cited lines as they stand', () => {
    expect(quotation(LINES, 1, 3)).toBe('Beslut\n\nParterna är kommunerna i länet, i sam-');
    expect(quotation(LINES, 4, 4)).toBe('verkan med regionen.');
  });

  it('is of the lines that there are', () => {
    expect(quotation(LINES, 4, 9)).toBe('verkan med regionen.\n');
    expect(quotation(LINES, 0, 1)).toBe('Beslut');
    expect(quotation(LINES, 9, 9)).toBe('');
  });
});

describe('A citation', () => {
  it('that points at text holds', () => {
    expect(missesOf([fact(null, [1, 3])])).toEqual([]);
  });

  it.each([
    ['after the last line', [5, 6]],
    ['before the first', [0, 1]],
    ['with its lines in the wrong order', [4, 3]],
  ] as const)('%s points at no line', (_, lines) => {
    expect(missesOf([fact(null, lines)])).toEqual([
      {
        ...{ fact: 'a#scope/1', document: 'missiv', lineStart: lines[0], lineEnd: lines[1], wording: null },
        problem: 'NO_SUCH_LINE',
        message: `missiv:${lines[0]}-${lines[1]}: no such lines; expected lines within 1–5`,
      },
    ]);
  });

  it('of empty lines does not hold', () => {
    expect(missesOf([fact(null, [2, 2], [3, 3])])).toEqual([
      {
        ...{ fact: 'a#scope/1', document: 'missiv', lineStart: 2, lineEnd: 2, wording: null },
        problem: 'EMPTY_LINES',
        message: 'missiv:2: the cited lines are empty; expected text',
      },
    ]);
  });

  it('of a document that nobody knows does not hold', () => {
    expect(missesOf([fact('Beslut', [1, 1])], {}).map(({ fact, problem }) => [fact, problem])).toEqual([
      ['a#scope/1', 'NOT_ATTACHED'],
    ]);
  });
});

describe('A document', () => {
  it('that is not attached is reported once, and nothing of what cites it', () => {
    const facts = [fact('anything', [1, 1]), fact(null, [70, 80])];
    expect(missesOf(facts, { missiv: { lines: null, lineCount: 5 } })).toEqual([
      {
        ...{ fact: null, document: 'missiv', lineStart: null, lineEnd: null, wording: null },
        problem: 'NOT_ATTACHED',
        message: 'missiv: no text is attached; expected one to check',
      },
    ]);
  });

  it('that has other lines than were counted is reported', () => {
    expect(missesOf([], { missiv: { lines: LINES, lineCount: 4 } })).toEqual([
      expect.objectContaining({
        problem: 'LINE_COUNT',
        message: 'missiv: 5 lines are attached; expected 4, as its citations were counted',
      }),
    ]);
  });

  it('whose lines were not counted is taken as it is', () => {
    expect(missesOf([fact(null, [1, 1])], { missiv: { lines: LINES, lineCount: null } })).toEqual([]);
  });
});

describe('A wording', () => {
  it.each([
    ['on one line', 'Parterna är kommunerna'],
    ['across line ends', 'Beslut Parterna är'],
    ['with other spaces', 'kommunerna\u00a0i\n länet'],
    ['with a hyphen that ends its line, as it is written', 'i sam- verkan'],
    ['in a word that is divided', 'i samverkan med'],
    ['with a hyphen of its own at a line end', 'i sam-verkan med'],
    ['with soft hyphens', 'kommun\u00aderna'],
  ])('stands there %s', (_, wording) => {
    expect(missesOf([fact(wording, [1, 4])])).toEqual([]);
  });

  it.each(contactData.map((one) => [one.what, one.written] as const))('stands there around %s', (_, written) => {
    const lines = redactedLines([`Svar till ${written}, senast fredag`]);
    expect(missesOf([fact(`till ${written}, senast`, [1, 1])], { missiv: { lines, lineCount: 1 } })).toEqual([]);
  });

  it('that stands elsewhere is a miss, with all places that are cited', () => {
    expect(missesOf([fact('regionen', [1, 1], [3, 3])])).toEqual([
      {
        ...{ fact: 'a#scope/1', document: 'missiv', lineStart: 1, lineEnd: 1, wording: 'regionen' },
        problem: 'WORDING_NOT_THERE',
        message: 'missiv:1, missiv:3: "regionen" does not stand on the cited lines; expected it word for word',
      },
    ]);
  });

  it('that is a miss is told without the names that are withheld in the document', () => {
    const withoutNames = (said: string) => said.replace('Kim Exempelsson', '[namn]');
    const [miss] = missesOf([fact('frågor till Kim Exempelsson', [1, 1])], { missiv: { ...attached, withoutNames } });
    expect(miss?.message).toContain('"frågor till [namn]" does not stand');
  });

  it('stands whole on the lines of one citation', () => {
    expect(missesOf([fact('länet, i samverkan', [3, 3], [4, 4])]).map(({ problem }) => problem)).toEqual([
      'WORDING_NOT_THERE',
    ]);
  });

  it('within a value is looked for as well', () => {
    const value = { dates: [{ wording: 'nästa år' }, { wording: 'Beslut' }] };
    expect(missesOf([{ ...fact(null, [1, 1]), value }]).map(({ wording }) => wording)).toEqual(['nästa år']);
  });

  it('is not looked for while one of its documents has no text', () => {
    const facts = [{ ...fact('nästa år', [1, 1]), citations: [cited('missiv', [1, 1]), cited('bilaga', [1, 1])] }];
    const documents = { missiv: attached, bilaga: { lines: null, lineCount: 3 } };
    expect(missesOf(facts, documents).map(({ problem }) => problem)).toEqual(['NOT_ATTACHED']);
  });
});

describe('Any phrase of a text', () => {
  it('stands on its lines, wherever they end', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcåäö'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (words, from, length, ends) => {
          const text = words
            .map((one, index) => one + ((ends >> (index % 31)) & 1 ? '\n' : ' '))
            .join('')
            .trim();
          const phrase = words
            .slice(from % words.length)
            .slice(0, 1 + (length % 12))
            .join(' ');
          const lines = text.split('\n');
          const documents = { missiv: { lines, lineCount: lines.length } };
          expect(missesOf([fact(phrase, [1, lines.length])], documents)).toEqual([]);
        },
      ),
    );
  });
});

it('Facts are looked at one at a time, as many as there are', () => {
  function* endless() {
    for (;;) yield fact('regionen', [1, 1]);
  }
  const misses = verify(endless(), new Map([['missiv', attached]]));
  expect(Array.from({ length: 1_000 }, () => misses.next().value?.problem)).toEqual(
    Array.from({ length: 1_000 }, () => 'WORDING_NOT_THERE'),
  );
});

function missesOf(
  facts: readonly CitingFact[],
  documents: Record<string, CitedDocument> = { missiv: attached },
): Omit<FailedCitation, 'inSwedish'>[] {
  return [...verify(facts, new Map(Object.entries(documents)))].map(({ inSwedish, ...miss }) => {
    expect(inSwedish).toContain('förväntade');
    return miss;
  });
}

type Lines = readonly [lineStart: number, lineEnd: number];

function cited(document: string, [lineStart, lineEnd]: Lines) {
  return { document, lineStart, lineEnd };
}

/** A fact with citations of one document. */
function fact(wording: string | null, ...lines: readonly Lines[]): CitingFact {
  return {
    ...{ id: 'a#scope/1', wording, value: null },
    citations: lines.map((each) => cited('missiv', each)),
  };
}
