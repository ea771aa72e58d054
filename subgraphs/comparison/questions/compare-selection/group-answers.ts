import { compareKeys } from '#schema/keys/sort-key.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { type Cell, saysSomething } from '#subgraphs/comparison/questions/compare/cell.ts';

/** Cells that give one answer. */
export interface CellGroup {
  statedAs: Member<'StatedAs'>;
  /** Whether the wordings settle that the answers are equal; `null` where nothing is compared. */
  settled: boolean | null;
  cells: Cell[];
}

/** Standings of cells without an answer, in the order in which their groups come last. */
const WITHOUT_ANSWER = ['ILLEGIBLE', 'NOT_STATED', 'NOT_CODED', 'NOT_APPLICABLE'] as const;

/**
 * Puts cells together that give one answer: the same meaning, or the same several meanings, of which it is not settled
 * whether they are equal. What has no meaning that can be compared stays by itself. The largest groups come first, of equal
 * ones that with the first id, and cells without an answer last.
 */
export function groupCells(
  cells: readonly Cell[],
  meaningsOf: (cell: Cell) => ReadonlySet<string> | null,
): CellGroup[] {
  const answering = cells.filter((cell) => saysSomething(cell) && cell.standing !== 'ILLEGIBLE');
  const answers = answering.map((cell) => ({ cell, meanings: meaningsOf(cell) }));
  const alike = Map.groupBy(answers, ({ cell, meanings }) =>
    JSON.stringify(meanings ? [...meanings].sort() : { id: cell.id }),
  );
  const groups = [...alike.values()].map((own): CellGroup => {
    const meanings = own[0]?.meanings;
    return {
      statedAs: 'STATED',
      settled: meanings ? meanings.size === 1 : null,
      cells: byId(own.map(({ cell }) => cell)),
    };
  });
  const silent = WITHOUT_ANSWER.map(
    (statedAs): CellGroup => ({
      statedAs,
      settled: null,
      cells: byId(cells.filter((cell) => cell.standing === statedAs)),
    }),
  );
  return [
    ...groups.toSorted((a, b) => b.cells.length - a.cells.length || compareKeys(firstOf(a), firstOf(b))),
    ...silent.filter(({ cells: own }) => own.length > 0),
  ];
}

function byId(cells: readonly Cell[]): Cell[] {
  return cells.toSorted((a, b) => compareKeys(a.id, b.id));
}

function firstOf({ cells }: CellGroup): string {
  return cells[0]?.id ?? '';
}
