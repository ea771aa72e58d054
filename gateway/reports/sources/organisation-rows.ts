import type { Text } from '#schema/values/text.ts';
import type { TableColumn } from '../declaration/column.ts';
import { organisationColumns } from '../declaration/organisation-columns.ts';
import type { Source } from '../declaration/report-source.ts';
import { type HubPage, hubRows, PAGED } from './hub-rows.ts';
import { type CountyNode, ORGANISATION, type OrganisationNode } from './node-columns.ts';

/** An organisation with how much there is on it, as GraphQL answers it. */
export interface ShownOrganisation {
  county: CountyNode | null;
  involvements: number | null;
  decisions: number | null;
  organisation: (OrganisationNode & WholeNode) | null;
}

interface WholeNode {
  kind: string | null;
  kindStatedAs: string | null;
  note: Text | null;
  aliases: readonly string[] | null;
  parent: OrganisationNode | null;
}

const DOCUMENT = `
  query OrganisationRows($filter: OrganisationFilter, $asKnownAt: DateTime, $after: String) {
    organisations(filter: $filter, first: 100, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        county { slug }
        involvements decisions
        organisation { key name scbCode kind kindStatedAs note { sv en } aliases parent ${ORGANISATION} }
      }
      ${PAGED}
    }
  }`;

/** Rows of the organisations of all counties. `rowsOf` gives those of one. */
export function organisationsAsRows<Row extends ShownOrganisation>(
  rowsOf: (row: ShownOrganisation) => readonly Row[],
): Source<Row> {
  return hubRows<HubPage<ShownOrganisation>, Row>({
    document: DOCUMENT,
    rowsOf: ({ nodes }) => nodes.flatMap(rowsOf),
    countyOf: ({ county }) => county?.slug,
  });
}

/** Columns of the organisation that a row is about. */
export function ofOrganisation<Row extends ShownOrganisation>(): TableColumn<Row>[] {
  return organisationColumns<Row>(
    'organisation',
    'Organisation · Organisation',
    ({ organisation }) => organisation && { ...organisation, id: organisation.key },
  );
}
