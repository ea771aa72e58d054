import { isObject } from '#schema/shared/is-object.ts';
import { isListOfObjects } from './find-rows.ts';

/** What stands in a cell: never a list, never an object. */
export type FlatCell = string | number | boolean | null;

/** Rows with one value in each column; columns are named by the way to them. */
export interface FlatTable {
  columns: readonly string[];
  rows: readonly (readonly FlatCell[])[];
}

/** What stands between values that share a cell, and for one that is null there. */
export const BETWEEN = ' | ';
const NULL_AMONG = '–';

type FlatRow = ReadonlyMap<string, FlatCell>;

/**
 * Objects as a wide table. One list in them becomes rows, with what is around it on each, and so does one in each of
 * those; in other lists the values of a field share a cell. An empty list leaves its row once.
 */
export function flattenRows(rows: readonly unknown[]): FlatTable {
  const multiplied = multipliedLists(rows);
  const flat = rows.flatMap((row) => flatRows(row, '', multiplied));
  const named = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  // An object that is null on some rows is told by the columns of what is in it.
  const columns = named.filter((column) => !named.some((other) => other.startsWith(`${column}.`)));
  return { columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/** The lists that become rows: the first of all, the first within that, and so on. */
function multipliedLists(rows: readonly unknown[]): Set<string> {
  const ways = new Set<string>();
  for (const row of rows) collectLists(row, '', ways);
  const chosen = new Set<string>();
  for (let within = ''; ; ) {
    const next = [...ways].find((way) => !chosen.has(way) && way.startsWith(within));
    if (next === undefined) return chosen;
    chosen.add(next);
    within = `${next}.`;
  }
}

/** Lists nearer to the row come before those within objects, so that the widest is chosen. */
function collectLists(value: unknown, way: string, ways: Set<string>): void {
  if (Array.isArray(value)) {
    if (isListOfObjects(value)) ways.add(way);
    for (const item of value) collectLists(item, way, ways);
  } else if (isObject(value))
    for (const [key, within] of Object.entries(value)) collectLists(within, joined(way, key), ways);
}

function flatRows(value: unknown, way: string, multiplied: ReadonlySet<string>): FlatRow[] {
  if (Array.isArray(value)) {
    if (multiplied.has(way)) return value.flatMap((item) => flatRows(item, way, multiplied));
    return [inOneCell(value, way)];
  }
  if (!isObject(value)) return [new Map([[way, value as FlatCell]])];
  return Object.entries(value).reduce<FlatRow[]>(
    (rows, [key, within]) => {
      const parts = flatRows(within, joined(way, key), multiplied);
      // A list that becomes rows and is empty leaves the row as it is.
      return parts.length === 0 ? rows : rows.flatMap((row) => parts.map((part) => new Map([...row, ...part])));
    },
    [new Map()],
  );
}

/** The values of each field of a list, one after the other. */
function inOneCell(list: readonly unknown[], way: string): FlatRow {
  const values = new Map<string, string[]>();
  for (const item of list)
    for (const row of flatRows(item, way, new Set()))
      for (const [column, cell] of row)
        values.set(column, [...(values.get(column) ?? []), cell === null ? NULL_AMONG : String(cell)]);
  return new Map([...values].map(([column, all]) => [column, all.join(BETWEEN)]));
}

function joined(way: string, key: string): string {
  return way === '' ? key : `${way}.${key}`;
}
