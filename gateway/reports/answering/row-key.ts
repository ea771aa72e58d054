import type { ReportTable } from '../declaration/report-table.ts';
import type { Choice } from './choice.ts';

/** The columns that number the rows of one thing: its parts, and its citations where each has a row. */
const NUMBERS = { part: 'part_number', citation: 'citation_number' } as const;

/**
 * The columns whose values together tell the rows of a file apart; `null` where the table has no key, and where rows
 * stand for counties, which have none.
 */
export function rowKeyOf(
  { source, columns }: Pick<ReportTable, 'source' | 'columns'>,
  { citations }: Pick<Choice, 'citations'>,
  hasMarks: boolean,
): string[] | null {
  if (source.key === null || hasMarks) return null;
  const numbers: string[] = citations === 'rows' ? [NUMBERS.part, NUMBERS.citation] : [NUMBERS.part];
  return [source.key, ...numbers.filter((number) => columns.some(({ name }) => name === number))];
}
