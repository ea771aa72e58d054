import { z } from 'zod';
import { untranslated } from './text.ts';
import { valueType } from './value-type.ts';

/** A number of things that the paper counts itself. */
export const statedCount = valueType({
  name: 'StatedCount',
  schema: z
    .strictObject({ count: z.int32().nonnegative().describe('Antal · Number') })
    .describe('Antal enligt källan · Number as in the source'),
  text: (value) => untranslated(String(value.count)),
  readings: (value) => [String(value.count)],
  held: ({ count }) => [{ as: 'COUNT', says: count, at: ['count'] }],
});
