/** What a query in Power Query’s language fetches. */
export interface WebContents {
  /** The first argument: in the service it must be a fixed text. */
  base: string;
  relativePath: string;
  /** The parameters in their order; one with a list of values stands once for each. */
  query: [name: string, value: string][];
}

const CALL =
  /Web\.Contents\(\s*"([^"]*)"\s*,\s*\[\s*RelativePath\s*=\s*"([^"]*)"\s*,\s*Query\s*=\s*\[([^\]]*)\]\s*\]\s*\)/g;
const FIELD = /\s*(\w+)\s*=\s*(?:"([^"]*)"|\{([^}]*)\})\s*(?:,|$)/gy;

/** Reads the calls of `Web.Contents` in a query. Fails where one is of another form, and so may not be refreshed in the service. */
export function webContents(query: string): WebContents[] {
  const calls = [...query.matchAll(CALL)];
  if (calls.length !== query.split('Web.Contents').length - 1)
    throw new Error(`expected Web.Contents("address", [RelativePath = …, Query = […]]) in ${query}`);
  return calls.map(([, base = '', relativePath = '', fields = '']) => ({
    base,
    relativePath,
    query: fieldsOf(fields),
  }));
}

function fieldsOf(fields: string): [string, string][] {
  const found = [...fields.matchAll(FIELD)];
  if (found.map(([all]) => all).join('') !== fields) throw new Error(`expected texts and lists in [${fields}]`);
  return found.flatMap(([, name = '', text, list]) => {
    const values = list === undefined ? [text ?? ''] : [...list.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
    return values.map((value): [string, string] => [name, value]);
  });
}

/** The address that such a call asks. */
export function addressOf({ base, relativePath, query }: WebContents): string {
  return `${base}/${relativePath}?${new URLSearchParams(query)}`;
}
