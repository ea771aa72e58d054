import sql from 'sql-template-tag';
import { READING_NOTES } from '#schema/values/reading-note.ts';
import { held } from '../store/entities/versions.ts';
import type { Known } from './county-context.ts';
import type { AttachmentRow } from './stored-rows.ts';

/** The texts that are attached: of which documents by their slugs, and of how many something was not read. */
export async function attachedDocuments({
  read,
  revision,
}: Known): Promise<{ slugs: string[]; notWhollyRead: number }> {
  if (!revision?.texts) return { slugs: [], notWhollyRead: 0 };
  const rows = await read<Pick<AttachmentRow, 'document' | 'notes'>>(
    sql`select document, notes from attachment where ${held('attachment', revision.number)}`,
  );
  const lacking = rows.filter(({ notes }) => notes?.some(({ kind }) => READING_NOTES[kind] === 'NOT_READ'));
  return { slugs: rows.map(({ document }) => document), notWhollyRead: lacking.length };
}
