import type { Layer, Rectangle, Tile } from './layers.ts';
import { outline } from './outline.ts';

/**
 * Tiles a rectangle of ages and days exactly, with as few tiles as joining equal neighbours leaves: first along time,
 * then ages whose spans are the same. In order of age, then of day. No two layers hold the same content. `admit` is told
 * of each tile how much it will hold before anything is put there, and may throw.
 *
 * Yields after every short step: one for each day on which a layer changes, and two for each layer.
 */
export function* tile(
  whole: Rectangle,
  layers: readonly Layer[],
  admit: (holds: number) => void = () => {},
): Generator<undefined, Tile[]> {
  const rows = yield* outline(whole, layers, admit);
  for (const layer of layers) {
    for (const [place, { from, contents }] of layer.entries())
      for (const [row, content] of contents.entries())
        if (content !== null) put(content, rows[row] ?? [], from, layer[place + 1]?.from);
    yield;
  }
  return rows.flat();
}

/** Puts a content into the tiles of a row that begin on a day or later, and before another. */
function put(content: number, row: readonly Tile[], from: string, until = '~'): void {
  for (let at = firstFrom(from, row); at < row.length; at += 1) {
    const tile = row[at] as Tile;
    if (tile.from >= until) return;
    tile.contents.push(content);
  }
}

/** The place of the first tile that begins on a day or later. */
function firstFrom(day: string, row: readonly Tile[]): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as Tile).from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
