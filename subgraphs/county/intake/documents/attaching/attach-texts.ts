import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import type { ReadingNote } from '#schema/values/reading-note.ts';
import { Attachment, Document } from '#subgraphs/county/store/entities/index.ts';
import { inRevision, type RevisionOptions } from '#subgraphs/county/store/history/in-revision.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { withoutErasedBefore } from '../erasing/erased-before.ts';
import type { DocumentText } from '../reading/read-document.ts';
import { writeRegisterFile } from '../register/register-file.ts';
import { countedLines } from '../texts/counted-lines.ts';
import { searchTexts, subjectsOfTexts } from '../texts/search-texts.ts';
import { writeLines } from '../texts/write-lines.ts';
import type { AskedNames } from '../withholding/asked-names.ts';
import type { AttachedName } from '../withholding/names-told.ts';
import { withholdNames } from '../withholding/withhold-names.ts';

/** The text of a document of the county, contact data taken out. */
export interface AttachedText extends DocumentText {
  /** The document's slug. */
  document: string;
}

export interface AttachOptions extends Omit<RevisionOptions, 'origin' | 'beforeCommit'>, Partial<AskedNames> {
  /** Called with each name in the texts that is withheld, or that a leading role lets stand. */
  onName?(name: AttachedName): void;
  /** Whether nothing is kept of it. */
  dryRun?: boolean;
  /** The file that the county’s register is mirrored in. */
  registerFile?: string | null;
}

/**
 * Attaches the texts of documents, all of them or none: from then on citations quote them and search covers them. Names of
 * persons are left out, but of those who lead. A last, empty line is there or not as the county's documents count it.
 * Returns whether anything is different from before. Throws NOT_FOUND for a document that the county does not have and
 * INVALID_SEED for a text with other lines than the county's citations count, and as `withholdNames` does.
 */
export async function attachTexts(
  em: SqlEntityManager,
  texts: readonly AttachedText[],
  { withhold = [], keep = [], onName = () => {}, dryRun = false, registerFile = null, ...options }: AttachOptions = {},
): Promise<boolean> {
  const beforeCommit = (tx: SqlEntityManager) => writeRegisterFile(tx, registerFile);
  const making: RevisionOptions = { ...options, origin: 'ATTACHMENT', beforeCommit };
  const { changed } = await inRevision(em, making, async (tx, { number, before }) => {
    if (!before) throw new HubError('NOT_FOUND', 'the county holds nothing yet; expected an import before texts');
    const counted = await asDocumentsCount(tx, texts);
    const { texts: withheld, names, registered } = await withholdNames(tx, counted, number, { withhold, keep });
    for (const name of names) onName(name);
    if (dryRun) return { changed: false, own: before, result: null };
    const rows = [];
    for (const { document, sha256, format, lines, notes } of await withoutErasedBefore(tx, withheld))
      rows.push({ document, sha256, format, lineCount: lines.length, notes, text: await writeLines(tx, lines) });
    const documents = rows.map(({ document }) => document);
    const done = await revise(tx, Attachment, { document: documents }, rows, number);
    if (done > 0) await searchTexts(tx, await subjectsOfTexts(tx, documents, number), number);
    return { changed: done > 0, aside: registered > 0, own: before, result: null };
  });
  return changed;
}

/** The texts with the lines that the county's documents count, with or without a last, empty one. */
async function asDocumentsCount(tx: SqlEntityManager, texts: readonly AttachedText[]): Promise<AttachedText[]> {
  const held = new Map((await tx.find(Document, {})).map((row) => [row.slug, row]));
  return texts.map((text) => {
    const known = held.get(text.document);
    if (!known)
      throw new HubError(
        'NOT_FOUND',
        `no document "${text.document}"; expected one of ${[...held.keys()].sort().join(', ')}, or one that documents.yaml is given and an import brings in first`,
      );
    const lines = countedLines(text.lines, known.lineCount ?? null);
    if (!lines)
      throw new HubError(
        'INVALID_SEED',
        `"${text.document}": the text has ${text.lines.length} lines; expected ${known.lineCount}, as documents.yaml counts them, or citations would point elsewhere; attach the file that the facts were read from, or count lineCount and the citations anew and import that first`,
      );
    return { ...text, lines, notes: text.notes.map((note) => within(note, lines.length)) };
  });
}

/** A note at the last line where what it stood at was a last, empty one. */
function within(note: ReadingNote, lines: number): ReadingNote {
  return note.line === null || note.line <= lines ? note : { ...note, line: lines };
}
