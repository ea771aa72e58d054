import { type AttachedText, attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { onHeldData } from './open-county.ts';

export interface AttachToDocumentsArgs {
  texts: AttachedText[];
  /** Why, for those who read the history. */
  message: string | null;
}

/** Attaches texts of documents that were read, all of them or none. Returns whether anything is different from before. */
export const attachToDocuments = onHeldData<AttachToDocumentsArgs, boolean>(({ database }, { texts, message }) =>
  database.unhurried((em) => attachTexts(em, texts, { message, registerFile: database.registerFile })),
);
