import { column } from '../declaration/column.ts';
import { dateColumns, type ShownDate, standingColumns } from '../declaration/date-columns.ts';
import { TODAY } from '../declaration/on-day.ts';
import { table } from '../declaration/report-table.ts';
import { CERTAINTY, type CertaintyNode, certaintyColumns } from '../sources/certainty-columns.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import {
  INSTRUMENT_ROW,
  instrumentEndColumns,
  instrumentRowColumns,
  type ShownInstrument,
  type StandingNode,
  scopeColumns,
} from '../sources/instrument-node-columns.ts';
import { DATE } from '../sources/node-columns.ts';

interface AgreementRow extends ShownInstrument {
  validFrom: ShownDate | null;
  validTo: ShownDate | null;
  partyCount: (StandingNode & { count: number | null }) | null;
  validity: CertaintyNode | null;
}

const DOCUMENT = `
  query AgreementRows($filter: InstrumentFilter, $on: Date!, $asKnownAt: DateTime, $after: String) {
    agreements(filter: $filter, first: 50, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        ${INSTRUMENT_ROW}
        validFrom ${DATE} validTo ${DATE}
        partyCount { count statedAs wording }
        validity(on: $on) { ${CERTAINTY} }
      }
      ${PAGED}
    }
  }`;

/** The agreements of all counties. */
export default table<AgreementRow>({
  title: 'Överenskommelser · Agreements',
  description:
    'En rad per överenskommelse, ramavtal och lokalt avtal: när den gäller, hur säkert den gäller en viss dag, och hur mycket som sägs om den · One row for each agreement, framework agreement and local agreement: when it is valid, how certainly it is on a day, and how much is said of it',
  source: nodeRows<AgreementRow>({
    document: DOCUMENT,
    defaults: { on: TODAY },
    countyOf: ({ county }) => county?.slug,
  }),
  dependsOnDay: true,
  columns: [
    instrumentRowColumns<AgreementRow>(),
    dateColumns('valid_from', 'Gäller från · Valid from', ({ validFrom }: AgreementRow) => validFrom),
    dateColumns('valid_to', 'Gäller till · Valid to', ({ validTo }: AgreementRow) => validTo),
    certaintyColumns('validity', 'Giltighet · Validity', ({ validity }: AgreementRow) => validity),
    scopeColumns<AgreementRow>(),
    column(
      'municipal_party_count',
      'integer',
      'Antal kommunala parter · Number of municipal parties',
      'Som källan anger det · As the source states it',
      ({ partyCount }) => partyCount?.count,
    ),
    standingColumns(
      'municipal_party_count',
      'Antal kommunala parter · Number of municipal parties',
      ({ partyCount }: AgreementRow) => partyCount,
    ),
    instrumentEndColumns<AgreementRow>(['agreement']),
  ],
});
