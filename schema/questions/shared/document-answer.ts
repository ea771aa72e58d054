import { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { aspectsOfDocuments } from '#schema/codebook/codebook.ts';
import { oneOf } from '#schema/values/enumerations.ts';
import { factAnswer } from './fact-answer.ts';
import { resolvedSchema } from './reference-answers.ts';

/** The facts of a document by the fields that hold them, each with what its value points at. */
const facts = z.object(
  Object.fromEntries(
    aspectsOfDocuments.map(({ id, field }) => [
      field,
      z.array(z.object({ fact: factAnswer, resolved: resolvedSchema(valueTypeOf(id).schema).nullable() })).default([]),
    ]),
  ),
);

/** A document on its way from a county: all that it is known to be, as nobody else could look it up. */
export const documentAnswer = z.object({
  id: z.string(),
  holding: oneOf('Holding').nullable().catch(null),
  lineCount: z.int().nullable(),
  codebookVersion: z.string(),
  aspectsNotCoded: z.array(z.string()),
  attachedText: z
    .object({
      /** `null` where something of the file was erased. */
      sha256: z.string().nullable(),
      /** `null` where the county has a format that this hub does not know. */
      format: z.enum(['TEXT', 'MARKDOWN', 'DOCX', 'PDF']).nullable().catch(null),
      lineCount: z.int(),
    })
    .nullable(),
  facts,
});

export type DocumentAnswer = z.output<typeof documentAnswer>;
