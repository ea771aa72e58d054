import { distance } from 'fastest-levenshtein';
import { SEED_MESSAGES } from './messages/seed-messages.ts';
import { type Message, told } from './messages/told.ts';

/** So many letters in ten may be wrong in a name that is taken for a misspelt one. */
const WRONG_IN_TEN = 4;

/** A question whether the nearest of some names was meant, for an error; empty where none is near. */
export function didYouMean(asked: string, names: readonly string[]): string {
  return meant(nearestOf(asked, names)).en;
}

/** The same question of what was found, in both languages; nothing for nothing. */
export function meant(name: string | null): Message {
  return name === null ? { sv: '', en: '' } : told(SEED_MESSAGES.didYouMean, { name });
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
