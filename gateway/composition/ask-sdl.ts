import { z } from 'zod';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';

const answer = z.object({ data: z.object({ _service: z.object({ sdl: z.string().min(1) }) }) });

/** Asks a running subgraph for its SDL. Throws an error that says why there is none. */
export async function askSdl(url: string, fetch: Fetch, deadline: number): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    signal: AbortSignal.timeout(deadline),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { success, data } = answer.safeParse(await response.json().catch(() => null));
  if (!success) throw new Error('it answered something else than its SDL');
  return data.data._service.sdl;
}
