import { z } from 'zod';
import { factAnswer } from './fact-answer.ts';
import { answerBase } from './question.ts';
import { instrumentAnswer, resolvedSchema } from './reference-answers.ts';

/** What every question for a list of facts asks beside its own: so many after a place. */
export const factRowsArgs = {
  after: z.object({ key: z.string(), id: z.string() }).nullable(),
  first: z.int().positive(),
};

/** A fact in its place in a list, with its instrument, its value with what it points at, and what a question adds. */
export function factRow<Added extends z.ZodRawShape>(value: z.ZodObject, added: Added) {
  return z.object({
    key: z.string(),
    id: z.string(),
    fact: factAnswer,
    resolved: resolvedSchema(value),
    instrument: instrumentAnswer,
    ...added,
  });
}

/**
 * The answer to a question for a list of facts of one kind of value: each fact with its instrument, its
 * value with what it points at, and what the question adds to each, and beside them.
 */
export function factRowsAnswer<Beside extends z.ZodRawShape, Added extends z.ZodRawShape>(
  value: z.ZodObject,
  beside: Beside,
  added: Added,
) {
  return z.object({
    ...answerBase,
    ...beside,
    rows: z.array(factRow(value, added)),
    more: z.boolean(),
  });
}
