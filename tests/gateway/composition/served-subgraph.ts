import { subgraphHandler } from '#subgraphs/serving/http.ts';
import { listen } from '#subgraphs/serving/listen.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import type { RunningSubgraph } from '#subgraphs/serving/serve-subgraph.ts';

/** A subgraph behind HTTP as `hub subgraph` serves it, which a test can change while it runs. */
export interface ServedSubgraph {
  name: string;
  url: string;
  /** What answers from now on. */
  become(subgraph: Answering): void;
  /** Milliseconds that every answer takes longer from now on. */
  slowDown(by: number): void;
  /** The secret that requests have to be signed with from now on. */
  setSecret(secret: string): void;
  close(): Promise<void>;
}

/** What answers operations. */
export type Answering = Pick<RunningSubgraph, 'name' | 'execute'>;

export async function serveSigned(first: Answering, firstSecret: string, port = 0): Promise<ServedSubgraph> {
  let current = first;
  let secret = firstSecret;
  let slow = 0;
  const execute = async (request: SubgraphRequest): Promise<GraphResult> => {
    const answering = current;
    if (slow > 0) await new Promise((resolve) => setTimeout(resolve, slow));
    return answering.execute(request);
  };
  const subgraph = { name: first.name, sdl: '', execute, close: async () => {} };
  const server = await listen(
    (request, response) => subgraphHandler(subgraph, { secret, log: () => {} })(request, response),
    { host: '127.0.0.1', port },
  );
  return {
    name: first.name,
    url: server.url,
    become(subgraph) {
      current = subgraph;
    },
    slowDown(by) {
      slow = by;
    },
    setSecret(other) {
      secret = other;
    },
    close: server.close,
  };
}

/** The same subgraph, which says that it runs with another SDL. */
export function withSdl(subgraph: Answering, sdl: string): Answering {
  return {
    ...subgraph,
    execute: (request) =>
      request.query.includes('_service') ? Promise.resolve({ data: { _service: { sdl } } }) : subgraph.execute(request),
  };
}
