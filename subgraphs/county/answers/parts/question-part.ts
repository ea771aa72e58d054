import type { z } from 'zod';
import type { Question } from '#schema/questions/shared/question.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';

/** How a county answers one cross-county question. */
export interface Part<Args extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  question: Question<Args, Answer>;
  answer(args: z.output<Args>, known: Known): Promise<z.input<Answer>>;
  /** The number of matches, for questions that count. */
  count?(args: z.output<Args>, known: Known): Promise<number>;
  /** The number of matches broken down, for questions that count. */
  facets?(args: z.output<Args>, known: Known): Promise<unknown>;
}

/** Declares a part; exists so that it is typed by its question. */
export function part<Args extends z.ZodType, Answer extends z.ZodType>(
  declared: Part<Args, Answer>,
): Part<Args, Answer> {
  return declared;
}
