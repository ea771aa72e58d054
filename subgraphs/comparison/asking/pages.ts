import type { CountyNames } from '#schema/contract/county-sdl.ts';
import { decodeCursor, encodeCursor } from '#schema/keys/cursor.ts';
import { listDigest } from '#schema/keys/list-digest.ts';
import { type PageSizes, pageSize } from '#schema/keys/page-size.ts';
import { comparePlaces, type ListPlace } from '#schema/keys/sort-key.ts';
import { type Answered, onlyAnswered } from './ask.ts';
import type { AnsweredPart } from './read-parts.ts';

/** Which page is asked for: so many rows after a place, of one list. Goes with the question to the counties. */
export interface Page {
  first: number;
  after: ListPlace | null;
  /** The list that the page belongs to. */
  of: string;
  /** Slugs of counties that were silent on earlier pages. */
  missed: string[];
  /** Whether the list is in falling order. */
  descending?: boolean;
}

/** Reads `first` and `after` of a list that is asked in this way. Throws BAD_USER_INPUT and INVALID_CURSOR. */
export function askedPage(
  asked: unknown,
  first: number | null | undefined,
  after: string | null | undefined,
  sizes?: PageSizes,
): Page {
  const of = listDigest(asked);
  const place = after == null ? null : decodeCursor(after, of);
  return {
    first: pageSize(first, sizes),
    after: place && { key: place.key, id: place.id },
    of,
    missed: place?.missed ?? [],
  };
}

/** What a county answers to a question for a page. */
export interface Rows<Of extends ListPlace = ListPlace> {
  /** Each with its place in the order of the whole list. */
  rows: Of[];
  /** Whether the county has rows beyond these. */
  more: boolean;
}

/**
 * One page out of the counties' own first rows. Each cursor names the counties that were silent so
 * far, so that a walk to the end says whose rows it may lack.
 */
export function mergePage<Of extends ListPlace, Node>(
  answers: readonly Answered<Rows<Of>>[],
  { first, of, missed, descending = false }: Page,
  nodeOf: (row: Of, county: CountyNames) => Node,
) {
  const silent = answers.filter(({ status }) => status === 'UNAVAILABLE' || status === 'TIMED_OUT');
  const missing = [...new Set([...missed, ...silent.map(({ county }) => county.slug)])].sort();
  const rows = onlyAnswered(answers)
    .flatMap(({ county, answer }) => answer.rows.map((row) => ({ row, county })))
    .sort((one, other) => comparePlaces(one.row, other.row, descending));
  const edges = rows.slice(0, first).map(({ row, county }) => ({
    cursor: encodeCursor({ of, key: row.key, id: row.id, missed: missing }),
    node: nodeOf(row, county),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first || onlyAnswered(answers).some(({ answer }) => answer.more),
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The number of rows in the counties that counted; `null` where none did. */
export function totalOf(parts: readonly (AnsweredPart | null)[]): number | null {
  const counts = parts.flatMap((part) => part?.count ?? []);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count);
}
