import { type TrustedDocument, trustedDocument } from '../trusted-documents/trusted-documents.ts';
import * as documents from './documents/generated-documents.ts';

/** The queries that pages ask, by `pages/` and the name of their file: who looks at a page can ask on from it. */
export const pageQueries: readonly TrustedDocument[] = Object.values(documents).map(({ name, title, query }) =>
  trustedDocument({ name, title, query, example: null }),
);
