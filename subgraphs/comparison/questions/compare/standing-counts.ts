import type { StandingCounts } from '#subgraphs/comparison/asking/generated-types.ts';
import type { Cell, CellStanding } from './cell.ts';

/** Names of the numbers as GraphQL answers them. */
type CountName = Exclude<keyof StandingCounts, '__typename'>;

const FIELDS: Readonly<Record<CellStanding, CountName>> = {
  STATED: 'stated',
  INFERRED: 'inferred',
  ILLEGIBLE: 'illegible',
  NOT_STATED: 'notStated',
  NOT_CODED: 'notCoded',
  NOT_APPLICABLE: 'notApplicable',
  SILENT: 'silent',
  UNKNOWN: 'unknown',
  REMOVED: 'removed',
};

/** How many cells of a row stand how; the numbers add up to the columns. */
export function standingCounts(cells: readonly Cell[]): Record<CountName, number> {
  const of = (standing: CellStanding) => cells.filter((cell) => cell.standing === standing).length;
  const standings = Object.keys(FIELDS) as CellStanding[];
  return Object.fromEntries(standings.map((standing) => [FIELDS[standing], of(standing)])) as Record<CountName, number>;
}
