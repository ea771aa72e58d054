import { z } from 'zod';
import { factAnswer } from './fact-answer.ts';
import { instrumentAnswer } from './reference-answers.ts';

/** A document that a fact is about, or cites. */
export const documentReference = z.object({ id: z.string(), title: z.string().nullable() });

/** A fact of whatever aspect, with what it is about: an instrument or a document, the other is `null`. */
export const listedFact = z.object({
  fact: factAnswer,
  instrument: instrumentAnswer.nullable(),
  document: documentReference.nullable(),
});

export type ListedFact = z.output<typeof listedFact>;
