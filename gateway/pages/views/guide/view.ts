import { GuideDocument } from '#gateway/pages/documents/generated-documents.ts';
import { contentsOf } from '#gateway/pages/parts/contents.ts';
import { legendOf } from '#gateway/pages/parts/marks.ts';
import { CERTAINTIES, MISSING, VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import { prose } from '#gateway/pages/parts/prose.ts';
import { unlessTooMany } from '#gateway/pages/parts/unless-too-many.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo } from '#gateway/pages/site/visit.ts';
import { firstAnswer, GUIDE_VARIABLES } from './first-answer.ts';
import * as words from './guide-words.ts';

const view: View = {
  async show(visit) {
    const { say } = visit;
    const answer = await unlessTooMany(visit.ask(GuideDocument, GUIDE_VARIABLES));
    const cite = html`<p><a href="${linkTo(visit, 'open-data')}#cite">${say(PAGE_LABELS['open-data'])}</a></p>`;
    const parts: readonly (readonly [part: (typeof words)['FACTS_PART'], more?: MarkupContent])[] = [
      [words.FACTS_PART],
      [words.MISSING_PART, legendOf(visit, MISSING, 'missing')],
      [words.CERTAINTY_PART, legendOf(visit, CERTAINTIES, 'certainty')],
      [words.VERDICT_PART, legendOf(visit, VERDICTS, 'verdict')],
      [words.KNOWN_PART, cite],
      [words.QUERY_PART, firstAnswer(visit, answer)],
      [words.MISTAKES_PART],
    ];
    return {
      title: say(PAGE_LABELS.guide),
      lead: say(words.GUIDE.lead),
      body: html`${contentsOf(
        visit,
        parts.map(([{ id, heading }]) => ({ id, name: say(heading) })),
      )}
        ${parts.map(([part, more]) => prose(visit, part, more))}`,
      asked: { document: GuideDocument, variables: GUIDE_VARIABLES },
      tables: [{ table: 'facts', parameters: { aspects: [GUIDE_VARIABLES.aspect] } }],
      counties: answer?.answerGroups?.counties ?? null,
    };
  },
};
export default view;
