import type { Text } from '#schema/values/text.ts';
import { coded, column, type TableColumn } from './column.ts';

/** What a fact says, how that stands to its source, and where it stands. */
export interface ShownEvidence {
  statedAs: string | null;
  inWords: Text | null;
  wording: string | null;
  reasoning: Text | null;
  note: Text | null;
  /** How many places it stands on. */
  citations: number;
  /** The place that the row shows, and its number among those, from 1. */
  citation: ShownPlace | null;
  citationNumber: number | null;
}

/** A place in a document. */
export interface ShownPlace {
  documentId: string;
  documentTitle: string | null;
  lineStart: number;
  lineEnd: number;
  quote: string | null;
}

/** Columns of what a fact says in words, how it stands to its source, and where it stands. */
export function evidenceColumns<Row>(of: (row: Row) => ShownEvidence | null): TableColumn<Row>[] {
  return [
    ...coded<Row>(
      'stated_as',
      'StatedAs',
      'Hur värdet förhåller sig till källan · How the value relates to the source',
      (row) => of(row)?.statedAs,
    ),
    column(
      'in_words',
      'text',
      'Värdet i ord · The value in words',
      'Navets egna ord; tomt när inget anges · The hub’s own words; empty where not stated',
      (row, language) => of(row)?.inWords?.[language],
    ),
    column(
      'wording',
      'text',
      'Ordalydelse · Wording',
      'Källans ord, när ordalydelsen är faktumet · The source’s words, where the wording is the fact',
      (row) => of(row)?.wording,
    ),
    column(
      'reasoning',
      'text',
      'Varför värdet är härlett · Why the value is inferred',
      'Bara för härledda värden · For inferred values alone',
      (row, language) => of(row)?.reasoning?.[language],
    ),
    column(
      'note',
      'text',
      'Anmärkning · Remark',
      'Navets anmärkning · A remark of the hub',
      (row, language) => of(row)?.note?.[language],
    ),
    ...placeColumns(of),
  ];
}

/** Columns of where a fact stands. */
export function placeColumns<Row>(
  of: (row: Row) => Pick<ShownEvidence, 'citations' | 'citation' | 'citationNumber'> | null,
): TableColumn<Row>[] {
  const place = (row: Row) => of(row)?.citation;
  return [
    column(
      'citation_count',
      'integer',
      'Antal belägg · Number of citations',
      'Hur många ställen det vilar på · On how many places it stands',
      (row) => of(row)?.citations,
    ),
    column(
      'citation_number',
      'integer',
      'Beläggets nummer · Number of the citation',
      'Det belägg som raden visar, från 1 · The citation that the row shows, from 1',
      (row) => of(row)?.citationNumber,
    ),
    column(
      'document_id',
      'text',
      'Det citerade dokumentets id · Id of the document cited',
      'Där det står · Where it stands',
      (row) => place(row)?.documentId,
    ),
    column(
      'document_title',
      'text',
      'Det citerade dokumentets titel · Title of the document cited',
      'Där det står · Where it stands',
      (row) => place(row)?.documentTitle,
    ),
    column(
      'line_start',
      'integer',
      'Första rad · First line',
      'I dokumentet, räknat från 1 · In the document, counted from 1',
      (row) => place(row)?.lineStart,
    ),
    column('line_end', 'integer', 'Sista rad · Last line', 'Den ingår · It is included', (row) => place(row)?.lineEnd),
    column(
      'quotation',
      'text',
      'Citat · Quotation',
      'Raderna som de står, när länet har bifogat dokumentets text; tomt för det som inte anges · The lines as they stand, where the county has attached the document’s text; empty for what is not stated',
      (row) => place(row)?.quote,
    ),
  ];
}
