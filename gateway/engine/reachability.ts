/** What is known of the ways to the subgraphs. */
export interface Reachability {
  /** Takes in what a call came to: why it failed, or `null`. */
  called(name: string, problem: string | null): void;
  /** The subgraphs of which the last call failed, each with why. */
  problems(): string[];
}

/** Remembers how the last call to each subgraph ended, and tells of it once whenever that changes. */
export function createReachability(log: (line: string) => void): Reachability {
  const problems = new Map<string, string>();
  return {
    called(name, problem) {
      const before = problems.get(name) ?? null;
      if (problem === before) return;
      if (problem === null) problems.delete(name);
      else problems.set(name, problem);
      log(problem === null ? `${name}: answers again` : `${name}: does not answer: ${problem}`);
    },
    problems: () => [...problems].map(([name, problem]) => `${name}: ${problem}`),
  };
}
