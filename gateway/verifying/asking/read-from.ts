import type { z } from 'zod';
import type { Question } from '#schema/questions/shared/question.ts';
import type { CheckedCounty } from './checked-county.ts';
import { type RowOf, rowsRead } from './list-read.ts';
import type { ListedQuestion } from './listed-questions.ts';
import type { AskedWith } from './part-asker.ts';

/** All rows of a list; none where it could not be read, which is told elsewhere. */
export async function listedRows<Answer extends z.ZodType>(
  county: CheckedCounty,
  listed: ListedQuestion<Answer>,
): Promise<RowOf<z.output<Answer>>[]> {
  return rowsRead(await county.list(listed, {}));
}

/** The answer to a question; `null` where there is none, which is told elsewhere. */
export async function answerIfAny<Args extends z.ZodType, Answer extends z.ZodType>(
  county: CheckedCounty,
  question: Question<Args, Answer>,
  args: z.input<Args>,
  asked?: AskedWith,
): Promise<z.output<Answer> | null> {
  const reply = await county.ask(question, args, asked);
  return reply.status === 'ANSWERED' ? reply.answer : null;
}
