import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { changesOf } from '#gateway/pages/views/instrument/history/county-log.ts';
import { momentShown } from '#gateway/pages/views/instrument/history/history-list.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { PAPER_WORDS } from './document-words.ts';
import type { PaperAsked } from './paper-asked.ts';

/** When a document came in, changed and was removed, the latest first, each with the page as known then. */
export async function paperHistory(visit: Visit, { key, county }: PaperAsked): Promise<MarkupContent> {
  const { say } = visit;
  const changes = await changesOf(visit.ask, county, key);
  if (changes === null) return html`<p>${missing(visit, 'SILENT')}</p>`;
  return html`<section aria-labelledby="history"><h2 id="history">${say(PAPER_WORDS.history)}</h2>
    ${when(changes.length === 0, () => html`<p>${say(PAPER_WORDS.noHistory)}</p>`)}
    <ul class="history">${changes.map(({ at, kind, facts }) => {
      const aspects = [...new Set(present(facts).map(({ aspect }) => say(codebook.aspects.get(aspect ?? '')?.name)))];
      return html`<li><time class="date" datetime="${at}">${momentShown(at)}</time> ${kind && capital(say(enumerations.ChangeKind[kind]))}${kind === 'CHANGED' && aspects.length > 0 ? `: ${aspects.join(', ')}` : null}
        ${kind === 'REMOVED' ? null : html`<a href="${linkTo(visit, 'document', { asKnownAt: at }, key)}">${say(PAPER_WORDS.asThen)}</a>`}</li>`;
    })}</ul></section>`;
}
