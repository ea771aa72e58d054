import { dayAfter, dayBefore } from '#schema/shared/days.ts';
import type { Layer, Rectangle, Strip, Tile } from './layers.ts';

/** One age while the days go by. */
interface Row {
  age: number;
  /** The first day of the span that goes on. */
  since: string;
  /** How many layers hold something. */
  holding: number;
  /** How many layers hold something else than for the age below. */
  unlike: number;
  /** The tiles of which this is the lowest age, in order of day. */
  tiles: Tile[];
}

/** A layer that changes on a day. */
interface Change {
  before: Strip['contents'];
  after: Strip['contents'];
}

/**
 * The tiles of a rectangle by their lowest age, still without contents. Goes once through the days on which layers change
 * and only counts, so that what is equal is known without a look at what is there. `admit` is told of each tile how much
 * it will hold.
 */
export function* outline(
  { ages, from, to }: Rectangle,
  layers: readonly Layer[],
  admit: (holds: number) => void,
): Generator<undefined, Tile[][]> {
  const rows: Row[] = [];
  for (let age = ages.from; age <= ages.to; age += 1) rows.push({ age, since: from, holding: 0, unlike: 0, tiles: [] });
  const changes = yield* changesByDay(layers, Array(rows.length).fill(null));
  for (const day of [...changes.keys()].sort()) {
    const here = changes.get(day) ?? [];
    if (day > from) endSpans(rows, dayBefore(day), admit, (place) => here.some((change) => differs(change, place)));
    for (const change of here) count(rows, change);
    yield;
  }
  endSpans(rows, to, admit, () => true);
  return rows.map(({ tiles }) => tiles);
}

/** The changes of all layers by their days, in no order. */
function* changesByDay(
  layers: readonly Layer[],
  nothing: Strip['contents'],
): Generator<undefined, Map<string, Change[]>> {
  const changes = new Map<string, Change[]>();
  for (const layer of layers) {
    let before = nothing;
    for (const { from, contents: after } of layer) {
      const here = changes.get(from) ?? [];
      here.push({ before, after });
      changes.set(from, here);
      before = after;
    }
    yield;
  }
  return changes;
}

function differs({ before, after }: Change, place: number): boolean {
  return before[place] !== after[place];
}

/** Ends the spans of the ages that something changes for; those that are equal become one tile. */
function endSpans(
  rows: readonly Row[],
  last: string,
  admit: (holds: number) => void,
  ends: (place: number) => boolean,
): void {
  let below: Tile | undefined;
  for (const [place, row] of rows.entries()) {
    if (!ends(place)) {
      below = undefined;
      continue;
    }
    if (below === undefined || below.from !== row.since || row.unlike > 0) {
      below = { ages: { from: row.age, to: row.age }, from: row.since, to: last, contents: [] };
      row.tiles.push(below);
      admit(row.holding);
    }
    below.ages.to = row.age;
    row.since = dayAfter(last);
  }
}

function count(rows: readonly Row[], { before, after }: Change): void {
  for (const [place, row] of rows.entries()) {
    row.holding += Number(after[place] !== null) - Number(before[place] !== null);
    row.unlike += Number(after[place] !== after[place - 1]) - Number(before[place] !== before[place - 1]);
  }
}
