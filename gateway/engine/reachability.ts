import type { Log } from '#schema/shared/log.ts';

/** What is known of the ways to the subgraphs. */
export interface Reachability {
  /** Takes in what a call came to: why it failed, or `null`. */
  called(name: string, problem: string | null): void;
  /** The subgraphs of which the last call failed, each with why. */
  problems(): string[];
}

/** Remembers how the last call to each subgraph ended, and logs it once whenever that changes. */
export function createReachability(log: Log): Reachability {
  const problems = new Map<string, string>();
  return {
    called(name, problem) {
      const before = problems.get(name) ?? null;
      if (problem === before) return;
      if (problem === null) {
        problems.delete(name);
        log('subgraph.answers', { subgraph: name });
      } else {
        problems.set(name, problem);
        log('subgraph.silent', { subgraph: name, reason: problem });
      }
    },
    problems: () => [...problems].map(([name, problem]) => `${name}: ${problem}`),
  };
}
