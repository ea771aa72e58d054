import { PUBLIC_HEADERS } from '#gateway/door/public-headers.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { overSharedCounties, sharedHub } from '#tests/support/shared-hub.ts';
import type { OverHubOptions } from '#tests/support/test-hub.ts';

/** The papers' counties over HTTP, for tests that only read. */
export interface DescribedHubServer extends Listening {
  /** Asks for a path as a browser, or as whoever the headers say. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  json<Answer>(path: string): Promise<Answer>;
  /** The names of all tables. */
  tables(): Promise<string[]>;
}

/** Serves them, by a gateway of its own where it is to be another one. */
export async function describedHub(options?: OverHubOptions): Promise<DescribedHubServer> {
  const { gateway } = await (options ? overSharedCounties(options) : sharedHub());
  const server = await listen(gateway, { host: '127.0.0.1', port: 0 }, PUBLIC_HEADERS);
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}${path}`, { headers });
  const json = async <Answer>(path: string) => (await (await get(path)).json()) as Answer;
  return {
    ...server,
    get,
    json,
    async tables() {
      const { tables } = await json<{ tables: { name: string }[] }>('/v1/reports');
      return tables.map(({ name }) => name);
    },
  };
}
