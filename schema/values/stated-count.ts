import { z } from 'zod';
import { labelled, sentences, untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A number of things that the paper counts itself. */
export const statedCount = valueType({
  name: 'StatedCount',
  schema: z
    .strictObject({ count: z.int32().nonnegative().describe('Antal · Number') })
    .describe('Antal enligt källan · Number as in the source'),
  text: ({ count }, _, { name }) => sentences(labelled(name, untranslated(String(count)))),
  readings: (value) => [String(value.count)],
  held: ({ count }) => [{ as: 'COUNT', says: count, at: ['count'] }],
});
