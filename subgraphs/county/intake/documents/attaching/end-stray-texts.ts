import type { SqlEntityManager } from '@mikro-orm/sql';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';

/**
 * Ends the attachment of texts whose document is gone or counts other lines now, as citations would quote what they do
 * not mean; they can be attached again. A document that is only mentioned counts none, and nothing cites it. Returns the slugs of the documents.
 */
export async function endStrayTexts(tx: SqlEntityManager, revision: number): Promise<string[]> {
  const ended = await tx.execute<{ document: string }[]>(
    `update attachment set until = ? where until = ${OPEN} and not exists (
       select from document where document.until = ${OPEN} and slug = attachment.document and coalesce(document.line_count, attachment.line_count) = attachment.line_count
     ) returning document`,
    [revision],
  );
  return ended.map(({ document }) => document);
}
