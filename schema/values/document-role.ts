import { z } from 'zod';
import { labelled, quoted, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** What a document is to an instrument: the paper about it, its annex, the basis of a decision. */
export const documentRole = valueType({
  name: 'DocumentRole',
  schema: z
    .strictObject({
      document: z
        .string()
        .meta({ refersTo: 'document' })
        .describe('Dokumentets kortnamn i documents.yaml · The document’s slug in documents.yaml'),
      role: text,
      isDecisionBasis: z
        .boolean()
        .default(false)
        .describe('Om det är beslutsunderlag · Whether it is a decision basis'),
    })
    .describe('Vad ett dokument är för instrumentet · What a document is to the instrument'),
  text: ({ document, role, isDecisionBasis }, names) =>
    sentences(
      labelled(quoted(names.document(document)), role),
      isDecisionBasis ? { sv: 'Ett beslutsunderlag', en: 'A decision basis' } : undefined,
    ),
  readings: (value) => [value.document],
});
