import { reduceQuery } from '#tests/long/fuzz-queries/reduce-query.ts';
import { answeredQuestions } from './answered-questions.ts';
import type { ClientTally, DifferentAnswer } from './ask-client.ts';
import { askClients } from './ask-clients.ts';
import type { MakeClient } from './caching-client.ts';
import type { ClientHub } from './client-hub.ts';
import type { ClientQuestion } from './client-questions.ts';

/** The least that shows a difference: a question, with another that has to be asked too where it shows nothing alone. */
export interface SmallestDifference extends DifferentAnswer {
  beside: ClientQuestion | null;
}

/** Of questions that differ at once, so many are tried alone; and so often is one made smaller. */
const MOST = { alone: 5, trials: 150 };

/** Looks for the least that makes a client give something else: one question, as small as can be, or two. */
export async function smallestDifference(
  hub: Pick<ClientHub, 'url' | 'introspection'>,
  make: MakeClient,
  { different }: ClientTally,
  others: readonly ClientQuestion[],
): Promise<SmallestDifference | null> {
  const bySize = different.toSorted((one, other) => one.question.query.length - other.question.query.length);
  const [shortest] = bySize;
  if (!shortest) return null;
  for (const { question } of bySize.filter(({ when }) => when === 'at once').slice(0, MOST.alone)) {
    const found = await reduced(question);
    if (found) return { ...found, beside: null };
  }
  const { question } = shortest;
  for (const beside of others) {
    const found = beside === question ? null : await differing([question, beside]);
    if (found) return { ...found, beside: found.question === question ? beside : question };
  }
  return { ...shortest, beside: null };

  /** What differs of a question that is asked alone, and no part of which can be left out; `null` where nothing does. */
  async function reduced(whole: ClientQuestion): Promise<DifferentAnswer | null> {
    let least = await differing([whole]);
    let left = MOST.trials;
    if (!least) return null;
    await reduceQuery(whole, async (smaller) => {
      left -= 1;
      const found = left < 0 ? null : await differing([{ ...whole, ...smaller }]);
      least = found ?? least;
      return found !== null;
    });
    return least;
  }

  /** The first that differs of some questions that a new client is asked. */
  async function differing(questions: readonly ClientQuestion[]): Promise<DifferentAnswer | null> {
    const { answered } = await answeredQuestions(hub.url, questions);
    const [tally] = await askClients(hub, answered, { clients: [make] });
    return tally?.different[0] ?? null;
  }
}
