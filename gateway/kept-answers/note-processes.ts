import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import { PROCESS } from '#subgraphs/serving/process-mark.ts';

/** Which processes answer for the subgraphs over HTTP. */
export interface Processes {
  /** Fetches from a subgraph, and notes which process answered. */
  fetchFrom(name: string): Fetch;
  /** How often another process than before answered for a subgraph. */
  changes(name: string): number;
}

/** Notes which process answers for each subgraph: one that was started again may answer otherwise from the same data. */
export function noteProcesses(fetchFrom: (name: string) => Fetch): Processes {
  const seen = new Map<string, { mark: string | null; changes: number }>();

  function note(name: string, mark: string | null): void {
    const before = seen.get(name);
    if (before?.mark !== mark) seen.set(name, { mark, changes: before ? before.changes + 1 : 0 });
  }

  return {
    fetchFrom: (name) => async (url, init) => {
      const response = await fetchFrom(name)(url, init);
      // What a proxy says in its stead has no mark, and is no answer.
      if (response.ok) note(name, response.headers.get(PROCESS));
      return response;
    },
    changes: (name) => seen.get(name)?.changes ?? 0,
  };
}
