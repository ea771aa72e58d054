import type { Text } from '#schema/values/text.ts';
import { coded, column } from '../declaration/column.ts';
import { dateColumns, type ShownDate } from '../declaration/date-columns.ts';
import { factIdColumn } from '../declaration/fact-id-column.ts';
import { table } from '../declaration/report-table.ts';
import { CERTAINTY, type CertaintyNode, certaintyColumns } from '../sources/certainty-columns.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import {
  DATE,
  EVIDENCE,
  evidenceOfNode,
  type FactNode,
  INSTRUMENT,
  type InstrumentNode,
  instrumentOfNode,
} from '../sources/node-columns.ts';

interface ConsultationRow {
  instrument: InstrumentNode | null;
  opening: (CertaintyNode & { daysLeft: number | null }) | null;
  consultation: (FactNode & ConsultationNode) | null;
}

interface ConsultationNode {
  key: string;
  kind: string | null;
  text: Text | null;
  channel: Text | null;
  opened: ShownDate | null;
  deadline: (ShownDate & { inclusive: boolean | null }) | null;
  responders: readonly { count: number | null }[] | null;
  opinions: readonly { kind: string | null }[] | null;
}

const DOCUMENT = `
  query ConsultationRows($filter: ConsultationFilter, $asKnownAt: DateTime, $after: String) {
    consultations(filter: $filter, first: 100, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        ${INSTRUMENT}
        opening { ${CERTAINTY} daysLeft }
        consultation {
          key kind text { sv en } channel { sv en }
          opened ${DATE}
          deadline { date year precision statedAs wording inclusive }
          responders { count } opinions { kind }
          ${EVIDENCE}
        }
      }
      ${PAGED}
    }
  }`;

/** Who is asked what before something is decided. */
export default table<ConsultationRow>({
  title: 'Remisser och samråd · Consultations',
  description:
    'En rad per remiss, samråd eller medbestämmande om ett instrument. Om en remiss är öppen en viss dag står när openOn anges · One row for each referral, joint consultation or co-determination on an instrument. Whether a referral is open on a day is told where openOn is given',
  source: nodeRows<ConsultationRow>({
    document: DOCUMENT,
    countyOf: ({ instrument }) => instrument?.county?.slug,
  }),
  columns: [
    factIdColumn(({ consultation }: ConsultationRow) => consultation?.key),
    instrumentOfNode(({ instrument }: ConsultationRow) => instrument),
    coded(
      'consultation_kind',
      'ConsultationKind',
      'Slag av samråd · Kind of consultation',
      ({ consultation }: ConsultationRow) => consultation?.kind,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Navets egna ord om den · The hub’s own words on it',
      ({ consultation }, language) => consultation?.text?.[language],
    ),
    dateColumns('opened', 'Började · Opened', ({ consultation }: ConsultationRow) => consultation?.opened),
    dateColumns('deadline', 'Svar senast · Deadline', ({ consultation }: ConsultationRow) => consultation?.deadline),
    column(
      'deadline_inclusive',
      'boolean',
      'Svar senast, dagen räknas med · Deadline, the day is included',
      'Tom när källan inte avgör det · Empty where the source does not settle it',
      ({ consultation }) => consultation?.deadline?.inclusive,
    ),
    column(
      'channel',
      'text',
      'Hur svaret lämnas · How answers are given',
      'Med navets egna ord · In the hub’s own words',
      ({ consultation }, language) => consultation?.channel?.[language],
    ),
    column(
      'responder_group_count',
      'integer',
      'Antal grupper som tillfrågas · Number of groups asked',
      'Som källan räknar upp dem · As the source lists them',
      ({ consultation }) => consultation?.responders?.length,
    ),
    column(
      'opinion_count',
      'integer',
      'Antal yttranden · Number of opinions',
      'Som källan återger · That the source gives',
      ({ consultation }) => consultation?.opinions?.length,
    ),
    certaintyColumns('open', 'Öppen · Open', ({ opening }: ConsultationRow) => opening),
    column(
      'open_days_left',
      'integer',
      'Dagar kvar · Days left',
      'Till sista svarsdag, från den dag som frågan gäller · Until the deadline, from the day asked about',
      ({ opening }) => opening?.daysLeft,
    ),
    evidenceOfNode(({ consultation }: ConsultationRow) => consultation),
  ],
});
