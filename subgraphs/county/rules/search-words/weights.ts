import type { PassageSource } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { isTitle } from '#schema/values/stated-text.ts';

/** How much a match of each kind counts, from the best. A rank is made of products of these and those of fields. */
export const MATCH_WEIGHTS: Readonly<Record<Member<'MatchKind'>, number>> = {
  EXACT: 10,
  STEM: 8,
  PREFIX: 5,
  SYNONYM: 2,
  SIMILAR: 2,
};

/**
 * How much it counts to stand in a text. With the weights of matches, a word of the same stem in a title counts more
 * than the very word elsewhere, and a synonym or a similar word in a title less, as it is not the word itself.
 */
export function fieldWeight(aspect: string, source: Exclude<PassageSource, 'TEXT'>): number {
  if (source === 'ASPECT' || source === 'THEME') return 3;
  if (isTitle(aspect)) return 10;
  if (source === 'WORDING') return 4;
  return aspect === 'statements' ? 5 : 3;
}

/** How much it counts to stand in an attached document: less than in any fact, as papers are long. */
export const TEXT_WEIGHT = 2;

/** Parts of compounds and misspelt words have so many letters at least. */
export const SHORTEST_PART = 3;
