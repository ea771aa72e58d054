import type { StartQuery } from '#gateway/pages/documents/generated-documents.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { START } from './start-words.ts';

type CountyHoldings = NonNullable<NonNullable<StartQuery['counties']>[number]>;
type Coverage = NonNullable<CountyHoldings['coverage']>;

/** What the hub holds of each county, of when, and what it knows to be missing. */
export function countyHoldings(visit: Visit, counties: readonly CountyHoldings[]): MarkupContent {
  const { say, mine } = visit;
  const own = counties.toSorted((one, other) => Number(other.code === mine) - Number(one.code === mine));
  return html`<section aria-labelledby="holdings">
    <h2 id="holdings">${say(START.holdings)}</h2>
    <p class="quiet">${say(START.holdingsLead)}</p>
    <table class="table holdings">
      <thead><tr><th scope="col">${say(START.county)}</th>
        ${COLUMNS.map(([name]) => html`<th scope="col" class="number">${say(START[name])}</th>`)}
        <th scope="col">${say(START.changed)}</th><th scope="col">${say(START.gaps)}</th></tr></thead>
      <tbody>${own.map((county) => countyRow(visit, county))}</tbody>
    </table>
  </section>`;
}

const COLUMNS = [
  ['instruments', ({ instruments }: Coverage) => instruments],
  ['papers', ({ documentsHeld }: Coverage) => documentsHeld],
  ['texts', ({ agreementTextsHeld }: Coverage) => agreementTextsHeld],
] as const;

function countyRow(visit: Visit, { code, name, coverage }: CountyHoldings): MarkupContent {
  const { say } = visit;
  const head = html`<th scope="row"><a href="${linkTo(visit, 'county', {}, code)}">${name}</a></th>`;
  if (!coverage) return html`<tr>${head}<td colspan="5">${missing(visit, 'SILENT')}</td></tr>`;
  const label = (column: keyof typeof START) =>
    html`<span class="label" aria-hidden="true">${say(START[column])}</span>`;
  return html`<tr>${head}
    ${COLUMNS.map(([column, read]) => html`<td class="number">${label(column)} ${read(coverage)}</td>`)}
    <td class="date">${label('changed')} ${coverage.updatedAt?.slice(0, 10)}</td>
    <td>${gaps(visit, coverage)}</td></tr>`;
}

function gaps(visit: Visit, { knownGaps }: Coverage): MarkupContent {
  const { say } = visit;
  const known = present(knownGaps);
  if (known.length === 0) return html`<span class="quiet">${say(START.noGaps)}</span>`;
  return html`<details class="more"><summary>${known.length} ${say(known.length === 1 ? START.gap : START.severalGaps)}</summary>
    <ul>${known.map((gap) => html`<li>${say(gap) || inSwedish(visit, gap.sv)}</li>`)}</ul></details>`;
}
