/** An answer as it came: its text, or that the connection ended before the end of it. */
export interface GivenAnswer {
  status: number;
  text: string;
  brokenOff?: boolean;
}

/** What is to be said of an answer. */
export interface JudgedAnswer {
  /** What is wrong with it. */
  wrong: readonly string[];
  /** The counties that it names as missing. */
  missing: ReadonlySet<string>;
  /** Why nothing was answered, where the hub says so; `null` where there is an answer. */
  refused: string | null;
}

/** A question to the hub, and whoever knows the answer. */
export interface ChaosQuestion {
  name: string;
  /** GraphQL, or an address. */
  asks: { query: string } | { path: string };
  judge(answer: GivenAnswer): JudgedAnswer;
}

export const wrongAnswer = (...wrong: string[]): JudgedAnswer => ({ wrong, missing: new Set(), refused: null });

export const refusedAnswer = (refused: string, missing: Iterable<string> = []): JudgedAnswer => ({
  wrong: [],
  missing: new Set(missing),
  refused,
});
