import type { Sentence } from '../paper/sentence.ts';
import type { ProposedOrganisation } from '../proposals/proposal.ts';
import { ALL_MUNICIPALITIES, organisationsIn } from './organisations-in.ts';

/** Whether a sentence speaks of regions and municipalities that the paper has nothing to do with: it compares. */
export function speaksOfOthers(sentence: Sentence, own: readonly ProposedOrganisation[]): boolean {
  if (own.length < 2) return false;
  const slugs = new Set(own.map(({ slug }) => slug));
  const named = organisationsIn(sentence);
  const isOwn = ({ slug, kind }: ProposedOrganisation) =>
    slugs.has(slug) || (kind !== 'REGION' && slugs.has(ALL_MUNICIPALITIES)) || kind === 'COUNTY_MUNICIPALITIES';
  return named.length > 0 && !named.some(isOwn);
}
