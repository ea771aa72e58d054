import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { LINEAGE } from '../told/instrument-words.ts';
import type { ToldLineage } from '../told/told-instrument.ts';
import { lineageGraph } from './lineage-graph.ts';
import { lineageTable } from './lineage-table.ts';

/** What an instrument is connected with: a graph, and the same as a table. */
export function lineagePart(visit: Visit, lineage: ToldLineage | null, self: string): MarkupContent {
  const { say } = visit;
  return html`<div class="group" id="slaktskap"><h2>${say(LINEAGE.title)}</h2>${known(visit, lineage, self)}</div>`;
}

function known(visit: Visit, lineage: ToldLineage | null, self: string): MarkupContent {
  const { say } = visit;
  if (!lineage?.edges) return html`<p>${missing(visit, 'SILENT')}</p>`;
  if (present(lineage.edges).length === 0) return html`<p>${say(LINEAGE.alone)}</p>`;
  return html`<p class="quiet">${say(LINEAGE.lead)}</p>
    <div class="kin">${lineageGraph(visit, lineage, self)}
    ${lineageTable(visit, lineage)}</div>`;
}
