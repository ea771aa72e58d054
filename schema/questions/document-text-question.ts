import { z } from 'zod';
import { listedFact } from './shared/listed-fact.ts';
import { answerBase, question } from './shared/question.ts';

export const documentTextQuestion = question({
  name: 'document-text',
  about:
    'The lines of a document from a line on, so many, as far as its text is attached, and the facts that cite them.',
  args: z.strictObject({ id: z.string(), from: z.int().positive(), first: z.int().positive() }),
  answer: z.object({
    ...answerBase,
    /** `null` where the county does not hold it at the moment. */
    title: z.string().nullable(),
    standing: z.enum(['HELD', 'REMOVED', 'UNKNOWN']),
    lines: z.array(z.object({ number: z.int(), text: z.string() })),
    /** By the first of the lines that they cite; at most as many as the limit says. */
    facts: z.array(listedFact),
    /** How many facts cite these lines in all. */
    factCount: z.int(),
  }),
});
