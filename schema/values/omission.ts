import { z } from 'zod';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** Something that a reader would look for and that the paper does not say. */
export const omission = valueType({
  name: 'Omission',
  schema: z
    .strictObject({ matter: text.describe('Vad som inte anges · What is not stated') })
    .describe('Något som källan inte anger · Something that the source does not state'),
  text: (value) => sentences(labelled({ sv: 'Källan anger inte', en: 'The source does not state' }, value.matter)),
  readings: () => null,
});
