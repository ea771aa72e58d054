import type { CountyRegister } from './county-register.ts';
import { findDigestedNames } from './find-digested-names.ts';

/** Two words with capitals: of the texts of many facts, few have them. */
const CAPITALS = /\p{Lu}[\p{L}\p{M}-]*[^\p{L}\p{N}]{1,16}\p{Lu}/u;

/**
 * How a text is found to name somebody whose name the county withholds in all papers and keeps in none. A last name alone is
 * withheld in its paper only, and says too little to refuse a text for.
 */
export function namesAnybody({ keys, names }: CountyRegister): (text: string) => boolean {
  const kept = new Set(names.filter((name) => name.kept).map(({ digest }) => digest));
  const withheld = names.filter((name) => name.document === '' && !name.kept && !kept.has(name.digest));
  return (text) => CAPITALS.test(text) && findDigestedNames(text.split('\n'), keys, withheld).length > 0;
}
