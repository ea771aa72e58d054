import { getOperationAST, parse } from 'graphql';
import { endpoint } from './page-settings.ts';

/** What is asked, as GraphiQL hands it over. */
export interface AskedOperation {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

const ACCEPT = 'application/graphql-response+json, application/json';

/** Asks the hub, and gives its answer as it came; a refusal is an answer too. */
export async function askHub(
  { query, variables, operationName }: AskedOperation,
  headers: object = {},
): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { ...headers, accept: ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName: nameIn(query, operationName) }),
  });
  return response.json();
}

/** Asks what stays the same for a while: the browser holds the answer, and the hub says whether it still is. */
export async function askKept<Data>(query: string): Promise<Data> {
  const response = await fetch(`${endpoint}?${new URLSearchParams({ query })}`, { headers: { accept: ACCEPT } });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.[0]?.message ?? `${response.status}`);
  return data;
}

/** The name of an operation, where the query has one of that name: GraphiQL can still know one of the query before. */
function nameIn(query: string, name: string | null | undefined): string | undefined {
  try {
    return name && getOperationAST(parse(query), name) ? name : undefined;
  } catch {
    return undefined;
  }
}
