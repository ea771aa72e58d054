import type { CountedStandingsFragment } from '#gateway/pages/documents/generated-documents.ts';
import { MISSING } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { CODEBOOK } from './codebook-words.ts';

/** The reasons why something is missing, in the order in which they are counted. */
const REASONS = [
  ['notStated', 'NOT_STATED'],
  ['notCoded', 'NOT_CODED'],
  ['notApplicable', 'NOT_APPLICABLE'],
  ['illegible', 'ILLEGIBLE'],
  ['silent', 'SILENT'],
] as const;

/** How many instruments answer, and why the others do not, with the page on which they are; only the page where nothing is counted. */
export function answersCounted(
  visit: Visit,
  id: string,
  counts: CountedStandingsFragment | null | undefined,
): MarkupContent {
  const { say } = visit;
  const link = html`<a href="${linkTo(visit, 'question', {}, id)}">${say(CODEBOOK.answers)}</a>`;
  if (!counts) return html`<p class="counts">${link}</p>`;
  const some = (counts.stated ?? 0) + (counts.inferred ?? 0);
  const others = REASONS.flatMap(([field, reason]) => {
    const count = counts[field] ?? 0;
    return count > 0 ? [`${count} ${say(MISSING[reason].word).toLowerCase()}`] : [];
  });
  return html`<p class="counts">${link} ${[`${some} ${say(CODEBOOK.some)}`, ...others].join(' · ')}</p>`;
}
