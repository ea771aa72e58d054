import type { MadeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import type { Answer } from '#tests/support/test-hub.ts';
import { fetchAgain } from './fetch-again.ts';

/** Asks the hub over HTTP and takes the answer as it is. */
export async function askRaw(
  url: string,
  { query, variables }: MadeQuery,
  by: typeof fetch = fetchAgain,
): Promise<Answer> {
  const response = await by(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
