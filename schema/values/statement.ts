import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** One thing that an instrument says: a purpose, a goal, a principle; coded with themes of the codebook. */
export const statement = valueType({
  name: 'Statement',
  schema: z
    .strictObject({
      kind: oneOf('StatementKind'),
      text,
      themes: z
        .array(z.string().meta({ refersTo: 'theme' }))
        .default([])
        .describe('Teman enligt kodboken · Themes of the codebook'),
    })
    .describe('Något som instrumentet säger · Something that the instrument says'),
  text: (value) => sentences(labelled(label('StatementKind', value.kind), value.text)),
  readings: (value) => (value.themes.length === 0 ? null : [value.themes.toSorted().join('+')]),
});
