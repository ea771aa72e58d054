import { aspectsOfDocuments } from '#schema/codebook/codebook.ts';
import { keyOf } from '#schema/keys/ids.ts';
import type { DocumentAnswer } from '#schema/questions/shared/document-answer.ts';
import { answerWithReferences } from './answer-with-references.ts';

/** A document as GraphQL answers it: a field for each aspect, with all its facts or the first, as the aspect has them. */
export function documentNode({ facts, ...document }: DocumentAnswer) {
  const said = aspectsOfDocuments.map(({ field, many }) => {
    const own = (facts[field] ?? []).map(answerWithReferences);
    return [field, many ? own : (own[0] ?? null)] as const;
  });
  return { ...Object.fromEntries(said), ...document, key: keyOf(document.id) };
}
