import { READING_NOTES } from '#schema/values/reading-note.ts';
import { Attachment } from '../store/entities/index.ts';
import type { Known } from './county-context.ts';

/** The texts that are attached: of which documents by their slugs, and of how many something was not read. */
export async function attachedDocuments({ em, revision }: Known): Promise<{ slugs: string[]; notWhollyRead: number }> {
  if (!revision?.texts) return { slugs: [], notWhollyRead: 0 };
  const rows = await em.find(Attachment, {}, { fields: ['document', 'notes'], disableIdentityMap: true });
  const lacking = rows.filter(({ notes }) => notes?.some(({ kind }) => READING_NOTES[kind] === 'NOT_READ'));
  return { slugs: rows.map(({ document }) => document), notWhollyRead: lacking.length };
}
