import { defineEntity, p } from '@mikro-orm/core';
import type { ReadingNote } from '#schema/values/reading-note.ts';
import { filters, versions } from './versions.ts';

/** That the county has attached the text of a document. */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  filters,
  properties: {
    /** The document's slug. */
    document: p.text().primary(),
    /** SHA-256 of the file as it was given, hexadecimal; `null` where something of it was erased. */
    sha256: p.text().nullable(),
    format: p.text(),
    lineCount: p.integer(),
    /** Which text: what its lines are kept under. */
    text: p.text(),
    /** What must be known of how it was read; `null` where it was read before that was kept. */
    notes: p.json<ReadingNote[]>().nullable(),
    ...versions,
  },
});
