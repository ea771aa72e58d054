import type { Answer, TestHub } from '../test-hub.ts';
import type { EarlierQuestion } from './earlier-questions.ts';
import type { KeptAnswer } from './earlier-terms.ts';

/** What a hub answers to a question, as a fixture keeps it. */
export async function answerOf(hub: TestHub, { query, moment }: EarlierQuestion): Promise<KeptAnswer> {
  const { data, errors = [] }: Answer = await hub.ask(query, { moment });
  return {
    data,
    errors: errors.map(({ path, extensions }) => ({ ...(path ? { path } : {}), code: extensions?.code })),
  };
}
