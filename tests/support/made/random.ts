/** Chance, from which all that is made up is drawn. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** One of several; there must be one. */
  of<Item>(items: readonly Item[]): Item;
}

/** Chance of 32 bits (mulberry32), the same whenever it begins with the same number: small enough to repeat. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return drawing((limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  });
}

/** Chance of its own for whatever is named, such as the seventh instrument of a county (FNV-1a, 32 bits). */
export function randomFor(...name: readonly (string | number)[]): Random {
  const letters = name.join(' ');
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return randomFrom(hash);
}

/** Chance that was drawn before, by a property's test, which can then reduce it: what was not drawn is the least there is. */
export function randomOf(drawn: ArrayLike<number>): Random {
  let at = 0;
  return drawing((limit) => (drawn[at++] ?? 0) % limit);
}

function drawing(below: Random['below']): Random {
  return {
    below,
    of(items) {
      if (items.length === 0) throw new RangeError('nothing to choose from');
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
