import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { parseJson } from '#schema/shared/parse-json.ts';
import { refusalWith } from '#subgraphs/serving/refusal.ts';

/** What an address gives as JSON. */
const PARAMETERS = ['variables', 'extensions'];

/**
 * Refuses an address that is not UTF-8, as it would be a question about something else, and one whose variables or
 * extensions are no JSON, which the engine answers as a failure of its own.
 */
export function useAddress(): GatewayPlugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const refuse = (message: string, details?: Record<string, unknown>) =>
        endResponse(fetchAPI.Response.json(refusalWith('BAD_USER_INPUT', message, details), { status: 400 }));
      if (!isUtf8Address(url.search)) return refuse('the address is not UTF-8; expected text like "%C3%A4" for "ä"');
      const wrong = PARAMETERS.find((name) => parseJson(url.searchParams.get(name) || 'null') === undefined);
      if (wrong !== undefined)
        refuse(`${wrong}: the address does not give JSON; expected an object such as {"first":5}`, { argument: wrong });
    },
  };
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
