import { detachText } from '#subgraphs/county/intake/documents/attaching/detach-text.ts';
import { onHeldData } from './open-county.ts';

export interface DetachFromDocumentArgs {
  /** The document's slug. */
  document: string;
  /** Why, for those who read the history. */
  message: string | null;
}

/** Detaches the text of a document. */
export const detachFromDocument = onHeldData<DetachFromDocumentArgs, void>(({ database }, { document, message }) =>
  database.unhurried((em) => detachText(em, document, { message })),
);
