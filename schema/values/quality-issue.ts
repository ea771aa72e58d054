import { z } from 'zod';
import { label, oneOf } from './enumerations.ts';
import { labelled, sentences, text } from './text.ts';
import { valueType } from './value-type.ts';

/** Damage or doubt in the source that a reader must know of; nothing is repaired. */
export const qualityIssue = valueType({
  name: 'QualityIssue',
  schema: z
    .strictObject({
      kind: oneOf('QualityKind'),
      about: z
        .string()
        .meta({ refersTo: 'aspect' })
        .optional()
        .describe('Den aspekt som berörs · The aspect concerned'),
      explanation: text,
    })
    .describe('Brist i källan · Quality issue of the source'),
  text: (value) => sentences(labelled(label('QualityKind', value.kind), value.explanation)),
  readings: () => null,
});
