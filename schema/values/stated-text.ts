import { z } from 'zod';
import { text } from './text.ts';
import { valueType } from './value-type.ts';

/** A text such as a title, a requirement or a deliverable, in the hub's own words. */
export const statedText = valueType({
  name: 'StatedText',
  schema: z.strictObject({ text }).describe('Text enligt källan · Text as in the source'),
  text: (value) => value.text,
  readings: (value) => [value.text.sv.toLowerCase()],
});
