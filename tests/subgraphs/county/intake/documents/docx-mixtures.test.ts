import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { readDocx } from '#subgraphs/county/intake/documents/reading/docx.ts';
import { redactedReading } from '#subgraphs/county/intake/documents/reading/redact-reading.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { MIXTURE_STYLES, mixture, mixtureWithContactData, SECRET_WORD } from './docx-mixtures.ts';

const fileOf = (xml: string) => docxFile({ body: [{ xml }], styles: MIXTURE_STYLES });

describe('A DOCX in which what is seen and what is not are mixed', () => {
  it('has the lines that its reader sees, and a note for all else at its line', async () => {
    await fc.assert(
      fc.asyncProperty(mixture, async ({ xml, lines, notes }) => {
        const read = await readDocx(await fileOf(xml));
        expect(read.lines.map((line) => line.trimEnd())).toEqual(lines.map((line) => line.trimEnd()));
        const told = read.notes.flatMap(({ kind, line, count }) =>
          Array.from({ length: count }, () => `${line} ${kind}`),
        );
        expect(told.sort()).toEqual(notes);
      }),
      { numRuns: 120 },
    );
  });

  it('gives away no contact data that stands in it, nor what is hidden', async () => {
    await fc.assert(
      fc.asyncProperty(mixtureWithContactData, async ({ xml }) => {
        const text = redactedReading((await readDocx(await fileOf(xml))).lines).join('\n');
        expect(contactData.filter(({ written }) => text.includes(written))).toEqual([]);
        expect(personalDataIn(text)).toBeNull();
        expect(text).not.toContain(SECRET_WORD);
      }),
      { numRuns: 60 },
    );
  });
});
