import { redacted } from '#schema/personal-data/personal-data.ts';
import { squeeze } from '../texts/squeeze.ts';

/** The wording of the fact and of the dates, ages and conditions within its value. */
export function wordingsOf(fact: { wording: string | null; value: unknown }): string[] {
  const found = fact.wording === null ? [] : [fact.wording];
  JSON.stringify(fact.value, (key, value: unknown) => {
    if (key === 'wording' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/**
 * Whether a wording stands in a text without contact data, wherever its lines end. A word that a line end divides
 * counts as whole only where the wording does not stand there as it is.
 */
export function containsWording(text: string, wording: string): boolean {
  const sought = asRead(redacted(wording));
  return [text, text.replace(DIVIDED, ''), text.replace(DIVIDED, '-')].some((read) => asRead(read).includes(sought));
}

/** A hyphen that ends a line within a word: put there to divide it, or part of it. */
const DIVIDED = /(?<=\p{L})[-‐][^\S\n]*\n\s*(?=\p{L})/gu;
const SOFT_HYPHEN = /\u00ad/g;

function asRead(text: string): string {
  return squeeze(text.replace(SOFT_HYPHEN, ''));
}
