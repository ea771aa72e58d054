/** How many of the places, in their order, are at or before one. */
export function countUpTo(places: readonly number[], place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  return from;
}
