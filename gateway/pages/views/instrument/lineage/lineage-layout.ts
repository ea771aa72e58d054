/** Something that is connected with others. */
export interface LaidNode {
  id: string;
  /** Its row, counted from 0. */
  row: number;
}

/** A connection from one to another, on a row of its own below its source, along a lane of its own beside them. */
export interface LaidEdge<Edge> {
  edge: Edge;
  from: number;
  row: number;
  to: number;
  /** Counted from 0, the nearest first; lanes that do not overlap are shared. */
  lane: number;
}

export interface LineageLayout<Edge> {
  nodes: LaidNode[];
  edges: LaidEdge<Edge>[];
  /** How many rows and lanes there are. */
  rows: number;
  lanes: number;
}

/** What is laid out: ids of the two ends. */
interface Ends {
  source: string | null;
  target: string | null;
}

/**
 * Lays connected things out in rows, so that it can be read on a phone: who points at others stands above them, as far as
 * they do not point at each other, and every connection has a row of its own below its source.
 */
export function layOut<Edge extends Ends>(ids: readonly string[], edges: readonly Edge[]): LineageLayout<Edge> {
  const nodes: LaidNode[] = [];
  const below: { edge: Edge; from: number; row: number }[] = [];
  let row = 0;
  for (const id of sourcesFirst(ids, edges)) {
    const from = row++;
    nodes.push({ id, row: from });
    for (const edge of edges.filter(({ source }) => source === id)) below.push({ edge, from, row: row++ });
  }
  const rowOf = new Map(nodes.map((node) => [node.id, node.row]));
  const laid = inLanes(
    below.flatMap((one) => {
      const to = rowOf.get(one.edge.target ?? '');
      return to === undefined ? [] : [{ ...one, to }];
    }),
  );
  return { nodes, edges: laid, rows: row, lanes: Math.max(0, ...laid.map(({ lane }) => lane + 1)) };
}

/** Each thing before those that it points at, as far as they do not point back at it; else in the order given. */
function sourcesFirst(ids: readonly string[], edges: readonly Ends[]): string[] {
  const seen = new Set<string>();
  const left: string[] = [];
  function leave(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { source, target } of edges.toReversed()) if (source === id && target !== null) leave(target);
    left.push(id);
  }
  for (const id of ids.toReversed()) leave(id);
  return left.toReversed().filter((id) => ids.includes(id));
}

/** Gives each connection the nearest lane that is free on all rows that it passes, the shortest first. */
function inLanes<Laid extends { row: number; to: number }>(edges: readonly Laid[]): (Laid & { lane: number })[] {
  const taken: [top: number, bottom: number][][] = [];
  const lanes = new Map<Laid, number>();
  for (const edge of edges.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
    const [top, bottom] = [Math.min(edge.row, edge.to), Math.max(edge.row, edge.to)];
    const free = taken.findIndex((spans) => spans.every(([from, to]) => bottom < from || to < top));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), [top, bottom]];
    lanes.set(edge, lane);
  }
  return edges.map((edge) => ({ ...edge, lane: lanes.get(edge) ?? 0 }));
}

function lengthOf({ row, to }: { row: number; to: number }): number {
  return Math.abs(row - to);
}
