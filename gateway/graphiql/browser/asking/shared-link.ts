import type { PublishedQuery } from './published-queries.ts';

/** What a tab asks. */
export interface AskedTab {
  query: string;
  /** JSON as it is written; empty where nothing is. */
  variables: string;
  operationName: string | null;
}

/** An address that is longer than this carries what it asks behind `#`, where it reaches no server, and no limit of one. */
export const LONGEST_QUERY = 4_000;

const NAMES = ['documentId', 'query', 'variables', 'operationName'];

/** Why a link opens nothing: no query has that name. */
export interface UnknownQuery {
  unknown: string;
}

/** What an address asks; `null` where it asks nothing. */
export function askedBy(address: URL, published: readonly PublishedQuery[]): AskedTab | UnknownQuery | null {
  const inHash = new URLSearchParams(address.hash.slice(1));
  const given = inHash.has('query') || inHash.has('documentId') ? inHash : address.searchParams;
  const [documentId, query] = [given.get('documentId'), given.get('query')];
  const [variables, operationName] = [given.get('variables'), given.get('operationName')];
  if (documentId !== null) {
    const named = published.find(({ name }) => name === documentId);
    if (!named) return { unknown: documentId };
    return { query: named.query, variables: spread(variables ?? named.example), operationName };
  }
  return query === null ? null : { query, variables: spread(variables ?? ''), operationName };
}

/** The address at which the page asks this: by name where the query is a published one. */
export function addressAsking(asked: AskedTab, here: URL, published: readonly PublishedQuery[]): URL {
  const address = new URL(here);
  address.hash = '';
  for (const name of NAMES) address.searchParams.delete(name);
  const parameters = parametersOf(asked, published);
  const long = `${new URLSearchParams(parameters)}`.length > LONGEST_QUERY;
  if (long) address.hash = `${new URLSearchParams(parameters)}`;
  else for (const [name, value] of parameters) address.searchParams.set(name, value);
  return address;
}

function parametersOf(
  { query, variables, operationName }: AskedTab,
  published: readonly PublishedQuery[],
): [string, string][] {
  const named = published.find((document) => document.query === query);
  const written = compact(variables);
  const operations = query.match(/^\s*(?:query|mutation|subscription)\b/gm)?.length ?? 0;
  return [
    named ? ['documentId', named.name] : ['query', query],
    ...(written !== '' || named?.example ? [['variables', written || '{}'] as [string, string]] : []),
    ...(operationName && operations > 1 ? [['operationName', operationName] as [string, string]] : []),
  ];
}

function spread(variables: string): string {
  return rewritten(variables, 2);
}

function compact(variables: string): string {
  return rewritten(variables, 0);
}

/** JSON with or without line breaks; what is none stays as it is written. */
function rewritten(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json.trim();
  }
}
