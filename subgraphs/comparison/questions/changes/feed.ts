import type { CountyNames } from '#schema/contract/county-sdl.ts';
import { compareKeys } from '#schema/keys/sort-key.ts';
import type { ChangeRow, ChangesAnswer, ChangesArgs } from '#schema/questions/changes-question.ts';
import { encodeFeedCursor } from '#subgraphs/comparison/asking/feed-cursor.ts';

type Given = { county: CountyNames; answer: ChangesAnswer };

/**
 * One page out of the counties' next lines: by time, and at the same time by county, but never out of a
 * county's own order. Each cursor says how far each county's log is read up to and including its row.
 * The place of a county that gave no row stays where it was.
 */
export function mergeFeed<Node>(
  given: readonly Given[],
  { after, first }: ChangesArgs,
  nodeOf: (row: ChangeRow, county: CountyNames) => Node,
) {
  const waiting = given.map(({ county, answer }) => ({ county, rows: [...answer.rows] }));
  const edges: { cursor: string; node: Node }[] = [];
  let read = after;
  while (edges.length < first) {
    const next = earliest(waiting);
    const row = next?.rows.shift();
    if (!next || !row) break;
    read = { ...read, [next.county.slug]: [row.position, row.mark] };
    edges.push({ cursor: encodeFeedCursor(read), node: nodeOf(row, next.county) });
  }
  return {
    edges,
    pageInfo: {
      hasNextPage: waiting.some(({ rows }) => rows.length > 0) || given.some(({ answer }) => answer.more),
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: encodeFeedCursor(read),
    },
  };
}

interface Waiting {
  county: CountyNames;
  rows: ChangeRow[];
}

/** The county whose next row comes first. */
function earliest(waiting: readonly Waiting[]): Waiting | undefined {
  const [found] = waiting.filter(({ rows }) => rows.length > 0).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return found;
}

/** Times are written in one way, in UTC with milliseconds, so that text sorts as they do. */
function keyOf({ county, rows: [row] }: Waiting): string {
  return `${row?.at} ${county.slug}`;
}
