import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { joined, phrase, text, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A law or rule as the paper cites it; a section that it does not give stays empty. */
export const legalReference = valueType({
  name: 'LegalReference',
  schema: z
    .strictObject({
      act: phrase.describe('Författningens namn som källan skriver det · The act as the source names it'),
      sfs: z.string().nullable().default(null).describe('SFS-nummer, om angivet · SFS number, if stated'),
      chapter: z.int32().nullable().default(null).describe('Kapitel, om angivet · Chapter, if stated'),
      section: z.string().nullable().default(null).describe('Paragraf, om angiven · Section, if stated'),
      appliesTo: z.array(text).default([]).describe('Vad den avser · What it applies to'),
      since: innerDate.optional().describe('Gäller sedan · In effect since'),
      role: oneOf('LegalRole'),
      text: text.optional(),
      editorialNote: text.optional().describe('Navets egen anmärkning · The hub’s own remark'),
    })
    .describe('Lag eller regel som källan anger den · Law or rule as the source cites it'),
  text: (value) =>
    joined([
      untranslated([value.act, value.sfs && `(${value.sfs})`].filter(Boolean).join(' ')),
      value.chapter === null
        ? undefined
        : { sv: `${value.chapter} kap. ${value.section} §`, en: `chapter ${value.chapter}, section ${value.section}` },
      label('LegalRole', value.role),
      value.since && dateText(value.since),
    ]),
  readings: (value) => [`${value.act.toLowerCase()}:${value.chapter ?? '?'}:${value.section ?? '?'}`],
  held: (value) => [{ as: 'LAW', says: value, at: [] }, ...heldDates({ since: value.since })],
});
