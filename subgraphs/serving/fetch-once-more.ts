import { setTimeout as sleep } from 'node:timers/promises';

/** Fetches from a subgraph. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Milliseconds before another attempt: drawn at random, so that all who were cut off do not come back as one. */
const PAUSE = { least: 50, most: 250 };

/** What a connection that broke is called by Node and by its client for HTTP. One that is refused is not tried again: nobody is there. */
const BROKEN = new Set<unknown>(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** What a proxy says while what is behind it changes places. */
const PASSING = new Set([502, 503]);

/**
 * Fetches once more where the connection broke or a proxy reached nobody. Only what reads is fetched so: to ask twice changes
 * nothing. The second outcome stands, whatever it is.
 */
export function fetchOnceMore(fetchOne: Fetch): Fetch {
  return async (url, init) => {
    try {
      const response = await fetchOne(url, init);
      if (!PASSING.has(response.status)) return response;
      await response.body?.cancel();
    } catch (error) {
      if (!BROKEN.has(codeOf(error))) throw error;
    }
    const pause = PAUSE.least + Math.random() * (PAUSE.most - PAUSE.least);
    await sleep(pause, undefined, init?.signal ? { signal: init.signal } : {});
    return fetchOne(url, init);
  };
}

function codeOf(error: unknown): unknown {
  const { cause, code } = error as { cause?: { code?: unknown }; code?: unknown };
  return cause?.code ?? code;
}
