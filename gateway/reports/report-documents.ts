import { type TrustedDocument, trustedDocument } from '../trusted-documents/trusted-documents.ts';
import { findTables } from './declaration/find-tables.ts';

/** The queries that reports of the public schema ask, by `reports/` and the name of the table; found once, when this is loaded. */
export const reportDocuments: readonly TrustedDocument[] = [...(await findTables()).values()]
  // Facts in bulk come by no query of the public schema.
  .filter(({ source }) => source.key === null)
  .map(({ name, title, source }) =>
    trustedDocument({ name: `reports/${name}`, title, query: `${source.document.trim()}\n`, example: null }),
  );
