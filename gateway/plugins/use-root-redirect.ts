import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/** Leads a browser that opens the bare address to GraphiQL, with the query that the address holds. */
export function useRootRedirect(endpoint: string): GatewayPlugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/')
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: `${endpoint}${url.search}` } }));
    },
  };
}
