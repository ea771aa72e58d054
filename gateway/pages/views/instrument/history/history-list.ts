import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { InstrumentAsked } from '../told/instrument-asked.ts';
import { HISTORY } from '../told/instrument-words.ts';
import type { LoggedInstrumentChange } from './county-log.ts';

/** Letters of a moment that are shown: to the minute. */
const MINUTE = 16;

/** When an instrument came in, changed and was removed, the latest first, each with the page as known then. */
export function historyList(
  visit: Visit,
  asked: InstrumentAsked,
  changes: readonly LoggedInstrumentChange[] | null,
): MarkupContent {
  const { say } = visit;
  return html`<div class="group" id="historik"><h2>${say(HISTORY.title)}</h2>
    <p class="quiet">${say(HISTORY.lead)}</p>
    ${
      changes === null
        ? html`<p>${missing(visit, 'SILENT')}</p>`
        : html`<ol class="history">${changes.map((change) => html`<li>${changeShown(visit, asked, change, changes)}</li>`)}</ol>
    ${when(changes.length === 0, () => html`<p>${say(HISTORY.none)}</p>`)}`
    }</div>`;
}

function changeShown(
  visit: Visit,
  { key, moment, on }: InstrumentAsked,
  { at, kind, facts }: LoggedInstrumentChange,
  changes: readonly LoggedInstrumentChange[],
): MarkupContent {
  const { say, today } = visit;
  const shown = changes.find((change) => moment === null || change.at <= moment);
  const href = linkTo(visit, 'instrument', { on: on === today ? null : on, asKnownAt: at }, key);
  return html`<time class="date" datetime="${at}">${momentShown(at)}</time> ${kind && capital(say(enumerations.ChangeKind[kind]))}${whatChanged(visit, facts)}
    ${kind === 'REMOVED' ? null : html`<a href="${href}">${say(HISTORY.asThen)}</a>`}${shown?.at === at && kind !== 'REMOVED' ? html` <span class="quiet">(${say(HISTORY.shown)})</span>` : null}`;
}

/** A moment for people: day and minute, in UTC. */
export function momentShown(moment: string | null): string {
  return moment ? `${moment.slice(0, MINUTE).replace('T', ' ')} UTC` : '';
}

/** The aspects under which facts changed, with how many. */
function whatChanged({ say }: Visit, facts: LoggedInstrumentChange['facts']): string {
  const byAspect = Map.groupBy(present(facts), ({ aspect }) => aspect ?? '');
  const words = [...byAspect].map(([aspect, own]) => {
    const name = say(codebook.aspects.get(aspect)?.name) || aspect;
    return own.length > 1 ? `${name} (${own.length})` : name;
  });
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}
