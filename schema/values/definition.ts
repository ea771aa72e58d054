import { z } from 'zod';
import { labelled, phrase, quoted, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** A term or short name and what the paper lets it mean. */
export const definition = valueType({
  name: 'Definition',
  schema: z
    .strictObject({ term: phrase.describe('Termen · The term'), meaning: text })
    .describe('Term med förklaring · Term with its meaning'),
  text: (value) => sentences(labelled(quoted(value.term), value.meaning)),
  readings: (value) => [value.term.toLowerCase()],
});
