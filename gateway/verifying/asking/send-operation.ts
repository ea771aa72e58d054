import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';

/** An error as GraphQL gives it; whatever it holds beside. */
export interface RawError {
  message: string;
  code: string | null;
  /** All of it as text. */
  whole: string;
}

/** What came for an operation. */
export interface SentAnswer {
  status: number;
  /** Milliseconds that it took. */
  took: number;
  data: Record<string, unknown> | null;
  errors: RawError[];
  /** Why there is none; `null` where there is one. */
  silence: string | null;
}

/** Sends an operation, or a body that is none, and reads what comes; never throws. */
export async function sendOperation(
  { url, fetch, patience }: { url: string; fetch: Fetch; patience: number },
  body: string,
): Promise<SentAnswer> {
  const begun = performance.now();
  const took = () => Math.round(performance.now() - begun);
  const nothing = { status: 0, data: null, errors: [] };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(patience),
    });
    const { status } = response;
    const text = await response.text();
    const read = readJson(text);
    if (read === null)
      return { ...nothing, status, took: took(), silence: `HTTP ${status}, and no JSON: ${text.slice(0, 80)}` };
    const { data = null, errors = [] } = read as { data?: SentAnswer['data']; errors?: unknown };
    return { status, took: took(), data, errors: Array.isArray(errors) ? errors.map(readError) : [], silence: null };
  } catch (error) {
    return { ...nothing, took: took(), silence: reasonOf(error) };
  }
}

function readJson(text: string): object | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' ? read : null;
  } catch {
    return null;
  }
}

function readError(error: unknown): RawError {
  const { message, extensions } = (error ?? {}) as { message?: unknown; extensions?: { code?: unknown } };
  const code = extensions?.code;
  return { message: String(message), code: typeof code === 'string' ? code : null, whole: JSON.stringify(error) };
}
