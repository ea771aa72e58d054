import { z } from 'zod';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

const TITLES: ReadonlySet<string> = new Set(['title', 'alternativeTitles', 'documentTitle']);

/** Whether what stands under an aspect are titles. */
export function isTitle(aspect: string): boolean {
  return TITLES.has(aspect);
}

/** A text such as a title, a requirement or a deliverable, in the hub's own words. */
export const statedText = valueType({
  name: 'StatedText',
  schema: z.strictObject({ text }).describe('Text enligt källan · Text as in the source'),
  text: ({ text }, _, { id, name }) => (isTitle(id) ? text : sentences(labelled(name, text))),
  readings: (value) => [value.text.sv.toLowerCase()],
});
