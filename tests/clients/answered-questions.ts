import type { ClientQuestion } from './client-questions.ts';
import { fetchAgain } from './fetch-again.ts';
import { askRaw } from './raw-client.ts';

/** Questions that the hub answers without an error, and how many it does not, by why. */
export interface AnsweredQuestions {
  answered: { question: ClientQuestion; data: unknown }[];
  leftOut: Map<string, number>;
}

/** Asks until so many questions are answered without an error: what is null for an error, clients tell in their own ways. */
export async function answeredQuestions(
  url: string,
  questions: Iterable<ClientQuestion>,
  count = Number.POSITIVE_INFINITY,
  by = fetchAgain,
): Promise<AnsweredQuestions> {
  const found: AnsweredQuestions = { answered: [], leftOut: new Map() };
  if (count === 0) return found;
  for (const question of questions) {
    const { data, errors } = await askRaw(url, question, by);
    if (errors) countIn(found.leftOut, String(errors[0]?.extensions?.code));
    else if (found.answered.push({ question, data }) >= count) break;
  }
  return found;
}

/** One more of a kind. */
export function countIn(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
