import { z } from 'zod';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { inRequest } from '#subgraphs/serving/current-request.ts';
import type { Fetched } from './ask-hub.ts';

const answer = z.object({ data: z.object({ __typename: z.string() }) });

/**
 * Looks whether the engine still answers, by a question that needs no subgraph: gives why the hub can answer nothing, `null` where it can.
 * A fault of the engine can break all requests until the process is started again. Who ask at the same time share one question.
 */
export function engineCheck(fetch: Fetched): () => Promise<string | null> {
  const address = `http://hub.invalid${ENDPOINT}?${new URLSearchParams({ query: '{ __typename }' })}`;
  let asking: Promise<string | null> | null = null;

  async function ask(): Promise<string | null> {
    try {
      const response = await fetch(address, { headers: { accept: 'application/json' } });
      if (answer.safeParse(await response.json()).success) return null;
    } catch {
      // What it throws says no more than that it does.
    }
    return 'the engine answers nothing; the hub has to be started again';
  }

  return () => {
    // It is part of no request, whoever looks.
    asking ??= inRequest(undefined, ask).finally(() => {
      asking = null;
    });
    return asking;
  };
}
