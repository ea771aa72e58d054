import type { Text } from '#schema/values/text.ts';
import { aspectColumnsOf } from '../declaration/aspect-columns.ts';
import { column, type FileLanguage, type TableColumn } from '../declaration/column.ts';
import { evidenceColumns, type ShownEvidence } from '../declaration/evidence-columns.ts';
import { factIdColumn } from '../declaration/fact-id-column.ts';
import { instrumentColumns, type NamedInstrument } from '../declaration/instrument-columns.ts';
import { organisationColumns } from '../declaration/organisation-columns.ts';
import type { BulkRow } from './bulk-rows.ts';

/** The first columns of rows of facts: the fact, for rows of its parts which part, and the instrument that it is about. */
export function aboutFact<Item>(part?: string): TableColumn<BulkRow<Item>>[] {
  return [
    factIdColumn<BulkRow<Item>>(({ fact }) => fact.id),
    ...(part === undefined
      ? []
      : [
          column<BulkRow<Item>>(
            'part_number',
            'integer',
            part,
            'Räknat från 1 inom faktumet · Counted from 1 within the fact',
            ({ itemNumber }) => itemNumber,
          ),
        ]),
    ...instrumentColumns<BulkRow<Item>>(instrumentOf),
  ];
}

function instrumentOf({ fact, names }: BulkRow<unknown>): NamedInstrument | null {
  const known = names.instruments[fact.subject];
  return known ? { id: fact.subject, ...known } : null;
}

/** The document that a fact is about, for facts that are about one. */
export function aboutDocument<Item>(): TableColumn<BulkRow<Item>>[] {
  const title = ({ fact, names }: BulkRow<Item>) => names.documents[fact.subject];
  return [
    column(
      'about_document_id',
      'text',
      'Id för dokumentet som faktumet handlar om · Id of the document that the fact is about',
      'Tomt när faktumet handlar om ett instrument · Empty where the fact is about an instrument',
      (row) => (title(row) === undefined ? null : row.fact.subject),
    ),
    column(
      'about_document_title',
      'text',
      'Titel på dokumentet som faktumet handlar om · Title of the document that the fact is about',
      'Tomt när faktumet handlar om ett instrument · Empty where the fact is about an instrument',
      title,
    ),
  ];
}

/** The aspect that a fact stands under, and the group of that. */
export function aspectColumns<Item>(): TableColumn<BulkRow<Item>>[] {
  return aspectColumnsOf<BulkRow<Item>>(({ fact }) => fact.aspect);
}

/** The last columns of rows of facts: how what is said stands to the source, and where it stands. */
export function evidenceOfFact<Item>(): TableColumn<BulkRow<Item>>[] {
  return evidenceColumns<BulkRow<Item>>(evidenceOf);
}

function evidenceOf({ fact, names, citation, citationNumber }: BulkRow<unknown>): ShownEvidence {
  const { statedAs, inWords, wording, reasoning, note, citations } = fact;
  const place = citation && {
    documentId: citation.document,
    documentTitle: names.documents[citation.document] ?? null,
    ...{ lineStart: citation.lineStart, lineEnd: citation.lineEnd, quote: citation.quote },
  };
  return {
    ...{ statedAs, inWords, wording, reasoning, note },
    citations: citations.length,
    citation: place,
    citationNumber,
  };
}

/** A field of a fact’s value; what is not stated has none. */
export function field<Value = string>({ fact }: Pick<BulkRow<unknown>, 'fact'>, name: string): Value | null {
  return (fact.value?.[name] ?? null) as Value | null;
}

/** A field of a fact’s value that is a text of both languages. */
export function words(row: Pick<BulkRow<unknown>, 'fact'>, name: string, language: FileLanguage): string | null {
  return field<Text>(row, name)?.[language] ?? null;
}

/** Columns of an organisation that a value points at: its id, its name, its SCB code. */
export function pointedOrganisation<Item>(
  name: string,
  title: string,
  idOf: (row: BulkRow<Item>) => string | null,
): TableColumn<BulkRow<Item>>[] {
  return organisationColumns(name, title, (row: BulkRow<Item>) => {
    const id = idOf(row);
    return id === null ? null : { id, ...row.names.organisations[id] };
  });
}
