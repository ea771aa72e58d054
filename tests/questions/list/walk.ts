import type { TestHub } from '#tests/support/test-hub.ts';

export interface Walk {
  /** The list's field, such as `agreements`. */
  list: string;
  /** The root field of a county, for a list of its own. */
  within?: string;
  /** Further arguments as they stand in the query. */
  args?: string;
  first: number;
}

/** The ids on every page of a list, from the first to the last, asked through the gateway. */
export async function walkPages(hub: TestHub, { list, within, args = '', first }: Walk): Promise<string[][]> {
  const field = `${list}(first: ${first}, after: $after ${args}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
  const query = `query ($after: String) { ${within ? `${within} { ${field} }` : field} }`;
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await hub.ask(query, { after });
    if (errors) throw new Error(`page ${pages.length + 1}: ${errors[0]?.message}`);
    const page = (within ? data[within] : data)[list];
    if (page.nodes.length === 0 && pages.length > 0) throw new Error(`page ${pages.length + 1} is empty`);
    if (after !== null && page.pageInfo.endCursor === after) throw new Error(`page ${pages.length + 1} goes nowhere`);
    pages.push(page.nodes.map((node: { id: string }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}
