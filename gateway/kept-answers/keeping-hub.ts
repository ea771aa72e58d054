import { type AskHub, hubAsker } from '../engine/ask-hub.ts';
import { BYTES_OF_A_CHARACTER } from './answer-store.ts';
import type { Keeping, KeptAnswers } from './keep-answers.ts';

/** Answers a request as `fetch` sends it, and has noted what its answer depends on. */
export type NotingFetch = (address: string, init: RequestInit, noting?: { keeping?: Keeping }) => Promise<Response>;

/** Asks the hub by its public schema as pages and reports do; what is asked again is not answered again. Each gets data of its own. */
export function keepingHub(fetch: NotingFetch, kept: KeptAnswers): AskHub {
  return async (document, variables) => {
    const key = `within ${JSON.stringify([document, variables])}`;
    const found = await kept.find(key);
    if (found) return { data: JSON.parse(found.text), problems: [] };
    const keeping = kept.begin(key);
    const answer = await hubAsker((address, init) => fetch(address, init, { keeping }))(document, variables);
    const text = JSON.stringify(answer.data);
    keeping.keep({ text, beside: null, bytes: BYTES_OF_A_CHARACTER * text.length });
    return answer;
  };
}
