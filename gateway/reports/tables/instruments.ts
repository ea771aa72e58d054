import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';
import { column } from '../declaration/column.ts';
import { TODAY } from '../declaration/on-day.ts';
import { table } from '../declaration/report-table.ts';
import { CERTAINTY, type CertaintyNode, certaintyColumns } from '../sources/certainty-columns.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import {
  INSTRUMENT_ROW,
  instrumentEndColumns,
  instrumentRowColumns,
  type ShownInstrument,
  scopeColumns,
} from '../sources/instrument-node-columns.ts';

interface AnyInstrumentRow extends ShownInstrument {
  statusOn: (CertaintyNode & { withinStatedPeriod: boolean | null }) | null;
}

const DOCUMENT = `
  query InstrumentRows($filter: InstrumentFilter, $date: Date!, $asKnownAt: DateTime, $after: String) {
    instruments(filter: $filter, first: 50, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        ${INSTRUMENT_ROW}
        statusOn(date: $date) { ${CERTAINTY} withinStatedPeriod }
      }
      ${PAGED}
    }
  }`;

/** The instruments of all kinds of all counties. */
export default table<AnyInstrumentRow>({
  title: 'Instrument · Instruments',
  description:
    'En rad per instrument av alla slag, också dem som bara nämns: hur säkert det var i kraft en viss dag, och hur mycket som sägs om det · One row for each instrument of all kinds, also those that are only mentioned: how certainly it was in force on a day, and how much is said of it',
  source: nodeRows<AnyInstrumentRow>({
    document: DOCUMENT,
    defaults: { date: TODAY },
    countyOf: ({ county }) => county?.slug,
  }),
  dependsOnDay: true,
  columns: [
    instrumentRowColumns<AnyInstrumentRow>(),
    certaintyColumns('status', 'Ställning · Status', ({ statusOn }: AnyInstrumentRow) => statusOn),
    column(
      'within_stated_period',
      'boolean',
      'Inom angiven tid · Within the stated period',
      'Om dagen ligger inom den tid som källan anger; tom när den inte anger någon · Whether the day lies within the period that the source states; empty where it states none',
      ({ statusOn }) => statusOn?.withinStatedPeriod,
    ),
    scopeColumns<AnyInstrumentRow>(),
    instrumentEndColumns<AnyInstrumentRow>(INSTRUMENT_TYPES),
  ],
});
