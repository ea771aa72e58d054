import { distance } from 'fastest-levenshtein';

/** So many letters in ten may be wrong in a name that is taken for a misspelt one. */
const WRONG_IN_TEN = 4;

/** A question whether the nearest of some names was meant, for an error; empty where none is near. */
export function didYouMean(asked: string, names: readonly string[]): string {
  const meant = nearestOf(asked, names);
  return meant === null ? '' : ` did you mean "${meant}"?`;
}

/** The nearest of some names; `null` where none is near. Case does not count. */
export function nearestOf(asked: string, names: readonly string[]): string | null {
  const wanted = asked.toLowerCase();
  const [best] = names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far * 10 <= Math.max(name.length, asked.length) * WRONG_IN_TEN)
    .toSorted((a, b) => a.far - b.far);
  return best?.name ?? null;
}
