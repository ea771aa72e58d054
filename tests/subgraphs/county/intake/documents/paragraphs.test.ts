import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '#subgraphs/county/intake/documents/texts/paragraphs.ts';
import { papers } from '#tests/support/papers.ts';

describe('A paragraph', () => {
  it('is what stands between empty lines, with the lines that it stands on', () => {
    expect(paragraphs(['', 'Parterna är', '  kommunerna\u00a0 i länet.', '', ' \t', 'Beslut'])).toEqual([
      { lineStart: 2, lineEnd: 3, text: 'Parterna är kommunerna i länet.' },
      { lineStart: 6, lineEnd: 6, text: 'Beslut' },
    ]);
  });

  it('keeps marks within a text', () => {
    expect(textsOf(['**Nu** gäller #1', '- [länk](#)'])).toEqual(['**Nu** gäller #1 - [länk](#)']);
  });

  it('is none where there is no letter or digit', () => {
    expect(paragraphs(['---', '* * *', '”', ''])).toEqual([]);
    expect(textsOf(['a', '---', 'b'])).toEqual(['a', 'b']);
  });
});

describe('A heading of Markdown', () => {
  it('stands on its own, without its marks', () => {
    expect(paragraphs(['text', '## 1. Bakgrund ##', 'mer'])).toEqual([
      { lineStart: 1, lineEnd: 1, text: 'text' },
      { lineStart: 2, lineEnd: 2, text: '1. Bakgrund' },
      { lineStart: 3, lineEnd: 3, text: 'mer' },
    ]);
  });

  it('is none without a space', () => {
    expect(textsOf(['#1 i länet'])).toEqual(['#1 i länet']);
  });
});

describe('A table of Markdown', () => {
  it('has a block for each row, without its marks', () => {
    expect(paragraphs(['- | | |', '|---|:-:|', '| Kostnad | Summa |', '| Möten | 50 000 |'])).toEqual([
      { lineStart: 3, lineEnd: 3, text: 'Kostnad Summa' },
      { lineStart: 4, lineEnd: 4, text: 'Möten 50 000' },
    ]);
  });
});

describe('A long paragraph', () => {
  it('is cut after twelve lines', () => {
    const list = Array.from({ length: 30 }, (_, index) => `rad ${index + 1}`);
    expect(placesOf(list)).toEqual([
      [1, 12],
      [13, 24],
      [25, 30],
    ]);
  });

  it('is cut where a sentence ends, if one does', () => {
    const lines = Array.from({ length: 14 }, (_, index) => (index === 7 ? 'slutar. Ny mening' : 'ord'));
    expect(paragraphs(lines).map(({ lineStart, lineEnd, text }) => [lineStart, lineEnd, text.slice(-12)])).toEqual([
      [1, 8, ' ord slutar.'],
      [8, 14, 'ord ord ord ord ord ord'.slice(-12)],
    ]);
  });

  it('on one line is cut into blocks that all stand on it', () => {
    const sentence = `${'Parterna är överens om samverkan '.repeat(10).trim()}.`;
    const blocks = paragraphs(['', Array.from({ length: 7 }, () => sentence).join(' ')]);
    expect(blocks.map(({ lineStart, lineEnd }) => [lineStart, lineEnd])).toEqual(blocks.map(() => [2, 2]));
    expect(blocks.map(({ text }) => text)).toEqual(
      [3, 3, 1].map((count) => Array.from({ length: count }, () => sentence).join(' ')),
    );
  });

  it('without an end is cut between words, and within a word that is too long', () => {
    expect(textsOf(['ord '.repeat(400)]).map((text) => text.length)).toEqual([999, 599]);
    expect(textsOf(['å'.repeat(2_500)]).map((text) => text.length)).toEqual([1_000, 1_000, 500]);
    expect(textsOf([`a${'😀'.repeat(600)}`]).every((text) => text.isWellFormed())).toBe(true);
  });
});

describe('The paragraphs of any text', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', '---', '# Bakgrund', '| a | b |', 'Ja. Nej! (Se 3 §.) Så.'),
    fc.lorem({ maxCount: 120 }),
    fc.string({ unit: 'grapheme' }),
  );
  const lines = fc.array(line, { maxLength: 60 });

  it('hold every word, in order', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(lettersIn(textsOf(all))).toBe(lettersIn(all));
      }),
    );
  });

  it('hold no words of other lines than they name', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const { lineStart, lineEnd, text } of paragraphs(all)) {
          const named = all.slice(lineStart - 1, lineEnd);
          expect(lettersIn(named)).toContain(lettersIn([text]));
          expect(lettersIn(named.slice(0, 1))).not.toBe('');
          expect(lettersIn(named.slice(-1))).not.toBe('');
        }
      }),
    );
  });

  it('are short, and not empty', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const { lineStart, lineEnd, text } of paragraphs(all)) {
          expect(text.length).toBeLessThanOrEqual(1_000);
          expect(lineEnd - lineStart).toBeLessThan(12);
          expect(text).toMatch(/^\S(.*\S)?$/s);
        }
      }),
    );
  });

  it.each(papers)('of %s hold every word', (_, paper) => {
    expect(lettersIn(textsOf(paper.split('\n')))).toBe(lettersIn([paper]));
  });
});

function textsOf(lines: readonly string[]): string[] {
  return paragraphs(lines).map(({ text }) => text);
}

function placesOf(lines: readonly string[]): [number, number][] {
  return paragraphs(lines).map(({ lineStart, lineEnd }) => [lineStart, lineEnd]);
}

function lettersIn(texts: readonly string[]): string {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '');
}
