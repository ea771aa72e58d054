import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { drawnPdf } from '#tests/support/drawn-pdf.ts';
import { type DocumentFolder, documentFolder } from './document-folder.ts';
import { type Slot, slots } from './drawn-slots.ts';

/** Pages in one file: reading starts a thread for each file. */
const PAGES = 80;
const SEED = 20_200_701;

let folder: DocumentFolder;
const drawn: readonly Slot[] = fc.sample(slots, { numRuns: PAGES, seed: SEED });
let read: Map<number, { lines: string[]; noted: boolean }>;

beforeAll(async () => {
  folder = documentFolder();
  const mark = (page: number) => `BT /F1 10 Tf 40 40 Td (Sidan ${page} slut) Tj ET`;
  const pages = drawn.map(({ page }, index) => ({ ...page, content: `${page.content} ${mark(index)}` }));
  const { lines, notes } = await folder.read('a.pdf', drawnPdf(pages));
  read = new Map();
  let from = 0;
  for (const index of drawn.keys()) {
    const end = lines.indexOf(`Sidan ${index} slut`, from);
    read.set(index, { lines: lines.slice(from, end), noted: notes.some(({ page }) => page === index + 1) });
    from = end + 1;
  }
});
afterAll(() => folder.remove());

describe('Text that is drawn on a page in any way', () => {
  it('is read as its reader writes it down, and nothing else is', () => {
    for (const [index, { seen, how }] of drawn.entries()) {
      if (seen !== null && personalDataIn(seen) !== null) continue;
      expect.soft({ how, lines: read.get(index)?.lines }).toEqual({ how, lines: seen === null ? [] : [seen] });
    }
  });

  it('is noted where it is hidden, and only there', () => {
    for (const [index, { seen, how }] of drawn.entries())
      expect.soft({ how, noted: read.get(index)?.noted }).toEqual({ how, noted: seen === null });
  });

  it('gives no contact data, however it is set', () => {
    for (const [index, { words, how }] of drawn.entries()) {
      if (personalDataIn(words.join(' ')) === null) continue;
      expect
        .soft({
          how,
          left: read
            .get(index)
            ?.lines.join('\n')
            .match(/\d.*\d.*\d|@/g),
        })
        .toEqual({ how, left: null });
    }
  });
});
