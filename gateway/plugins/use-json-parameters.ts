import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/** What an address gives as JSON. */
const PARAMETERS = ['variables', 'extensions'];

/** Refuses an address whose variables or extensions are no JSON, which the engine answers as a failure of its own. */
export function useJsonParameters(): GatewayPlugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const wrong = PARAMETERS.find((name) => !isJson(url.searchParams.get(name)));
      if (wrong === undefined) return;
      const message = `${wrong}: the address does not give JSON; expected an object such as {"first":5}`;
      const error = { message, extensions: { code: 'BAD_USER_INPUT', argument: wrong } };
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 400 }));
    },
  };
}

function isJson(text: string | null): boolean {
  try {
    JSON.parse(text || 'null');
    return true;
  } catch {
    return false;
  }
}
