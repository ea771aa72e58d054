import type { Answer, TestHub } from '../hub.ts';
import type { EarlierQuestion } from './earlier-questions.ts';

/** What a hub answers to a question: its data, and of each error the place and the code, as messages may be reworded. */
export async function answerOf(hub: TestHub, { query, moment }: EarlierQuestion): Promise<EarlierAnswer['answer']> {
  const { data, errors = [] }: Answer = await hub.ask(query, { moment });
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}

/** A question with what was answered, as a line of a fixture holds it. */
export interface EarlierAnswer extends EarlierQuestion {
  answer: { data: Answer['data']; errors: { path: unknown; code: unknown }[] };
}
