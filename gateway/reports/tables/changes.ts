import { keyOf } from '#schema/keys/ids.ts';
import { aspectColumnsOf } from '../declaration/aspect-columns.ts';
import { coded, column } from '../declaration/column.ts';
import { factIdColumn } from '../declaration/fact-id-column.ts';
import { table } from '../declaration/report-table.ts';
import { type ChangedRow, changeRows } from '../sources/change-rows.ts';
import { instrumentOfNode } from '../sources/node-columns.ts';

/** What was added, changed and removed. */
export default table<ChangedRow>({
  title: 'Ändringar · Changes',
  description:
    'En rad per uppgift som tillkommit, ändrats eller tagits bort, eller per instrument eller dokument när inga uppgifter anges. Hämta allt en gång, spara markören ur hub-next-cursor, och hämta nästa gång bara det nya med after · One row for each fact that was added, changed or removed, or for each instrument or document where no facts are told. Fetch all once, keep the cursor in hub-next-cursor, and next time fetch only what is new with after',
  source: changeRows,
  columns: [
    column(
      'change_id',
      'text',
      'Ändringens id · Id of the change',
      'Flera rader har samma när flera uppgifter ändrades på en gång · Several rows have one where several facts changed at once',
      ({ change }) => change.id,
    ),
    column(
      'changed_at',
      'moment',
      'Ändrad · Changed',
      'Enligt länets klocka; hämta aldrig vidare efter tid, utan efter markören · By the county’s clock; never pull on by time, but by the cursor',
      ({ change }) => change.at,
    ),
    column(
      'change_position',
      'integer',
      'Plats i länets logg · Place in the county’s log',
      'Räknad från 1; loggen följer den ordning som ändringarna skrevs i · Counted from 1; the log has the order in which changes were written',
      ({ change }) => change.position,
    ),
    coded(
      'change_kind',
      'ChangeKind',
      'Vad som hände · What happened',
      ({ change, fact }: ChangedRow) => (fact ?? change).kind,
    ),
    factIdColumn(({ fact }: ChangedRow) => fact && keyOf(fact.factId)),
    aspectColumnsOf(({ fact }: ChangedRow) => fact?.aspect),
    coded(
      'subject_change_kind',
      'ChangeKind',
      'Vad som hände med det som uppgiften gäller · What happened to what the fact is about',
      ({ change }: ChangedRow) => change.kind,
    ),
    coded(
      'about',
      'SubjectType',
      'Vad faktumet gäller · What the fact is about',
      ({ change }: ChangedRow) => change.subjectType,
    ),
    instrumentOfNode(({ change }: ChangedRow) => change.instrument),
    column(
      'about_document_id',
      'text',
      'Dokumentets id · Id of the document',
      'Tomt när ändringen gäller ett instrument · Empty where the change is of an instrument',
      ({ change }) => (change.subjectType === 'DOCUMENT' ? keyOf(change.subject ?? '') : null),
    ),
    column(
      'about_document_title',
      'text',
      'Dokumentets titel · Title of the document',
      'Tomt när ändringen gäller ett instrument · Empty where the change is of an instrument',
      ({ change }) => (change.subjectType === 'DOCUMENT' ? change.title : null),
    ),
  ],
});
