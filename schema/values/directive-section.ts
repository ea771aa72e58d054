import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { joined, text, untranslated } from './text.ts';
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
  text: (value) => joined([untranslated(`${value.number}.`), label('SectionKind', value.kind)], ' '),
  readings: (value) => [value.kind],
  held: ({ number }) => [{ as: 'HEADING', says: number, at: ['number'] }],
});
