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
  /** Holds all answers back from now on, but those that tell the SDL. */
  hold(): PendingRequests;
  /** How often it was asked for its SDL. */
  looks(): number;
  /** The secret that requests have to be signed with from now on. */
  setSecret(secret: string): void;
  close(): Promise<void>;
}

/** Requests that are under way until they are let go. */
export interface PendingRequests {
  count(): number;
  letGo(): void;
}

/** What answers operations. */
export type Answering = Pick<RunningSubgraph, 'name' | 'execute'>;

export async function serveSigned(first: Answering, firstSecret: string, port = 0): Promise<ServedSubgraph> {
  let current = first;
  let secret = firstSecret;
  let looks = 0;
  let held: { count: number; released: Promise<void> } | null = null;
  const execute = async (request: SubgraphRequest): Promise<GraphResult> => {
    const answering = current;
    if (asksSdl(request)) {
      looks += 1;
    } else if (held) {
      held.count += 1;
      await held.released;
    }
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
    hold() {
      const { promise: released, resolve } = Promise.withResolvers<void>();
      const holding = { count: 0, released };
      held = holding;
      return {
        count: () => holding.count,
        letGo() {
          held = null;
          resolve();
        },
      };
    },
    looks: () => looks,
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
      asksSdl(request) ? Promise.resolve({ data: { _service: { sdl } } }) : subgraph.execute(request),
  };
}

function asksSdl({ query }: SubgraphRequest): boolean {
  return query.includes('_service');
}
