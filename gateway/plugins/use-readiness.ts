import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { READINESS, type Readiness } from '#subgraphs/serving/readiness.ts';

/** Tells at `/readiness` whether the gateway answers and what is not well. */
export function useReadiness(tell: () => Readiness | Promise<Readiness>): GatewayPlugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== READINESS) return;
      const reported = await tell();
      endResponse(fetchAPI.Response.json(reported, { status: reported.ready ? 200 : 503 }));
    },
  };
}
