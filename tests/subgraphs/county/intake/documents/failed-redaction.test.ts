import { describe, expect, it } from 'vitest';
import { enumerations } from '#schema/values/enumerations.ts';
import { isFailedRedaction, READING_NOTES, type ReadingNote, readingNote } from '#schema/values/reading-note.ts';
import { noteInWords } from '#schema/values/reading-note-words.ts';
import { refuseFailedRedaction } from '#subgraphs/county/intake/documents/attaching/refuse-failed-redaction.ts';

const KINDS = Object.keys(READING_NOTES) as (keyof typeof READING_NOTES)[];
const noted = (kind: ReadingNote['kind']): ReadingNote => ({ kind, page: 2, line: 14, count: 3 });

describe('What a document shows of how it was read', () => {
  it('has words for every kind and every outcome, and for no other', () => {
    expect(Object.keys(enumerations.ReadingNoteKind).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(enumerations.ReadingOutcome).sort()).toEqual([...new Set(Object.values(READING_NOTES))].sort());
  });

  it('says where, what, how many and what became of it, in both languages', () => {
    expect(noteInWords(noted('PICTURE'))).toEqual({
      sv: 'Sida 2, rad 14: bild (3), inte läst',
      en: 'Page 2, line 14: picture (3), not read',
    });
    expect(noteInWords({ kind: 'FORMULA', page: null, line: null, count: 1 })).toEqual({
      sv: 'Formel, inte läst',
      en: 'Formula, not read',
    });
  });

  it('is told of each kind in words of its own', () => {
    expect(new Set(KINDS.map((kind) => noteInWords(readingNote.parse(noted(kind))).en)).size).toBe(KINDS.length);
  });
});

describe('A document with signs of failed redaction', () => {
  it.each(KINDS.filter((kind) => isFailedRedaction({ kind })))('(%s) is refused: where, and what to do', (kind) => {
    const refused = () =>
      refuseFailedRedaction([
        { fileName: 'a.pdf', notes: [noted('PICTURE')] },
        { fileName: 'b.pdf', notes: [noted(kind)] },
      ]);
    expect(refused).toThrow(/^b\.pdf: Page 2, line 14: .+\n.*Nothing was attached; expected .*--despite-covered-text$/);
  });

  it('is none for any other sign', () => {
    const others = KINDS.filter((kind) => !isFailedRedaction({ kind }));
    expect(others.length).toBeGreaterThan(5);
    expect(() => refuseFailedRedaction([{ fileName: 'a.pdf', notes: others.map(noted) }])).not.toThrow();
  });
});
