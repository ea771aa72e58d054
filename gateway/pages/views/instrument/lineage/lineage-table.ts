import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inOwnWords, wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { idAt, keyOf, parseNodeId } from '#schema/keys/ids.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { LINEAGE } from '../told/instrument-words.ts';
import type { ToldLineage } from '../told/told-instrument.ts';
import { lineageName } from './lineage-name.ts';

/** The connections of a lineage as a table: what is connected how with what, and the lines that say so. */
export function lineageTable(visit: Visit, lineage: ToldLineage): MarkupContent {
  const { say } = visit;
  const nodes = new Map(present(lineage.nodes).map((node) => [node.nodeId, node]));
  const end = (id: string | null): MarkupContent => {
    const node = nodes.get(id ?? '');
    if (!node) return id;
    const name = lineageName(visit, node);
    return node.instrument
      ? html`<a href="${linkTo(visit, 'instrument', {}, node.instrument.instrumentId)}">${name}</a>`
      : name;
  };
  return html`<section class="scroll" tabindex="0" aria-label="${say(LINEAGE.table)}"><table class="table">
    <thead><tr><th scope="col">${say(LINEAGE.source)}</th><th scope="col">${say(LINEAGE.relation)}</th><th scope="col">${say(LINEAGE.target)}</th><th scope="col">${say(LINEAGE.ground)}</th></tr></thead>
    <tbody>${present(lineage.edges).map(
      (edge) => html`<tr><td>${end(edge.source)}</td>
      <td>${edge.type && html`<a href="${factAddress(visit, edge.factId)}">${say(enumerations.RelationType[edge.type])}</a>`}</td>
      <td>${end(edge.target)}</td>
      <td>${edge.statedAs === 'INFERRED' ? html`<span class="inferred">${say(CELLS.inferred)}</span> ` : null}${wordingOf(edge.wording)} ${citedLines(visit, edge.citations)}${when(edge.reasoning, (words) => html`<p class="quiet">${inOwnWords(visit, words)}</p>`)}</td></tr>`,
    )}</tbody></table></section>`;
}

/** Where a fact is: on the page of what it is said of, as known at the same moment. */
function factAddress(visit: Visit, id: string): string {
  const { moment } = parseNodeId(id);
  const [subject = ''] = keyOf(id).split('#');
  return `${linkTo(visit, 'instrument', {}, idAt(subject, moment))}#${factAnchor(id)}`;
}
