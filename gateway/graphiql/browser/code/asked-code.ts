/** What code is written for: a question, where it is asked, and which list of its answer is wanted. */
export interface AskedCode {
  /** The whole address at which the hub answers operations. */
  url: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Only where the query has several operations. */
  operationName: string | null;
  /** The way to the rows, within the data; empty where the answer itself is one. */
  rows: readonly string[];
}

/** What is sent, in its order. */
export function bodyOf({ query, variables, operationName }: AskedCode): Record<string, unknown> {
  return { query, variables, ...(operationName === null ? {} : { operationName }) };
}

/** Lines of a text, each with the line break that ends it. */
export function brokenLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
}
