import type { Text } from '#schema/values/text.ts';
import { coded, column, inBoth, type TableColumn } from '../declaration/column.ts';

/** How certainly something holds on a day, as GraphQL answers it. */
export interface CertaintyNode {
  asOf: string | null;
  certainty: string | null;
  explanation: Text | null;
}

/** What is asked of that. */
export const CERTAINTY = 'asOf certainty explanation { sv en }';

/** Columns of how certainly something holds on a day: the day, the certainty, why. */
export function certaintyColumns<Row>(
  name: string,
  title: string,
  of: (row: Row) => CertaintyNode | null | undefined,
): TableColumn<Row>[] {
  const { sv, en } = inBoth(title);
  return [
    column(
      `${name}_on`,
      'day',
      `${sv}, dag · ${en}, day`,
      'Den dag som det gäller · The day that it is of',
      (row) => of(row)?.asOf,
    ),
    ...coded<Row>(`${name}_certainty`, 'Certainty', `${sv}, säkerhet · ${en}, certainty`, (row) => of(row)?.certainty),
    column(
      `${name}_explanation`,
      'text',
      `${sv}, förklaring · ${en}, explanation`,
      'Varför, med navets egna ord · Why, in the hub’s own words',
      (row, language) => of(row)?.explanation?.[language],
    ),
  ];
}
