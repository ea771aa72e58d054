import type { Text } from '#schema/values/text.ts';
import { coded, column } from '../declaration/column.ts';
import { dateColumns, type ShownDate } from '../declaration/date-columns.ts';
import { factIdColumn } from '../declaration/fact-id-column.ts';
import { table } from '../declaration/report-table.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import {
  DATE,
  EVIDENCE,
  evidenceOfNode,
  type FactNode,
  INSTRUMENT,
  type InstrumentNode,
  instrumentOfNode,
  ORGANISATION,
  type OrganisationNode,
  organisationOfNode,
} from '../sources/node-columns.ts';

interface DecisionRow {
  instrument: InstrumentNode | null;
  party: OrganisationNode | null;
  partyStatedAs: string | null;
  step: (FactNode & StepNode) | null;
}

interface StepNode {
  key: string;
  order: number | null;
  item: string | null;
  action: string | null;
  status: string | null;
  text: Text | null;
  date: ShownDate | null;
  body: OrganisationNode | null;
  proposedBy: readonly OrganisationNode[] | null;
  sentTo: readonly OrganisationNode[] | null;
  conditions: readonly { kind: string | null }[] | null;
}

const DOCUMENT = `
  query DecisionRows($filter: DecisionFilter, $asKnownAt: DateTime, $after: String) {
    decisions(filter: $filter, first: 100, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        ${INSTRUMENT}
        party ${ORGANISATION}
        partyStatedAs
        step {
          key order item action status text { sv en }
          date ${DATE}
          body ${ORGANISATION}
          proposedBy { key } sentTo { key } conditions { kind }
          ${EVIDENCE}
        }
      }
      ${PAGED}
    }
  }`;

/** Who decides what. */
export default table<DecisionRow>({
  title: 'Beslut · Decisions',
  description:
    'En rad per steg på väg mot ett beslut: vem som gör vad, för vilken part, och om det är taget eller bara föreslaget. Villkoren står i tabellen conditions · One row for each step on the way to a decision: who does what, for which party, and whether it is taken or only proposed. Conditions are in the table conditions',
  source: nodeRows<DecisionRow>({
    document: DOCUMENT,
    countyOf: ({ instrument }) => instrument?.county?.slug,
  }),
  columns: [
    factIdColumn(({ step }: DecisionRow) => step?.key),
    instrumentOfNode(({ instrument }: DecisionRow) => instrument),
    organisationOfNode('body', 'Organ som beslutar · Body that decides', ({ step }: DecisionRow) => step?.body),
    coded(
      'action',
      'DecisionAction',
      'Vad beslutet innebär · What the decision does',
      ({ step }: DecisionRow) => step?.action,
    ),
    coded(
      'decision_status',
      'DecisionStatus',
      'Om beslutet är taget · Whether the decision is taken',
      ({ step }: DecisionRow) => step?.status,
    ),
    dateColumns('decided_on', 'Beslutets datum · Date of the decision', ({ step }: DecisionRow) => step?.date),
    organisationOfNode('party', 'Part · Party', ({ party }: DecisionRow) => party),
    coded(
      'party_stated_as',
      'StatedAs',
      'Part, hur värdet förhåller sig till källan · Party, how it relates to the source',
      ({ partyStatedAs }: DecisionRow) => partyStatedAs,
    ),
    column(
      'step_order',
      'integer',
      'Ordning · Order',
      'Bland stegen om instrumentet; tom när källan inte ger någon · Among the steps of the instrument; empty where the source gives none',
      ({ step }) => step?.order,
    ),
    column(
      'item',
      'text',
      'Punkt · Item',
      'Punkt i beslutet, som i källan · Item of the decision, as in the source',
      ({ step }) => step?.item,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Navets egna ord om beslutet · The hub’s own words on the decision',
      ({ step }, language) => step?.text?.[language],
    ),
    column(
      'condition_count',
      'integer',
      'Antal villkor · Number of conditions',
      'Vilka de är står i tabellen conditions · Which they are is in the table conditions',
      ({ step }) => step?.conditions?.length,
    ),
    column(
      'proposer_count',
      'integer',
      'Antal förslagsställare · Number of proposers',
      'Hur många som har lagt fram förslaget, efter källan · How many have put the proposal, by the source',
      ({ step }) => step?.proposedBy?.length,
    ),
    column(
      'recipient_count',
      'integer',
      'Antal mottagare · Number of recipients',
      'Till hur många beslutet skickas, efter källan · To how many the decision is sent, by the source',
      ({ step }) => step?.sentTo?.length,
    ),
    evidenceOfNode(({ step }: DecisionRow) => step),
  ],
});
