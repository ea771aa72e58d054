import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import type { AnsweredWords, SiteLanguage } from '#gateway/pages/site/language.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { factLink } from '../told/fact-shown.ts';
import { GLANCE } from '../told/instrument-words.ts';
import { partOf, type ToldFact, type ToldStanding } from '../told/told-instrument.ts';

/** The lines of a directive’s budget with its total, and what a garbled number can mean; nothing where no line is known. */
export function budgetTable(visit: Visit, standing: ToldStanding | null, facts: readonly ToldFact[]): MarkupContent {
  const { say } = visit;
  const lines = facts.filter((fact) => fact.aspect === 'budgetLines' && partOf(fact, 'costType'));
  if (lines.length === 0) return null;
  return html`<div class="part" id="budget"><h3>${say(GLANCE.budget)}</h3><section class="scroll" tabindex="0" aria-label="${say(GLANCE.budget)}"><table class="table">
    <thead><tr><th scope="col">${say(GLANCE.post)}</th><th scope="col" class="number">${say(GLANCE.amount)}</th><th scope="col">${say(GLANCE.readings)}</th></tr></thead>
    <tbody>${lines.map((line) => budgetRow(visit, line))}</tbody>
    <tfoot><tr><th scope="row">${say(GLANCE.total)}</th>${total(visit, standing)}</tr></tfoot>
  </table></section></div>`;
}

function budgetRow(visit: Visit, line: ToldFact): MarkupContent {
  const costType = partOf(line, 'costType') as AnsweredWords;
  const readings = (partOf(line, 'candidateReadings') as readonly number[] | null) ?? [];
  return html`<tr><th scope="row">${factLink(visit, line.id, inOwnWords(visit, costType))}</th>
    <td class="number">${amount(visit, line.statedAs, partOf(line, 'amount'), partOf(line, 'currency'))}</td>
    <td>${readings.length > 0 ? readings.map((one) => numberOf(one, visit.language)).join(` ${visit.say(GLANCE.or)} `) : html`<span class="quiet">${visit.say(GLANCE.oneReading)}</span>`}</td></tr>`;
}

function total(visit: Visit, standing: ToldStanding | null): MarkupContent {
  const sum = standing && 'budget' in standing ? standing.budget?.total : null;
  if (!sum) return html`<td colspan="2">${missing(visit, 'SILENT')}</td>`;
  return html`<td class="number">${amount(visit, sum.statedAs, sum.amount, null)}</td>
    <td>${when(sum.explanation, (words) => visit.say(words))} ${citedLines(visit, sum.citations)}</td>`;
}

function amount(visit: Visit, statedAs: ToldFact['statedAs'], sum: unknown, currency: unknown): MarkupContent {
  if (typeof sum === 'number')
    return html`${numberOf(sum, visit.language)} ${typeof currency === 'string' ? currency : ''}`;
  return missing(visit, lackOf(statedAs) ?? 'SILENT');
}

/** A number with its thousands apart, as the language writes it. */
function numberOf(value: number, language: SiteLanguage): string {
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(value);
}
