import { codebook } from '#schema/codebook/codebook.ts';
import type { Text } from '#schema/values/text.ts';
import { column, type FileLanguage, inBoth, named, type TableColumn } from '../declaration/column.ts';
import { evidenceColumns, type ShownEvidence } from '../declaration/evidence-columns.ts';
import { instrumentColumns, type NamedInstrument } from '../declaration/instrument-columns.ts';
import type { BulkRow } from './bulk-rows.ts';

/** The column that tells facts apart. */
export function factIdColumn<Row>(of: (row: Row) => string): TableColumn<Row> {
  return column(
    'fact_id',
    'text',
    'Faktumets id · Id of the fact',
    'Samma i alla rapporter och i GraphQL; vid nästa hämtning ersätter raderna med ett id dem som du har · The same in all reports and in GraphQL; at the next pull the rows with an id replace those that you have',
    of,
  );
}

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

const GROUPS = new Map<string, Text>(codebook.groups.map(({ code, name }) => [code, name]));

/** The aspect that a fact stands under, and the group of that. */
export function aspectColumns<Item>(): TableColumn<BulkRow<Item>>[] {
  return [
    ...named<BulkRow<Item>>(
      'aspect_group',
      'Grupp av aspekter · Group of aspects',
      'Den rubrik som aspekten hör till · The heading that the aspect belongs to',
      ({ fact }) => codebook.aspects.get(fact.aspect)?.group,
      (code) => GROUPS.get(code),
    ),
    ...named<BulkRow<Item>>(
      'aspect',
      'Aspekt · Aspect',
      'Vad faktumet handlar om, enligt kodboken · What the fact tells of, in the codebook',
      ({ fact }) => fact.aspect,
      (code) => codebook.aspects.get(code)?.name,
    ),
  ];
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
export function organisationColumns<Item>(
  name: string,
  title: string,
  idOf: (row: BulkRow<Item>) => string | null,
): TableColumn<BulkRow<Item>>[] {
  const { sv, en } = inBoth(title);
  const known = (row: BulkRow<Item>) => row.names.organisations[idOf(row) ?? ''];
  return [
    column(`${name}_id`, 'text', `${sv}, id · ${en}, id`, 'Organisationens id · Id of the organisation', idOf),
    column(
      `${name}_name`,
      'text',
      title,
      'Namn som källan skriver det · Name as in the source',
      (row) => known(row)?.name,
    ),
    column(
      `${name}_scb_code`,
      'text',
      `${sv}, SCB-kod · ${en}, SCB code`,
      'SCB:s kod för kommun eller region; text, eftersom den kan börja med 0 · SCB’s code of a municipality or region; text, as it can begin with 0',
      (row) => known(row)?.scbCode,
    ),
  ];
}
