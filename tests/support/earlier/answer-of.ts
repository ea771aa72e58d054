import type { Answer, TestHub } from '../test-hub.ts';
import { withoutMoment } from '../without-moment.ts';
import type { EarlierQuestion } from './earlier-questions.ts';
import { inWordsOfToday } from './words-of-today.ts';

/** What a hub answers to a question: its data, and of each error the place and the code, as messages may be reworded. */
export async function answerOf(hub: TestHub, { query, moment }: EarlierQuestion): Promise<EarlierAnswer['answer']> {
  const { data, errors = [] }: Answer = await hub.ask(query, { moment });
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}

/**
 * What this hub answers to a question of an earlier version, and what was answered then, in terms of both: under the
 * names that fields had, and without the moments that ids about the past hold today.
 */
export async function answersCompared(hub: TestHub, { answer, ...question }: EarlierAnswer) {
  const query = inWordsOfToday(question, await hub.gateway.getSchema());
  const today = await answerOf(hub, { ...question, query });
  if (question.moment === null) return { today, before: answer };
  const moment = new Date(question.moment).toISOString();
  return { today: withoutMoment(today, moment), before: withoutMoment(answer, moment) };
}

/** A question with what was answered, as a line of a fixture holds it. */
export interface EarlierAnswer extends EarlierQuestion {
  answer: { data: Answer['data']; errors: { path: unknown; code: unknown }[] };
}
