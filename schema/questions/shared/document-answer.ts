import { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { aspectsOfDocuments } from '#schema/codebook/codebook.ts';
import { oneOf } from '#schema/values/enumerations.ts';
import { text } from '#schema/values/text.ts';
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
      /** `null` where it was read before such was noted, or by a version that does not tell. */
      readingNotes: z
        .array(
          z.object({
            /** `null` where the county has a kind that this hub does not know; its words say what it is. */
            kind: oneOf('ReadingNoteKind').nullable().catch(null),
            outcome: oneOf('ReadingOutcome').nullable().catch(null),
            page: z.int().nullable(),
            line: z.int().nullable(),
            count: z.int(),
            inWords: text,
          }),
        )
        .nullable()
        .default(null),
    })
    .nullable(),
  facts,
});

export type DocumentAnswer = z.output<typeof documentAnswer>;
