import { type AnsweredQuestions, countIn } from './answered-questions.ts';
import type { CachingClient, FromClient } from './caching-client.ts';
import type { ClientQuestion } from './client-questions.ts';
import { type ToldDifference, toldDifferences } from './told-differences.ts';

/** What came of all questions by way of one client. */
export interface ClientTally {
  name: string;
  asked: number;
  /** Those for which the client gave what the hub answered. */
  sameAtOnce: number;
  /** Those for which its cache had the same after all were asked, and those of which it then had a part, which was the same. */
  sameAfterwards: number;
  partlyAfterwards: number;
  /** How many it does not take, by why. */
  refused: Map<string, number>;
  different: DifferentAnswer[];
}

/** A question for which a client gave something else than the hub answered. */
export interface DifferentAnswer {
  question: ClientQuestion;
  when: 'at once' | 'from the cache afterwards';
  differences: readonly ToldDifference[];
}

/** Asks a client one question after another, and then once more what its cache has of each. */
export async function askClient(client: CachingClient, answered: AnsweredQuestions['answered']): Promise<ClientTally> {
  const tally: ClientTally = {
    name: client.name,
    asked: answered.length,
    sameAtOnce: 0,
    sameAfterwards: 0,
    partlyAfterwards: 0,
    refused: new Map(),
    different: [],
  };
  const taken = new Set<ClientQuestion>();
  for (const { question, data } of answered) {
    const from = await client.ask(question);
    if ('refused' in from) countIn(tally.refused, from.refused);
    else {
      taken.add(question);
      if (isSame(question, data, from, 'at once')) tally.sameAtOnce += 1;
    }
  }
  for (const { question, data } of answered) {
    if (!taken.has(question)) continue;
    const from = await client.fromCache(question);
    if (!isSame(question, data, from, 'from the cache afterwards')) continue;
    if ('whole' in from && from.whole) tally.sameAfterwards += 1;
    else tally.partlyAfterwards += 1;
  }
  return tally;

  function isSame(question: ClientQuestion, data: unknown, from: FromClient, when: DifferentAnswer['when']): boolean {
    const differences =
      'refused' in from
        ? [{ path: 'what the cache refuses', raw: data, told: from.refused }]
        : toldDifferences(data, from);
    if (differences.length > 0) tally.different.push({ question, when, differences });
    return differences.length === 0;
  }
}
