import type { AnswerCellFragment } from '#gateway/pages/documents/generated-documents.ts';
import type { MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { answerValues } from './answer-values.ts';
import { missing } from './marks.ts';

/** What stands in place of an answer where nobody could give one. */
type Unanswered = () => MarkupContent;

/**
 * What an instrument answers: its values, each with what it stands on, or why there are none; never nothing.
 * `unanswered` is shown where neither is known: by default, that the county did not answer.
 */
export function answeredCell(
  visit: Visit,
  { statedAs, values }: Pick<AnswerCellFragment, 'statedAs' | 'values'>,
  aspect?: string,
  unanswered: Unanswered = () => missing(visit, 'SILENT'),
): MarkupContent {
  const said = present(values);
  if (said.length > 0) return answerValues(visit, said, aspect);
  if (!statedAs) return unanswered();
  return missing(visit, statedAs === 'STATED' || statedAs === 'INFERRED' ? 'NOT_CODED' : statedAs);
}
