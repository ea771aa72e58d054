import { Pool } from 'undici';

/** What is sent: the same bytes to all rivals. */
export interface BenchRequest {
  method: 'GET' | 'POST';
  /** Beside the path of the rival's address. */
  query?: string;
  headers: Record<string, string>;
  body?: string;
}

/** A question as a client posts it. */
export function postedQuestion(query: string, operationName: string, variables: object): BenchRequest {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({ query, operationName, variables }),
  };
}

const ERRORS = Buffer.from('"errors":[');

/**
 * So many clients that each ask one request after the other for some seconds, and no longer than until what they asked is answered.
 * Throws where an answer is none: what is refused or lacks a county costs less, and would look fast.
 */
export async function driveLoad(
  url: string,
  next: () => BenchRequest,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<{ done: number; seconds: number }> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const began = performance.now();
  const end = began + seconds * 1_000;
  let done = 0;

  async function client(): Promise<void> {
    do {
      const { query, ...sent } = next();
      const { statusCode, body } = await pool.request({ path: pathname + (query ?? ''), ...sent });
      const bytes = Buffer.from(await body.arrayBuffer());
      if (statusCode !== 200 || bytes.includes(ERRORS))
        throw new Error(`${url} answered ${statusCode}: ${bytes.toString('utf8').slice(0, 1_000)}`);
      done += 1;
    } while (performance.now() < end);
  }

  try {
    await Promise.all(Array.from({ length: clients }, client));
    return { done, seconds: (performance.now() - began) / 1_000 };
  } finally {
    await pool.destroy();
  }
}

/** Asks once; the answer's data. Throws where there are errors. */
export async function askOnce(url: string, { query, ...sent }: BenchRequest): Promise<unknown> {
  const response = await fetch(url + (query ?? ''), sent);
  const text = await response.text();
  const { errors, ...rest } = JSON.parse(text) as { errors?: unknown; data?: unknown };
  if (errors || response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return rest.data ?? rest;
}
