import { z } from 'zod';
import { dateText, innerDate } from './date.ts';
import { label, oneOf } from './enumerations.ts';
import { heldDates } from './held.ts';
import { joined, labelled, phrase, quoted, sentences, type Text, text } from './text.ts';
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
  text: ({ role, act, sfs, since, text, appliesTo, ...place }) =>
    sentences(
      labelled(
        label('LegalRole', role),
        joined([
          { sv: [act, number(sfs)].join(''), en: [quoted(act).en, number(sfs)].join('') },
          ...provision(place),
          since && joined([{ sv: 'sedan', en: 'since' }, dateText(since)], ' '),
        ]),
      ),
      text,
      appliesTo.length === 0 ? undefined : labelled({ sv: 'Avser', en: 'Concerns' }, joined(appliesTo, '; ')),
    ),
  readings: (value) => [`${value.act.toLowerCase()}:${value.chapter ?? '?'}:${value.section ?? '?'}`],
  held: (value) => [{ as: 'LAW', says: value, at: [] }, ...heldDates({ since: value.since })],
});

function number(sfs: string | null): string {
  return sfs === null ? '' : ` (${sfs})`;
}

/** Chapter and section as they are cited, as far as the source gives them. */
function provision({ chapter, section }: { chapter: number | null; section: string | null }): Text[] {
  const sv = [chapter === null ? [] : `${chapter} kap.`, section === null ? [] : `${section} §`].flat();
  const en = [chapter === null ? [] : `chapter ${chapter}`, section === null ? [] : `section ${section}`].flat();
  return sv.length === 0 ? [] : [{ sv: sv.join(' '), en: en.join(', ') }];
}
