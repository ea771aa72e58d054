import type { Text } from '#schema/values/text.ts';
import { coded, column } from '../declaration/column.ts';
import { dateColumns, type ShownDate } from '../declaration/date-columns.ts';
import { table } from '../declaration/report-table.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import {
  INSTRUMENT_ROW,
  instrumentEndColumns,
  instrumentRowColumns,
  type ShownInstrument,
  scopeColumns,
} from '../sources/instrument-node-columns.ts';
import { DATE } from '../sources/node-columns.ts';

interface DirectiveRow extends ShownInstrument {
  periodFrom: ShownDate | null;
  periodTo: ShownDate | null;
  budget: { total: { amount: number | null; statedAs: string | null; explanation: Text | null } | null } | null;
}

const DOCUMENT = `
  query DirectiveRows($filter: InstrumentFilter, $asKnownAt: DateTime, $after: String) {
    assignmentDirectives(filter: $filter, first: 50, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        ${INSTRUMENT_ROW}
        periodFrom ${DATE} periodTo ${DATE}
        budget { total { amount statedAs explanation { sv en } } }
      }
      ${PAGED}
    }
  }`;

/** The assignment directives of all counties. */
export default table<DirectiveRow>({
  title: 'Uppdragsdirektiv · Assignment directives',
  description:
    'En rad per uppdragsdirektiv: uppdragets tid, dess budget när den går att räkna ut, och hur mycket som sägs om det · One row for each assignment directive: the period of the assignment, its budget where that can be computed, and how much is said of it',
  source: nodeRows<DirectiveRow>({
    document: DOCUMENT,
    countyOf: ({ county }) => county?.slug,
  }),
  columns: [
    instrumentRowColumns<DirectiveRow>(),
    dateColumns('period_from', 'Uppdraget börjar · Assignment begins', ({ periodFrom }: DirectiveRow) => periodFrom),
    dateColumns('period_to', 'Uppdraget slutar · Assignment ends', ({ periodTo }: DirectiveRow) => periodTo),
    scopeColumns<DirectiveRow>(),
    column(
      'budget_total',
      'number',
      'Budgetens summa · Total of the budget',
      'Tom när den inte går att räkna ut, som när en post är oläslig · Empty where it cannot be computed, as where a line is illegible',
      ({ budget }) => budget?.total?.amount,
    ),
    coded(
      'budget_total_stated_as',
      'StatedAs',
      'Budgetens summa, hur värdet förhåller sig till källan · Total of the budget, how it relates to the source',
      ({ budget }: DirectiveRow) => budget?.total?.statedAs,
    ),
    column(
      'budget_total_explanation',
      'text',
      'Budgetens summa, förklaring · Total of the budget, explanation',
      'Hur summan kommer till, eller varför den saknas · How it comes about, or why there is none',
      ({ budget }, language) => budget?.total?.explanation?.[language],
    ),
    instrumentEndColumns<DirectiveRow>(['directive']),
  ],
});
