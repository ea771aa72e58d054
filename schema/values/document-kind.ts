import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { labelled, sentences } from './text.ts';
import { valueType } from './value-type.ts';

/** What kind of paper a document is. */
export const statedDocumentKind = valueType({
  name: 'StatedDocumentKind',
  schema: z
    .strictObject({ kind: oneOf('DocumentKind') })
    .describe('Slag av dokument enligt källan · Kind of document as in the source'),
  text: ({ kind }, _, { name }) => sentences(labelled(name, label('DocumentKind', kind))),
  readings: (value) => [value.kind],
});
