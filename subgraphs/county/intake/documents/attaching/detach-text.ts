import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { Attachment } from '#subgraphs/county/store/entities/index.ts';
import { inRevision, type RevisionOptions } from '#subgraphs/county/store/history/in-revision.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { searchTexts, subjectsOfTexts } from '../texts/search-texts.ts';

/**
 * Ends the attachment of a document's text: from then on no citation quotes it and no search finds it; what was known earlier stays
 * known. Throws NOT_FOUND where no text of it is attached.
 */
export async function detachText(
  em: SqlEntityManager,
  document: string,
  options: Omit<RevisionOptions, 'origin'> = {},
): Promise<void> {
  await inRevision(em, { ...options, origin: 'DETACHMENT' }, async (tx, { number, before }) => {
    const attached = (await tx.find(Attachment, {}, { orderBy: { document: 'asc' } })).map((row) => row.document);
    if (!before || !attached.includes(document))
      throw new HubError('NOT_FOUND', `no text is attached to a document "${document}"; expected ${oneOf(attached)}`);
    await revise(tx, Attachment, { document: [document] }, [], number);
    await searchTexts(tx, await subjectsOfTexts(tx, [document], number), number);
    return { changed: true, own: before, result: null };
  });
}

function oneOf(attached: readonly string[]): string {
  return attached.length > 0 ? `one of ${attached.join(', ')}` : 'one whose text is, and there is none';
}
