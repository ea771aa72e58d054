import type { Settings } from '#schema/settings/settings.ts';
import { noteInWords } from '#schema/values/reading-note-words.ts';
import type { AttachedText } from '../intake/documents/attaching/attach-texts.ts';
import { refuseFailedRedaction } from '../intake/documents/attaching/refuse-failed-redaction.ts';
import { readDocument } from '../intake/documents/reading/read-document.ts';
import { countedLines } from '../intake/documents/texts/counted-lines.ts';
import type { AskedNames } from '../intake/documents/withholding/asked-names.ts';
import type { AttachedName } from '../intake/documents/withholding/names-told.ts';
import { atCounty } from './at-county.ts';
import { findPapers } from './find-papers.ts';
import type { ListedDocument } from './work/tell-documents.ts';

export interface AttachDocumentsOptions extends AskedNames {
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of it, and names are told alone. */
  dryRun: boolean;
  /** Whether a text is attached although the document shows that text was covered and left in the file. */
  despiteCoveredText: boolean;
}

export type { AttachedName } from '../intake/documents/withholding/names-told.ts';

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
  /** What must be known of how it was read, each in words. */
  notes: string[];
  /** Whether documents.yaml only mentions it: nothing can cite its lines before it counts them. */
  onlyMentioned: boolean;
}

/** What attaching did. */
export interface Attached {
  documents: AttachedDocument[];
  /** The names that are withheld, and those that a leading role lets stand: for whoever attaches, who has the papers. */
  names: AttachedName[];
  /** Whether anything is different from before. */
  changed: boolean;
  /** The names of files in folders that were given, of which no document is the source. */
  unmatched: string[];
  /** Documents that were read, or whose source is named, and that still lack their text. */
  lacking: Pick<ListedDocument, 'slug' | 'sourceFile'>[];
}

/**
 * Attaches the texts of documents of a county, all of them or none. A file is asked for by a path whose name the county
 * gives as a source, or as `document=path`; a folder stands for all such files in it. Files are read in this process,
 * also where another holds the data. Throws as `findPapers`, `readDocument`, `refuseFailedRedaction`, `attachTexts` and
 * `atCounty` do, and NOT_FOUND for a county that holds nothing.
 */
export function attachDocuments(
  asked: string,
  settings: Settings,
  files: readonly string[],
  { despiteCoveredText, ...asking }: AttachDocumentsOptions,
): Promise<Attached> {
  return atCounty(asked, settings, async ({ work }) => {
    const held = await work('documents list', null);
    const { papers, unmatched } = findPapers(files, held);
    const texts: AttachedText[] = [];
    for (const { path, document } of papers) texts.push({ document, ...(await readDocument(path)) });
    if (!despiteCoveredText) refuseFailedRedaction(texts);
    const names: AttachedName[] = [];
    const changed = await work('documents attach', { texts, ...asking }, (name) => names.push(name));
    const bySlug = new Map(held.map((one) => [one.slug, one]));
    const given = new Set(texts.map(({ document }) => document));
    return {
      documents: texts.map((text) => attachedDocument(text, bySlug.get(text.document)?.lineCount ?? null)),
      names,
      changed,
      unmatched,
      lacking: held.filter(
        ({ slug, sourceFile, lineCount, attached }) =>
          !attached && !given.has(slug) && (lineCount !== null || sourceFile !== null),
      ),
    };
  });
}

function attachedDocument(text: AttachedText, lineCount: number | null): AttachedDocument {
  const { document, fileName, sha256 } = text;
  return {
    document,
    fileName,
    lines: (countedLines(text.lines, lineCount) ?? text.lines).length,
    sha256,
    notes: text.notes.map((note) => noteInWords(note).en),
    onlyMentioned: lineCount === null,
  };
}
