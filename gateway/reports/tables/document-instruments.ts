import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, words } from '../sources/fact-columns.ts';

/** What documents are to instruments. */
export default table<BulkRow>({
  title: 'Dokument och instrument · Documents and instruments',
  description:
    'En rad per uppgift om vad ett dokument är för ett instrument · One row for each statement of what a document is to an instrument',
  source: factRows(['documents']),
  columns: [
    aboutFact(),
    column(
      'about_document_id',
      'text',
      'Dokumentets id · Id of the document',
      'Som i tabellen documents · As in the table documents',
      (row) => field(row, 'document'),
    ),
    column(
      'about_document_title',
      'text',
      'Dokumentets titel · Title of the document',
      'Som i källan · As in the source',
      (row) => row.names.documents[field(row, 'document') ?? ''],
    ),
    column(
      'document_role',
      'text',
      'Vad dokumentet är för instrumentet · What the document is to the instrument',
      'Med navets egna ord · In the hub’s own words',
      (row, language) => words(row, 'role', language),
    ),
    column(
      'is_decision_basis',
      'boolean',
      'Beslutsunderlag · Decision basis',
      'Om det är beslutsunderlag · Whether it is a decision basis',
      (row) => field<boolean>(row, 'isDecisionBasis'),
    ),
    evidenceOfFact(),
  ],
});
