import type { LinesOfDocument } from './erased-lines.ts';

/** What is to be erased for good: every text that was attached to a document, lines of it, or a name wherever it stands. */
export type Erasure =
  | { kind: 'TEXT'; document: string }
  | ({ kind: 'LINES' } & LinesOfDocument)
  | { kind: 'NAME'; name: string };
