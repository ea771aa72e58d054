import type { SqlEntityManager } from '@mikro-orm/sql';
import { Erased } from './erased.ts';
import { searchTextsAnew } from './rewrite-texts.ts';

/**
 * Erases every text that was attached to a document up to a moment, in all revisions: none was ever attached. What facts say of the
 * document stays. To be called in a transaction within which nothing else writes.
 */
export async function eraseWholeText(tx: SqlEntityManager, document: string, upTo: Date): Promise<Erased> {
  const erased = new Erased();
  const gone = await tx.execute<{ lines: number }[]>(
    `delete from attachment where document = ? and since in (select number from revision where at <= ?)
     returning line_count as lines`,
    [document, upTo],
  );
  for (const { lines } of gone) erased.at(`text of ${document}: all ${lines} lines`);
  if (gone.length === 0) return erased;
  await searchTextsAnew(tx);
  await tx.execute(`
    update revision set texts = (
      select count(*) from attachment where since <= revision.number and until > revision.number
    ) where number > 0`);
  const held = await tx.execute<{ id: string }[]>('select distinct id from document where slug = ?', [document]);
  for (const { id } of held) erased.of(id);
  return erased;
}
