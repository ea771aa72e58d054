import type { ComparedValueFragment } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { answerSource } from './answer-source.ts';
import { answerWords } from './answer-words.ts';
import { foldedList } from './folded-list.ts';
import { lackOf, missing } from './marks.ts';
import { CELLS } from './parts-words.ts';

/** Values shown before the others are folded, where nothing else is said. */
const SHOWN = 3;

/** Values as a list: those in the same words once, with everything that each stands on; long lists folded. */
export function answerValues(
  visit: Visit,
  values: readonly ComparedValueFragment[],
  aspect?: string,
  shown = SHOWN,
): MarkupContent {
  const alike = Map.groupBy(values, ({ inWords, statedAs, factId }) =>
    inWords ? JSON.stringify([inWords, lackOf(statedAs)]) : factId,
  );
  const items = [...alike.values()].map((own) => oneAnswer(visit, own, aspect));
  return foldedList(visit, 'values', items, shown);
}

/** Values in the same words: the words, then each way in which papers put it. */
function oneAnswer(visit: Visit, values: readonly ComparedValueFragment[], aspect?: string): MarkupContent {
  const [first, ...others] = values;
  if (!first) return null;
  const kind = lackOf(first.statedAs);
  return html`${when(kind, (reason) => missing(visit, reason))} ${answerWords(visit, first, aspect)}
    ${answerSource(visit, first)}
    ${when(
      others.length > 0,
      () => html`<details class="more"><summary>${others.length} ${visit.say(others.length > 1 ? CELLS.wordings : CELLS.anotherWording)}</summary>
      ${others.map((other) => answerSource(visit, other))}</details>`,
    )}`;
}
