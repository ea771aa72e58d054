import { keyOf } from '#schema/keys/ids.ts';
import type { Text } from '#schema/values/text.ts';
import type { TableColumn } from '../declaration/column.ts';
import { evidenceColumns, type ShownEvidence } from '../declaration/evidence-columns.ts';
import { instrumentColumns, type NamedInstrument } from '../declaration/instrument-columns.ts';
import { type NamedOrganisation, organisationColumns } from '../declaration/organisation-columns.ts';

/** A place in a document, as GraphQL answers it. */
export interface CitationNode {
  documentId: string | null;
  documentTitle: string | null;
  lineStart: number | null;
  lineEnd: number | null;
  quote: string | null;
}

/** What every fact has, as GraphQL answers it. */
export interface FactNode {
  statedAs: string | null;
  inWords: Text | null;
  wording: string | null;
  reasoning: Text | null;
  note: Text | null;
  citations: readonly CitationNode[] | null;
}

/** What is asked of places, and of facts, for the columns of what they say and where they stand. */
export const CITATIONS = 'citations { documentId documentTitle lineStart lineEnd quote }';
export const EVIDENCE = `statedAs inWords { sv en } wording reasoning { sv en } note { sv en } ${CITATIONS}`;

/** Columns of what a fact says in words, how it stands to its source, and where it first stands. */
export function evidenceOfNode<Row>(of: (row: Row) => FactNode | null | undefined): TableColumn<Row>[] {
  return evidenceColumns<Row>((row) => {
    const fact = of(row);
    if (!fact) return null;
    const { statedAs, inWords, wording, reasoning, note } = fact;
    return { statedAs, inWords, wording, reasoning, note, ...shownPlaces(fact) };
  });
}

/** How many places something stands on, and the first of them. */
export function shownPlaces({
  citations,
}: Pick<FactNode, 'citations'>): Pick<ShownEvidence, 'citations' | 'citation' | 'citationNumber'> {
  const [first] = citations ?? [];
  return {
    citations: citations?.length ?? 0,
    citation: first
      ? {
          documentId: keyOf(first.documentId ?? ''),
          documentTitle: first.documentTitle,
          lineStart: first.lineStart ?? 0,
          lineEnd: first.lineEnd ?? 0,
          quote: first.quote,
        }
      : null,
    citationNumber: first ? 1 : null,
  };
}

/** An instrument that something points at, as GraphQL answers it. */
export interface InstrumentNode {
  instrumentId: string;
  kind: string | null;
  title: string | null;
  shortTitle: Text | null;
  county: CountyNode | null;
}

/** The county that something is of. */
export interface CountyNode {
  slug: string;
}

/** What is asked of an instrument that something points at. */
export const INSTRUMENT = 'instrument { instrumentId kind title shortTitle { sv en } county { slug } }';

/** Columns of the instrument that a row points at. */
export function instrumentOfNode<Row>(of: (row: Row) => InstrumentNode | null | undefined): TableColumn<Row>[] {
  return instrumentColumns<Row>((row): NamedInstrument | null => {
    const node = of(row);
    return node ? { ...node, id: keyOf(node.instrumentId) } : null;
  });
}

/** An organisation, as GraphQL answers it. */
export interface OrganisationNode extends Omit<NamedOrganisation, 'id'> {
  key: string;
}

/** What is asked of an organisation that something points at. */
export const ORGANISATION = '{ key name scbCode }';

/** Columns of an organisation that a row points at. */
export function organisationOfNode<Row>(
  name: string,
  title: string,
  of: (row: Row) => OrganisationNode | null | undefined,
): TableColumn<Row>[] {
  return organisationColumns<Row>(name, title, (row) => {
    const node = of(row);
    return node ? { ...node, id: node.key } : null;
  });
}

/** What is asked of a date. */
export const DATE = '{ date year precision statedAs wording }';
