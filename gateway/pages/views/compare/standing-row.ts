import { certaintyMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { label } from '#schema/values/enumerations.ts';
import type { HeadColumn } from './arrange-columns.ts';
import { whoseCell } from './column-heads.ts';
import { columnState } from './column-state.ts';
import { COMPARE } from './compare-words.ts';

/** How each instrument stands on a day: in which phase, how surely, and why. */
export function standingRow(visit: Visit, columns: readonly HeadColumn[], day: string): MarkupContent {
  const { say } = visit;
  return html`<tr class="row standing"><th scope="row"><span class="aspect">${say(COMPARE.standing)}</span> <span class="date">${day}</span></th>
    ${columns.map((column) => html`<td>${whoseCell(column)}${columnState(visit, column) ?? standing(visit, column)}</td>`)}</tr>`;
}

function standing(visit: Visit, { standing: told, instrument }: HeadColumn): MarkupContent {
  const { say } = visit;
  const kind = instrument?.kind
    ? html`<span class="kind">${capital(say(label('InstrumentKind', instrument.kind)))}</span>`
    : null;
  if (!told?.statusOn) return html`${kind} <span class="quiet">${say(COMPARE.noStanding)}</span>`;
  const { states, certainty, explanation } = told.statusOn;
  const phases = present(states).map((state) => say(label('LifecycleState', state)));
  return html`${kind}<b class="phase">${capital(phases.join(', '))}</b>
    ${when(certainty, (sure) => certaintyMark(visit, sure))} ${period(visit, told)}
    ${when(explanation, (words) => html`<details class="why"><summary>${say(COMPARE.why)}</summary><p>${say(words)}</p></details>`)}`;
}

type Told = NonNullable<HeadColumn['standing']>;

/** The first and the last day, as far as papers say them; nothing where none does. */
function period({ say }: Visit, told: Told): MarkupContent {
  const from = dayOf('periodFrom' in told ? told.periodFrom : 'validFrom' in told ? told.validFrom : null);
  const to = dayOf('periodTo' in told ? told.periodTo : 'validTo' in told ? told.validTo : null);
  if (from && to) return html`<span class="period">${from} – ${to}</span>`;
  const only = from ? `${say(COMPARE.from)} ${from}` : to && `${say(COMPARE.to)} ${to}`;
  return when(only, (words) => html`<span class="period">${words}</span>`);
}

function dayOf(stated: { date: string | null; wording: string | null } | null): string | null {
  return stated?.date ?? stated?.wording ?? null;
}
