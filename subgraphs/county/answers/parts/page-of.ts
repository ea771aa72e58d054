import { compareKeys } from '#schema/keys/sort-key.ts';

/** Where a row stands in a list: its sort key and, among equals, its id. */
interface Place {
  key: string;
  id: string;
}

/** The first rows after a place, of rows that are all at hand in whatever order. */
export function pageOf<Row extends Place>(
  rows: readonly Row[],
  { after, first }: { after: Place | null; first: number },
) {
  const left = after === null ? rows : rows.filter((row) => inOrder(row, after) > 0);
  const sorted = left.toSorted(inOrder);
  return { rows: sorted.slice(0, first), more: sorted.length > first };
}

function inOrder(one: Place, other: Place): number {
  return compareKeys(one.key, other.key) || compareKeys(one.id, other.id);
}
