import type { InferEntity } from '@mikro-orm/core';
import type { Sql } from 'sql-template-tag';
import type { Attachment, Change, Document, Fact, Instrument, Organisation } from '../store/entities/index.ts';
import { columns } from '../store/entities/select-columns.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';

// What requests are answered from: rows as they are stored, with the columns that any answer shows.

const INSTRUMENT = ['id', 'type', 'kind', 'codebook', 'title', 'shortTitle', 'since'] as const;
export type InstrumentRow = Pick<InferEntity<typeof Instrument>, (typeof INSTRUMENT)[number]>;

const DOCUMENT = ['id', 'slug', 'title', 'holding', 'lineCount', 'codebook'] as const;
export type DocumentRow = Pick<InferEntity<typeof Document>, (typeof DOCUMENT)[number]>;

const ORGANISATION = ['slug', 'name', 'kind', 'kindStatedAs', 'aliases', 'parent', 'scbCode', 'note'] as const;
export type OrganisationRow = Pick<InferEntity<typeof Organisation>, (typeof ORGANISATION)[number]>;

const FACT = [
  ...(['id', 'subject', 'aspect', 'position', 'sortKey', 'statedAs', 'wording', 'reasoning'] as const),
  ...(['note', 'inWords', 'value', 'readings', 'citations'] as const),
] as const;
export type FactRow = Pick<InferEntity<typeof Fact>, (typeof FACT)[number]>;

const ATTACHMENT = ['document', 'sha256', 'format', 'lineCount', 'text', 'notes'] as const;
export type AttachmentRow = Pick<InferEntity<typeof Attachment>, (typeof ATTACHMENT)[number]>;

const REVISION = [
  ...(['number', 'at', 'origin', 'message', 'mark', 'region', 'knownGaps', 'themes'] as const),
  ...(['licence', 'errorReports', 'texts', 'erasures'] as const),
] as const;

const CHANGE = [
  'position',
  'mark',
  'at',
  'subject',
  'subjectType',
  'kind',
  'title',
  'instrumentKind',
  'facts',
] as const;
export type LogLine = InferEntity<typeof Change>;

/** The columns of these rows, as statements read them. */
export const rowsOf = {
  instrument: columns<InstrumentRow>('instrument', INSTRUMENT),
  document: columns<DocumentRow>('document', DOCUMENT),
  organisation: columns<OrganisationRow>('organisation', ORGANISATION),
  fact: columns<FactRow>('fact', FACT),
  attachment: columns<AttachmentRow>('attachment', ATTACHMENT),
  revision: columns<RevisionRow>('revision', REVISION),
  change: columns<LogLine>('change', CHANGE),
} satisfies Record<string, Sql>;

/** A row with its time as one: the server's driver gives times as text. */
export function timed<Row extends { at: Date }>(row: Row): Row {
  return { ...row, at: new Date(row.at) };
}
