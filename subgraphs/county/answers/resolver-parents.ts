import type { Known } from '../reading/county-context.ts';
import type { DocumentRow, InstrumentRow, OrganisationRow } from '../reading/stored-rows.ts';

/** What resolvers pass on to those of the fields within: rows with what else is known then, as of one moment. */
export type KnownInstrument = InstrumentRow & { known: Known };
export type KnownDocument = DocumentRow & { known: Known };

/** An organisation with its global id, of the moment and of all moments. */
export type KnownOrganisation = OrganisationRow & { id: string; key: string; known: Known };

/** Whatever has an id, with the name of its type; in a list, also why it was not found. */
export type KnownNode = (Record<string, unknown> & { __typename: string }) | Error;

/** A page of the county's own instruments; what is not asked for is not loaded. */
export interface InstrumentPage {
  edges: { cursor: string; node(): Promise<KnownInstrument | null> }[];
  nodes(): Promise<KnownInstrument | null>[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount(): Promise<number | null>;
}

/** A part with the question that it is to answer. */
export interface AskedPart {
  request: string;
}
