import { compareKeys, NO_DATE } from '#schema/keys/sort-key.ts';
import type { LineageEdge, LineageNode } from '#schema/questions/lineage-question.ts';
import { distinct } from '#schema/shared/distinct.ts';

/** A relation between two nodes, reported once and from one side. */
export type WalkedEdge = Omit<LineageEdge, 'from' | 'to' | 'unnamed'> & { source: string; target: string };

/** A node: an instrument that a county answered for, one of a silent county, or one that no source names. */
export interface WalkedNode {
  id: string;
  known: LineageNode | null;
  unnamed: LineageEdge['unnamed'];
}

/** Relations that say from the other side what their counterpart says. */
const INVERSES: Partial<Record<LineageEdge['type'], LineageEdge['type']>> = {
  REVISED_BY: 'REVISES',
  MERGED_INTO: 'MERGES',
  COMMISSIONED_BY: 'COMMISSIONS',
};

/** Relations that say the same from either side. */
const SYMMETRIC: ReadonlySet<LineageEdge['type']> = new Set(['RELATED_TO', 'OVERLAPS']);

/**
 * All that can be reached from an instrument along relations in either direction. Nodes come in order
 * of time, those without a date last; a relation that both sides state comes once, with the citations
 * of both.
 */
export function walk(
  start: string,
  nodes: readonly LineageNode[],
  stated: readonly LineageEdge[],
): { nodes: WalkedNode[]; edges: WalkedEdge[] } {
  const edges = reported(stated);
  const reached = new Set([start]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { source, target } of edges) {
      if (reached.has(source)) reached.add(target);
      if (reached.has(target)) reached.add(source);
    }
  }
  const known = new Map(nodes.map((node) => [node.id, node]));
  const unnamed = new Map(stated.map((edge) => [edge.id, edge.unnamed]));
  const walked = [...reached].map((id) => ({ id, known: known.get(id) ?? null, unnamed: unnamed.get(id) ?? null }));
  return { nodes: walked.sort(byTime), edges: edges.filter(({ source }) => reached.has(source)) };
}

function byTime(a: WalkedNode, b: WalkedNode): number {
  return compareKeys(a.known?.from ?? NO_DATE, b.known?.from ?? NO_DATE) || compareKeys(a.id, b.id);
}

/** Each relation once, from the side that its type is named after. */
function reported(stated: readonly LineageEdge[]): WalkedEdge[] {
  const edges = new Map<string, WalkedEdge>();
  for (const { from, to, unnamed: _, type, ...rest } of stated) {
    const inverse = INVERSES[type];
    const turned = to !== null && (inverse !== undefined || (SYMMETRIC.has(type) && to < from));
    const [source, target] = turned ? [to, from] : [from, to ?? rest.id];
    const edge = { ...rest, type: inverse ?? type, source, target };
    const key = JSON.stringify([edge.type, source, target]);
    const before = edges.get(key);
    edges.set(key, before ? merged(before, edge) : edge);
  }
  return [...edges.values()].sort((a, b) => compareKeys(a.id, b.id));
}

/** One relation out of what both sides say: stated where one of them states it. */
function merged(a: WalkedEdge, b: WalkedEdge): WalkedEdge {
  const [first, second] = a.statedAs !== 'STATED' && b.statedAs === 'STATED' ? [b, a] : [a, b];
  return { ...first, citations: distinct([...first.citations, ...second.citations]) };
}
