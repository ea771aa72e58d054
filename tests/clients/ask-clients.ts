import { CLIENTS } from './all-clients.ts';
import type { AnsweredQuestions } from './answered-questions.ts';
import { askClient, type ClientTally } from './ask-client.ts';
import type { MakeClient } from './caching-client.ts';
import type { ClientHub } from './client-hub.ts';
import { fetchAgain } from './fetch-again.ts';

/** Asks each client all questions, each with one cache for all. */
export async function askClients(
  hub: Pick<ClientHub, 'url' | 'introspection'>,
  answered: AnsweredQuestions['answered'],
  { clients = CLIENTS, by = fetchAgain }: { clients?: readonly MakeClient[]; by?: typeof fetch } = {},
): Promise<ClientTally[]> {
  const tallies: ClientTally[] = [];
  for (const make of clients) {
    const questions = answered.map(({ question }) => question);
    tallies.push(await askClient(await make({ ...hub, questions, fetch: by }), answered));
  }
  return tallies;
}
