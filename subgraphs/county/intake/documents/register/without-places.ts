/** Where something stands in lines put together: from a character, up to but without another. */
export interface PlaceInText {
  from: number;
  to: number;
}

/** What parts lines and the cells of a row; it stays where it is. */
const KEPT = /([\n\t|]+)/;

/** What is put in the place of something, by how it was written. */
export type Marker = string | ((written: string) => string);

/**
 * Lines with a marker in place of what stands at some places. Each line keeps its place and each cell its column; what stands on
 * several lines or in several cells leaves a marker in each of them. Places that overlap are one.
 */
export function withoutPlaces(lines: readonly string[], places: readonly PlaceInText[], marker: Marker): string[] {
  const text = lines.join('\n');
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of apart(places)) {
    pieces.push(text.slice(done, from));
    for (const part of text.slice(from, to).split(KEPT))
      pieces.push(/[\p{L}\p{N}]/u.test(part) ? marked(part, marker) : part);
    done = to;
  }
  return [...pieces, text.slice(done)].join('').split('\n');
}

function marked(part: string, marker: Marker): string {
  return part.replace(/\S(?:.*\S)?/su, (written) => (typeof marker === 'string' ? marker : marker(written)));
}

/** Places in their order, those that overlap as one. */
function apart(places: readonly PlaceInText[]): PlaceInText[] {
  const all: PlaceInText[] = [];
  for (const next of places.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && next.from < last.to) last.to = Math.max(last.to, next.to);
    else all.push({ from: next.from, to: next.to });
  }
  return all;
}
