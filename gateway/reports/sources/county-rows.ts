import type { ErrorPlace } from '#schema/shared/error-place.ts';
import type { Text } from '#schema/values/text.ts';
import type { Source } from '../declaration/report-source.ts';
import { hubRows } from './hub-rows.ts';
import { ORGANISATION, type OrganisationNode } from './node-columns.ts';

/** A county with what it holds, as GraphQL answers it. */
export interface CountyRow {
  slug: string;
  status: string;
  region: OrganisationNode | null;
  errorReports: ErrorPlace | null;
  municipalities: readonly { code: string }[] | null;
  coverage: {
    instruments: number | null;
    documentsHeld: number | null;
    textsHeld: number | null;
    textsNotWhollyRead: number | null;
    agreementTextsHeld: number | null;
    contractVersion: string | null;
    updatedAt: string | null;
    knownGaps: readonly Text[] | null;
  } | null;
}

const DOCUMENT = `
  query CountyRows($asKnownAt: DateTime) {
    counties(asKnownAt: $asKnownAt) {
      slug status
      region ${ORGANISATION}
      errorReports { mailbox url }
      municipalities { code }
      coverage {
        instruments documentsHeld textsHeld textsNotWhollyRead agreementTextsHeld contractVersion updatedAt knownGaps { sv en }
      }
    }
  }`;

/** Rows of the counties of the hub. `rowsOf` gives those of one. */
export function countyRows<Row extends CountyRow>(rowsOf: (row: CountyRow) => readonly Row[]): Source<Row> {
  return hubRows<CountyRow[], Row>({
    document: DOCUMENT,
    rowsOf: (counties) => counties.flatMap(rowsOf),
    countyOf: ({ slug }) => slug,
    answeredBy: (counties) =>
      counties.map(({ slug, status, coverage }) => ({
        county: { slug },
        status,
        updatedAt: coverage?.updatedAt ?? null,
      })),
  });
}
