import type { Settings } from '#schema/settings/settings.ts';
import { type AttachedText, attachTexts } from '../intake/documents/attaching/attach-texts.ts';
import { documentOf } from '../intake/documents/attaching/document-of.ts';
import { readDocument } from '../intake/documents/reading/read-document.ts';
import { Document } from '../store/entities/index.ts';
import { withCountyData } from './with-county-database.ts';

/** A document whose text is attached. */
export interface AttachedDocument {
  /** The document's slug. */
  document: string;
  /** Of the file that was read, without the folder. */
  fileName: string;
  /** How many the text has. */
  lines: number;
  /** Of the file as it was, in hexadecimal. */
  sha256: string;
}

/** What attaching did. */
export interface Attached {
  documents: AttachedDocument[];
  /** Whether anything is different from before. */
  changed: boolean;
}

/**
 * Attaches the texts of documents of a county, all of them or none. A file is asked for by a path whose name the county
 * gives as a source, or as `document=path`. Throws as `documentOf`, `readDocument`, `attachTexts` and opening the
 * database do, and NOT_FOUND for a county that holds nothing.
 */
export function attachDocuments(
  asked: string,
  settings: Settings,
  files: readonly string[],
  { message }: { message: string | null },
): Promise<Attached> {
  return withCountyData(asked, settings, async ({ database, known }) => {
    const { em } = await known(database.em);
    const held = await em.find(Document, {}, { orderBy: { slug: 'asc' } });
    const texts: AttachedText[] = [];
    for (const { path, document } of files.map((file) => documentOf(file, held)))
      texts.push({ document, ...(await readDocument(path)) });
    const changed = await database.unhurried((unhurried) => attachTexts(unhurried, texts, { message }));
    return { documents: texts.map(attachedDocument), changed };
  });
}

function attachedDocument({ document, fileName, lines, sha256 }: AttachedText): AttachedDocument {
  return { document, fileName, lines: lines.length, sha256 };
}
