import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
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

/** Connections that are shown: as many as a person follows; those of the instrument itself come first. */
const MOST = 60;

function known(visit: Visit, lineage: ToldLineage | null, self: string): MarkupContent {
  const { say } = visit;
  if (!lineage?.edges) return html`<p>${missing(visit, 'SILENT')}</p>`;
  const edges = present(lineage.edges);
  if (edges.length === 0) return html`<p>${say(LINEAGE.alone)}</p>`;
  const shown = edges.length > MOST ? nearest(lineage, self) : lineage;
  return html`<p class="quiet">${say(LINEAGE.lead)}</p>
    ${when(edges.length > MOST, () => html`<p class="quiet">${MOST} ${say(LINEAGE.of)} ${edges.length} ${say(LINEAGE.ownFirst)}</p>`)}
    <div class="kin">${lineageGraph(visit, shown, self)}
    ${lineageTable(visit, shown)}</div>`;
}

/** The connections of an instrument, then others, with what they connect. */
function nearest({ nodes, edges, counties }: ToldLineage, self: string): ToldLineage {
  const isOwn = ({ source, target }: { source: string | null; target: string | null }) =>
    source === self || target === self;
  const [own, others] = [present(edges).filter(isOwn), present(edges).filter((edge) => !isOwn(edge))];
  const shown = [...own, ...others].slice(0, MOST);
  const ends = new Set(shown.flatMap(({ source, target }) => [source, target]));
  return { counties, edges: shown, nodes: present(nodes).filter(({ nodeId }) => ends.has(nodeId)) };
}
