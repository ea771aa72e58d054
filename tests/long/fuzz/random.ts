/** Chance that is the same whenever it begins with the same number. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** One of several; there must be one. */
  of<Item>(items: readonly Item[]): Item;
}

/** Chance of 32 bits (mulberry32): good enough to reach every place, and small enough to repeat. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined && items.length === 0) throw new RangeError('nothing to choose from');
      return item as (typeof items)[number];
    },
  };
}
