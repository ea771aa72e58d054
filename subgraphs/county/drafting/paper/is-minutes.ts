import type { Paper } from './sentence.ts';

/** Whether a paper calls itself minutes, by its first sentences. */
export function isMinutes({ sentences }: Pick<Paper, 'sentences'>): boolean {
  return sentences.slice(0, 6).some(({ plain }) => /protokoll/u.test(plain));
}
