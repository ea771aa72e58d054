import { isObject } from '#schema/shared/is-object.ts';

/** A list of objects in an answer, with the way to it: what a table can have as its rows. */
export interface FoundRows {
  path: readonly string[];
  rows: readonly object[];
}

/** Lists that are the answer proper, where an answer has several. */
const PROPER = ['nodes', 'rows', 'groups'];

/**
 * The lists of objects in an answer that lie in no other list, the one that is meant first: one called `nodes` or `rows`,
 * else the first. An answer without any is a row itself; nothing is found where there is no data.
 */
export function findRows(data: unknown): FoundRows[] {
  if (!isObject(data)) return [];
  const lists = listsIn(data, []);
  if (lists.length === 0) return [{ path: [], rows: [data] }];
  const rank = ({ path }: FoundRows) => {
    const at = PROPER.indexOf(path.at(-1) ?? '');
    return at === -1 ? PROPER.length : at;
  };
  return lists.sort((a, b) => rank(a) - rank(b));
}

function listsIn(value: object, path: readonly string[]): FoundRows[] {
  return Object.entries(value).flatMap(([key, within]) => {
    const here = [...path, key];
    if (isListOfObjects(within)) return [{ path: here, rows: within.filter(isObject) }];
    return isObject(within) ? listsIn(within, here) : [];
  });
}

/** Whether a value is a list in which some are objects. */
export function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isObject);
}
