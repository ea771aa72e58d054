import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '#subgraphs/county/intake/documents/reading/plain-text.ts';
import { countedLines } from '#subgraphs/county/intake/documents/texts/counted-lines.ts';

/** Lines of which the last has words, as a paper ends. */
const paper = fc
  .tuple(fc.array(fc.constantFrom('', 'ord', ' ', 'två ord')), fc.constantFrom('slut', '.'))
  .map(([lines, last]) => [...lines, last]);

describe('The lines of a text', () => {
  it('are those that its documents count, with a line end at the end or without, and with an empty line counted or not', () => {
    fc.assert(
      fc.property(paper, fc.boolean(), fc.boolean(), (lines, ends, isCounted) => {
        const read = textLines(Buffer.from(lines.join('\n') + (ends ? '\n' : '')));
        const counted = countedLines(read, lines.length + (isCounted ? 1 : 0));
        expect(counted).toEqual(isCounted ? [...lines, ''] : lines);
      }),
    );
  });

  it('are no others, so that no citation comes to mean other words', () => {
    fc.assert(
      fc.property(paper, fc.integer({ min: 1, max: 30 }), (lines, count) => {
        const counted = countedLines(lines, count);
        if (count === lines.length || count === lines.length + 1)
          expect(counted?.slice(0, lines.length)).toEqual(lines);
        else expect(counted).toBeNull();
      }),
    );
  });

  it.each([
    [
      ['ett', 'två', ''],
      ['ett', 'två'],
    ],
    [
      ['ett', ' '],
      ['ett', ' '],
    ],
    [
      ['ett', '', ''],
      ['ett', ''],
    ],
  ])('where nothing counts them, are %j without one that the last line end begins', (read, lines) => {
    expect(countedLines(read, null)).toEqual(lines);
  });
});
