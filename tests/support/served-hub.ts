import { PUBLIC_HEADERS } from '#gateway/door/public-headers.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { startTestHub, type TestHub, type TestHubOptions } from './test-hub.ts';

/** A hub that answers over HTTP. */
export interface ServedHub extends TestHub {
  url: string;
}

/** Starts a hub of a test and serves it on an address of its own. */
export async function startServedHub(options: TestHubOptions = {}): Promise<ServedHub> {
  return serveHub(await startTestHub(options));
}

/** Serves a hub that runs already; it is closed with it. */
export async function serveHub<Hub extends TestHub>(hub: Hub): Promise<Hub & ServedHub> {
  const server: Listening = await listen(hub.gateway, { host: '127.0.0.1', port: 0 }, PUBLIC_HEADERS);
  return {
    ...hub,
    url: server.url,
    async close() {
      await server.close();
      await hub.close();
    },
  };
}
