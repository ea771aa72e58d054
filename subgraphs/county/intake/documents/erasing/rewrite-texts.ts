import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { forgetPostings } from '#subgraphs/county/intake/derived/forget-postings.ts';
import { askToScrub } from '#subgraphs/county/store/database/scrub.ts';
import { linesOf } from '../texts/lines-of-texts.ts';
import { renewTexts } from '../texts/renew-texts.ts';
import { writeLines } from '../texts/write-lines.ts';

/** A text that was attached at some time: its lines, and the slugs of the documents that it was ever attached to. */
export interface EverAttached {
  documents: readonly string[];
  lines: string[];
}

/** What a text says from now on, line by line; as many lines as before. */
export type RewriteText = (text: EverAttached) => readonly string[];

/**
 * Replaces the lines of every text that was ever attached, in all revisions: what they said before is in no row any more.
 * What is searched in texts is made anew in every revision, if any text says something else now. Returns how many do.
 * To be called in a transaction, within which nothing else changes texts or facts.
 */
export async function rewriteTexts(tx: SqlEntityManager, rewrite: RewriteText): Promise<number> {
  const texts = await tx.execute<{ text: string; documents: string[] }[]>(
    'select text, jsonb_agg(distinct document) as documents from attachment group by text order by text',
  );
  let rewritten = 0;
  for (const { text, documents } of texts) {
    const lines = await linesOf(tx, text);
    const now = rewrite({ documents, lines: [...lines] });
    if (now.length !== lines.length)
      throw new HubError('INTERNAL_SERVER_ERROR', `a text of ${lines.length} lines was rewritten to ${now.length}`);
    if (now.every((line, index) => line === lines[index])) continue;
    await tx.execute('update attachment set text = ? where text = ?', [await writeLines(tx, now), text]);
    rewritten += 1;
  }
  if (rewritten > 0) {
    await searchTextsAnew(tx);
    await askToScrub(tx);
  }
  return rewritten;
}

/** Forgets the lines of texts that no attachment has, and makes what is searched in texts anew in every revision. */
export async function searchTextsAnew(tx: SqlEntityManager): Promise<void> {
  await tx.execute(
    'delete from text_line where not exists (select from attachment where attachment.text = text_line.text)',
  );
  await tx.execute(`delete from passage where source = 'TEXT'`);
  await forgetPostings(tx, { origin: 'TEXT' });
  await renewTexts(tx);
  await forgetWords(tx);
}

/** Takes words out of the vocabulary that no text of any revision has. */
export async function forgetWords(tx: SqlEntityManager): Promise<void> {
  await tx.execute(
    'delete from vocabulary where not exists (select from posting where posting.language = vocabulary.language and posting.word = vocabulary.word)',
  );
}
