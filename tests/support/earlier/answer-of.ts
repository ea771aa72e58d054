import type { Answer, TestHub } from '../test-hub.ts';
import type { Question } from './questions.ts';

/** What a hub answers to a question: its data, and of each error the place and the code, as messages may be reworded. */
export async function answerOf(hub: TestHub, { query, moment }: Question): Promise<Answered['answer']> {
  const { data, errors = [] }: Answer = await hub.ask(query, { moment });
  return { data, errors: errors.map(({ path, extensions }) => ({ path, code: extensions?.code })) };
}

/** A question with what was answered, as a line of a fixture holds it. */
export interface Answered extends Question {
  answer: { data: Answer['data']; errors: { path: unknown; code: unknown }[] };
}
