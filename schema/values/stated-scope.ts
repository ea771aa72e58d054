import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { labelled, sentences } from './text.ts';
import { valueType } from './value-type.ts';

/** The area that an instrument covers. */
export const statedScope = valueType({
  name: 'StatedScope',
  schema: z
    .strictObject({ scope: oneOf('GeographicScope') })
    .describe('Geografisk omfattning enligt källan · Geographic scope as in the source'),
  text: ({ scope }, _, { name }) => sentences(labelled(name, label('GeographicScope', scope))),
  readings: (value) => [value.scope],
});
