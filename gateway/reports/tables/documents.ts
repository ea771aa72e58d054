import type { Text } from '#schema/values/text.ts';
import { coded, column } from '../declaration/column.ts';
import { dateColumns, type ShownDate, standingColumns } from '../declaration/date-columns.ts';
import { enumerated } from '../declaration/enumerated-columns.ts';
import { table } from '../declaration/report-table.ts';
import { nodeRows, PAGED } from '../sources/hub-rows.ts';
import type { StandingNode } from '../sources/instrument-node-columns.ts';
import { type CountyNode, DATE } from '../sources/node-columns.ts';

interface DocumentRow {
  county: CountyNode | null;
  instruments: number | null;
  document: DocumentNode | null;
}

interface DocumentNode {
  key: string;
  holding: string | null;
  lineCount: number | null;
  codebookVersion: string | null;
  kind: (StandingNode & { kind: string | null }) | null;
  title: (StandingNode & { text: Text | null }) | null;
  dates: readonly ShownDate[] | null;
  diaryNumber: (StandingNode & { number: string | null }) | null;
  attachedText: AttachedNode | null;
  issues: readonly StandingNode[] | null;
}

interface AttachedNode {
  format: string | null;
  lineCount: number | null;
  sha256: string | null;
  readingNotes: readonly { outcome: string | null; count: number | null }[] | null;
}

/** How much in an attached document became of that; null where no text is attached, or where it was not noted. */
function notedIn({ document }: DocumentRow, outcome: string): number | null {
  const notes = document?.attachedText?.readingNotes?.filter((note) => note.outcome === outcome);
  return notes?.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? null;
}

const NOTED = 'Antal ställen; tomt när det inte är noterat · Number of places; empty where it was not noted';

const DOCUMENT = `
  query DocumentRows($filter: DocumentFilter, $asKnownAt: DateTime, $after: String) {
    documents(filter: $filter, first: 100, asKnownAt: $asKnownAt, after: $after) {
      nodes {
        county { slug }
        instruments
        document {
          key holding lineCount codebookVersion
          kind { kind statedAs wording }
          title { text { sv en } statedAs wording }
          dates ${DATE}
          diaryNumber { number statedAs wording }
          attachedText { format lineCount sha256 readingNotes { outcome count } }
          issues { statedAs }
        }
      }
      ${PAGED}
    }
  }`;

/** The documents that facts are cited from, or that are mentioned. */
export default table<DocumentRow>({
  title: 'Dokument · Documents',
  description:
    'En rad per dokument, citerat eller bara nämnt. Vad ett dokument är för vilket instrument står i tabellen document-instruments · One row for each document, cited or only mentioned. What a document is to which instrument is in the table document-instruments',
  source: nodeRows<DocumentRow>({
    document: DOCUMENT,
    countyOf: ({ county }) => county?.slug,
  }),
  columns: [
    column(
      'about_document_id',
      'text',
      'Dokumentets id · Id of the document',
      'Samma i alla rapporter och i GraphQL · The same in all reports and in GraphQL',
      ({ document }) => document?.key,
    ),
    column(
      'about_document_title',
      'text',
      'Dokumentets titel · Title of the document',
      'Som i källan · As in the source',
      ({ document }) => document?.title?.text?.sv,
    ),
    standingColumns('title', 'Titel · Title', ({ document }: DocumentRow) => document?.title),
    coded(
      'document_kind',
      'DocumentKind',
      'Slag av dokument · Kind of document',
      ({ document }: DocumentRow) => document?.kind?.kind,
    ),
    standingColumns(
      'document_kind',
      'Slag av dokument · Kind of document',
      ({ document }: DocumentRow) => document?.kind,
    ),
    dateColumns(
      'document_date',
      'Dokumentets datum, det första · Date of the document, the first',
      ({ document }: DocumentRow) => document?.dates?.[0],
    ),
    column(
      'document_date_count',
      'integer',
      'Antal datum · Number of dates',
      'Som står i dokumentet eller om det; alla står i tabellen facts · That stand in the document or on it; all are in the table facts',
      ({ document }) => document?.dates?.filter(({ statedAs }) => statedAs !== 'NOT_STATED').length,
    ),
    column(
      'diary_number',
      'text',
      'Diarienummer · Diary number',
      'Som i källan · As in the source',
      ({ document }) => document?.diaryNumber?.number,
    ),
    standingColumns(
      'diary_number',
      'Diarienummer · Diary number',
      ({ document }: DocumentRow) => document?.diaryNumber,
    ),
    coded(
      'holding',
      'Holding',
      'Hur navet har dokumentet · How the hub has the document',
      ({ document }: DocumentRow) => document?.holding,
    ),
    column(
      'line_count',
      'integer',
      'Antal rader · Number of lines',
      'I den text som beläggen räknar rader i · In the text whose lines citations count',
      ({ document }) => document?.lineCount,
    ),
    enumerated(
      'attached_format',
      'DocumentFormat',
      'Bifogad text, form · Attached text, form',
      ({ document }: DocumentRow) => document?.attachedText?.format,
    ),
    column(
      'attached_line_count',
      'integer',
      'Bifogad text, antal rader · Attached text, number of lines',
      'Tomt när ingen text är bifogad · Empty where no text is attached',
      ({ document }) => document?.attachedText?.lineCount,
    ),
    column(
      'attached_sha256',
      'text',
      'Bifogad text, SHA-256 · Attached text, SHA-256',
      'Kontrollsumma · Checksum',
      ({ document }) => document?.attachedText?.sha256,
    ),
    column('attached_not_read_count', 'integer', 'Bifogad text, inte läst · Attached text, not read', NOTED, (row) =>
      notedIn(row, 'NOT_READ'),
    ),
    column('attached_left_out_count', 'integer', 'Bifogad text, utelämnat · Attached text, left out', NOTED, (row) =>
      notedIn(row, 'LEFT_OUT'),
    ),
    column('attached_struck_count', 'integer', 'Bifogad text, struket · Attached text, struck out', NOTED, (row) =>
      notedIn(row, 'MARKED'),
    ),
    column(
      'attached_accepted_count',
      'integer',
      'Bifogad text, läst som godkänt · Attached text, read as accepted',
      NOTED,
      (row) => notedIn(row, 'ACCEPTED'),
    ),
    column(
      'attached_recognised_count',
      'integer',
      'Bifogad text, avläst av program · Attached text, recognised by a program',
      NOTED,
      (row) => notedIn(row, 'RECOGNISED'),
    ),
    column(
      'instrument_count',
      'integer',
      'Antal instrument · Number of instruments',
      'Som dokumentet är något för · To which the document is something',
      ({ instruments }) => instruments,
    ),
    column(
      'issue_count',
      'integer',
      'Antal brister · Number of issues',
      'I dokumentet; de står i tabellen quality-issues · Of the document; they are in the table quality-issues',
      ({ document }) => document?.issues?.filter(({ statedAs }) => statedAs !== 'NOT_STATED').length,
    ),
    column(
      'codebook_version',
      'text',
      'Kodbokens version · Version of the codebook',
      'Den som dokumentet är kodat med · The one that the document is coded with',
      ({ document }) => document?.codebookVersion,
    ),
  ],
});
