import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { Attachment, Document } from '#subgraphs/county/store/entities/index.ts';
import { inRevision, type RevisionOptions } from '#subgraphs/county/store/history/in-revision.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { withoutErasedBefore } from '../erasing/erased-before.ts';
import type { DocumentText } from '../reading/read-document.ts';
import { writeRegisterFile } from '../register/register-file.ts';
import { writeLines } from '../texts/write-lines.ts';
import type { AskedNames } from '../withholding/asked-names.ts';
import type { AttachedName } from '../withholding/names-told.ts';
import { withholdNames } from '../withholding/withhold-names.ts';
import { searchTexts, subjectsOfTexts } from './search-texts.ts';

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
 * persons are left out, but of those who lead.
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
    await checkDocuments(tx, texts);
    const { texts: withheld, names, registered } = await withholdNames(tx, texts, number, { withhold, keep });
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

async function checkDocuments(tx: SqlEntityManager, texts: readonly AttachedText[]): Promise<void> {
  const held = new Map((await tx.find(Document, {})).map((row) => [row.slug, row]));
  for (const { document, lines } of texts) {
    const known = held.get(document);
    if (!known)
      throw new HubError(
        'NOT_FOUND',
        `no document "${document}"; expected one of ${[...held.keys()].sort().join(', ')}`,
      );
    if (known.lineCount !== lines.length)
      throw new HubError(
        'INVALID_SEED',
        `"${document}": the text has ${lines.length} lines; expected ${known.lineCount ?? 'none'}, as documents.yaml counts them, or citations would point elsewhere`,
      );
  }
}
