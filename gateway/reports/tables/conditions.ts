import type { Text } from '#schema/values/text.ts';
import { coded, column } from '../declaration/column.ts';
import { dateColumns, type ShownDate } from '../declaration/date-columns.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, pointedOrganisation } from '../sources/fact-columns.ts';

interface Condition {
  kind: string;
  wording?: string | null;
  text: Text;
  fulfilment?: string | null;
  deadline?: ShownDate | null;
}

type ConditionRow = BulkRow<Condition>;

/** On which conditions things are decided. */
export default table<ConditionRow>({
  title: 'Villkor för beslut · Conditions of decisions',
  description:
    'En rad per villkor för ett beslut, och om det är känt att det är uppfyllt; beslutet självt står i tabellen decisions · One row for each condition of a decision, and whether it is known to be fulfilled; the decision itself is in the table decisions',
  source: factRows(['decisions'], ({ value }) => (value?.conditions ?? []) as Condition[]),
  columns: [
    aboutFact<Condition>('Villkorets nummer · Number of the condition'),
    coded('condition', 'ConditionKind', 'Slag av villkor · Kind of condition', ({ item }: ConditionRow) => item.kind),
    column(
      'condition_text',
      'text',
      'Villkoret · The condition',
      'Med navets egna ord · In the hub’s own words',
      ({ item }, language) => item.text[language],
    ),
    column(
      'condition_wording',
      'text',
      'Villkorets ordalydelse · Wording of the condition',
      'Källans ord · The source’s words',
      ({ item }) => item.wording,
    ),
    coded(
      'fulfilment',
      'Fulfilment',
      'Om villkoret är uppfyllt · Whether the condition is fulfilled',
      ({ item }: ConditionRow) => item.fulfilment,
    ),
    dateColumns('deadline', 'Ska vara uppfyllt senast · To be fulfilled by', ({ item }: ConditionRow) => item.deadline),
    pointedOrganisation<Condition>('body', 'Organ som beslutar · Body that decides', (row) => field(row, 'body')),
    coded('action', 'DecisionAction', 'Vad beslutet innebär · What the decision does', (row: ConditionRow) =>
      field(row, 'action'),
    ),
    coded(
      'decision_status',
      'DecisionStatus',
      'Om beslutet är taget · Whether the decision is taken',
      (row: ConditionRow) => field(row, 'status'),
    ),
    evidenceOfFact<Condition>(),
  ],
});
