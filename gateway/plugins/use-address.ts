import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { parseJson } from '#schema/shared/parse-json.ts';
import { type Refusal, refusalWith } from '#subgraphs/serving/refusal.ts';

/** What an address gives as JSON. */
const AS_JSON = ['variables', 'extensions'];

/** What an address gives, each once: of two of them one would be left unread. */
const ONCE = [...AS_JSON, 'query', 'operationName', 'documentId'];

/**
 * Refuses an address that is not UTF-8, as it would be a question about something else, one that
 * gives something twice, and one whose variables or extensions are no JSON, which the engine answers as a failure of its own.
 */
export function useAddress(): GatewayPlugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const wrong = wrongParameters(url.search, 'address');
      if (wrong) endResponse(fetchAPI.Response.json(wrong, { status: 400 }));
    },
  };
}

/** Why parameters written as in an address cannot be read, `null` where they can; `where` they stand. */
export function wrongParameters(search: string, where: 'address' | 'body'): Refusal | null {
  if (!isUtf8Address(search))
    return refusalWith('BAD_USER_INPUT', `the ${where} is not UTF-8; expected text like "%C3%A4" for "ä"`);
  const given = new URLSearchParams(search);
  const twice = ONCE.find((name) => given.getAll(name).length > 1);
  if (twice !== undefined)
    return refusalWith('BAD_USER_INPUT', `${twice}: the ${where} gives it twice; expected once`, { argument: twice });
  const wrong = AS_JSON.find((name) => parseJson(given.get(name) || 'null') === undefined);
  if (wrong === undefined) return null;
  const message = `${wrong}: the ${where} does not give JSON; expected an object such as {"first":5}`;
  return refusalWith('BAD_USER_INPUT', message, { argument: wrong });
}

/** Whether the bytes that an address writes with % are UTF-8. */
function isUtf8Address(search: string): boolean {
  try {
    decodeURIComponent(search.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}
