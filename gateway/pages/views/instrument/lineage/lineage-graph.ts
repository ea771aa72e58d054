import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { LINEAGE } from '../told/instrument-words.ts';
import type { ToldLineage } from '../told/told-instrument.ts';
import { type LaidEdge, layOut } from './lineage-layout.ts';
import { lineageName } from './lineage-name.ts';

type Edge = NonNullable<NonNullable<ToldLineage['edges']>[number]>;
type Node = NonNullable<NonNullable<ToldLineage['nodes']>[number]>;

/** Measures in pixels: of a row, between lanes, of a dot, and letters of a line of a name. */
const ROW = 30;
const LANE = 14;
const DOT = 5;
const LETTERS = 34;
const LINE = 18;

/**
 * The instruments that one is connected with as a graph: each a dot with its name, which leads to its page, and each
 * connection a line to the other’s dot, dashed where it is inferred.
 */
export function lineageGraph(visit: Visit, lineage: ToldLineage, self: string): MarkupContent {
  const nodes = present(lineage.nodes);
  const {
    nodes: laid,
    edges,
    rows,
    lanes,
  } = layOut(
    nodes.map(({ nodeId }) => nodeId),
    present(lineage.edges),
  );
  const trunk = (lanes + 1) * LANE;
  return html`<svg class="lineage" role="group" aria-label="${visit.say(LINEAGE.graph)}" width="100%" height="${rows * ROW + LINE}">
    ${edges.map((edge) => edgeShown(visit, edge, trunk))}
    ${laid.map(({ id, row }) => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      return node ? nodeShown(visit, node, { x: trunk, y: middleOf(row) }, id === self) : null;
    })}
  </svg>`;
}

function middleOf(row: number): number {
  return row * ROW + ROW / 2;
}

function edgeShown({ say }: Visit, { edge, from, row, to, lane }: LaidEdge<Edge>, trunk: number): MarkupContent {
  const x = trunk - (lane + 1) * LANE;
  const [start, middle, end] = [middleOf(from), middleOf(row), middleOf(to)];
  const tip = trunk - DOT - 1;
  const path = `M${trunk} ${start}V${middle}H${x}V${end}H${tip}`;
  return html`<g class="bond ${edge.statedAs === 'INFERRED' ? 'guess' : ''}">
    <path d="${path}" fill="none"/><path class="tip" d="M${tip} ${end}l-7 -4v8z"/>
    <text x="${trunk + LANE}" y="${middle}" dy="0.35em">${edge.type && say(enumerations.RelationType[edge.type])}</text></g>`;
}

function nodeShown(visit: Visit, node: Node, { x, y }: { x: number; y: number }, isSelf: boolean): MarkupContent {
  const lines = inLines(lineageName(visit, node));
  const text = html`<text x="${x + LANE}" y="${y - ((lines.length - 1) * LINE) / 2}">${lines.map((line, index) => html`<tspan x="${x + LANE}" dy="${index === 0 ? '0.35em' : LINE}">${line}</tspan>`)}</text>`;
  const dot = html`<circle cx="${x}" cy="${y}" r="${DOT}"/>`;
  if (!node.instrument) return html`<g class="knot unnamed">${dot}${text}</g>`;
  if (isSelf) return html`<g class="knot self">${dot}${text}</g>`;
  return html`<a class="knot" href="${linkTo(visit, 'instrument', {}, node.instrument.instrumentId)}"><rect x="${x - DOT}" y="${y - ROW / 2}" width="80%" height="${ROW}" class="reach"/>${dot}${text}</a>`;
}

/** A name in at most two lines, as text in a picture does not break by itself. */
function inLines(name: string): string[] {
  if (name.length <= LETTERS) return [name];
  const end = name.lastIndexOf(' ', LETTERS);
  const [first, rest] =
    end > 0 ? [name.slice(0, end), name.slice(end + 1)] : [name.slice(0, LETTERS), name.slice(LETTERS)];
  return [first, rest.length > LETTERS ? `${rest.slice(0, LETTERS - 1)}…` : rest];
}
