import { isTakenAway, unwrapped } from './containers.ts';
import { childOf, valOf, wholeNumberOf, type XmlElement } from './xml-element.ts';

/** A cell at the column at which it begins. */
export interface GridCell {
  cell: XmlElement;
  /** The control around it that nobody has filled in. */
  unfilled: XmlElement | null;
  column: number;
  /** Whether it only goes on with what the cell above or before it shows. */
  goesOn: boolean;
}

export interface GridRow {
  row: XmlElement;
  unfilled: XmlElement | null;
  cells: GridCell[];
  /** How many columns it reaches over, with those that it leaves out. */
  width: number;
}

/**
 * The rows of a table, with every cell in its column whatever cells are merged. Only where a cell begins in some row,
 * a column begins: columns that Word keeps for unlike widths are none, nor are those that are deleted.
 */
export function gridOf(table: XmlElement): GridRow[] {
  let above = new Set<number>();
  const rows = [...unwrapped(table.children)].flatMap(({ element, unfilled }) => {
    if (element.name !== 'w:tr') return [];
    const { cells, end } = cellsOf(element, above);
    above = new Set(cells.flatMap(({ cell, column }) => (merge(cell, 'w:vMerge') ? [column] : [])));
    return [{ row: element, unfilled, cells, end }];
  });
  const begins = [
    ...new Set(
      rows.flatMap(({ cells }) => cells.flatMap(({ cell, column }) => (isTakenAway(cell, 'w:tcPr') ? [] : column))),
    ),
  ].sort((a, b) => a - b);
  const columns = new Map(begins.map((begin, index) => [begin, index]));
  return rows.map(({ end, cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => ({ ...cell, column: columns.get(cell.column) ?? 0 })),
    width: countBelow(begins, end),
  }));
}

function cellsOf(row: XmlElement, above: ReadonlySet<number>): { cells: GridCell[]; end: number } {
  const properties = childOf(row, 'w:trPr');
  const cells: GridCell[] = [];
  let column = Math.max(0, wholeNumberOf(childOf(properties, 'w:gridBefore')) ?? 0);
  for (const { element: cell, unfilled } of unwrapped(row.children)) {
    if (cell.name !== 'w:tc') continue;
    const goesOn =
      (merge(cell, 'w:vMerge') === 'continue' && above.has(column)) ||
      (merge(cell, 'w:hMerge') === 'continue' && cells.length > 0);
    cells.push({ cell, unfilled, column, goesOn });
    column += Math.max(1, wholeNumberOf(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1);
  }
  return { cells, end: column + Math.max(0, wholeNumberOf(childOf(properties, 'w:gridAfter')) ?? 0) };
}

/** How a cell takes part in a merge; `undefined` where it does not. */
function merge(cell: XmlElement, direction: 'w:vMerge' | 'w:hMerge'): string | undefined {
  const element = childOf(childOf(cell, 'w:tcPr'), direction);
  return element && (valOf(element) ?? 'continue');
}

/** How many of some numbers, in order, lie below one. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
