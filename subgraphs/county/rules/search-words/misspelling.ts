import { distance } from 'fastest-levenshtein';
import { folded } from './fold.ts';

/** In how many letters a word may be misspelt, by the letters it has: of short words too many are like another. */
function errorsIn(letters: number): number {
  return letters < 6 ? 0 : letters < 8 ? 1 : 2;
}

/** Whether one word may be meant by the other: they differ in few letters, marks such as those of å ä ö apart. */
export function isMisspelt(asked: string, word: string): boolean {
  const plain = folded(asked);
  return distance(plain, folded(word)) <= errorsIn(plain.length);
}
