import { z } from 'zod';
import { labelled, sentences } from './text.ts';
import { valueType } from './value-type.ts';

/** A yes or no that the paper says itself. */
export const statedFlag = valueType({
  name: 'StatedFlag',
  schema: z
    .strictObject({ holds: z.boolean().describe('Ja eller nej · Yes or no') })
    .describe('Ja eller nej enligt källan · Yes or no as in the source'),
  text: ({ holds }, _, { name }) =>
    sentences(labelled(name, holds ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' })),
  readings: (value) => [String(value.holds)],
});
