import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { joined, labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** A numbered section of an assignment directive. */
export const directiveSection = valueType({
  name: 'DirectiveSection',
  schema: z
    .strictObject({
      number: z.int32().positive().describe('Avsnittets nummer · Number of the section'),
      kind: oneOf('SectionKind'),
      summary: text.describe('Innehållet med egna ord · The content in own words'),
      truncated: z
        .boolean()
        .default(false)
        .describe('Om texten är avbruten i källan · Whether the text breaks off in the source'),
    })
    .describe('Avsnitt i direktivet · Section of the directive'),
  text: ({ number, kind, summary, truncated }) =>
    sentences(
      labelled(joined([{ sv: `Avsnitt ${number}`, en: `Section ${number}` }, label('SectionKind', kind)]), summary),
      truncated ? { sv: 'Texten bryts av i källan', en: 'The text breaks off in the source' } : undefined,
    ),
  readings: (value) => [value.kind],
  held: ({ number }) => [{ as: 'HEADING', says: number, at: ['number'] }],
});
