import { type AttachedText, attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import type { AskedNames } from '#subgraphs/county/intake/documents/withholding/asked-names.ts';
import type { AttachedName } from '#subgraphs/county/intake/documents/withholding/names-told.ts';
import { onHeldData } from './open-county.ts';

export interface AttachToDocumentsArgs extends AskedNames {
  texts: AttachedText[];
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of it. */
  dryRun: boolean;
}

/**
 * Attaches texts of documents that were read, all of them or none, and tells the names in them that are withheld or stand.
 * Returns whether anything is different from before.
 */
export const attachToDocuments = onHeldData<AttachToDocumentsArgs, boolean, AttachedName>(
  ({ database: { registerFile, unhurried } }, { texts, ...asking }, onName) =>
    unhurried((em) => attachTexts(em, texts, { ...asking, registerFile, onName })),
);
