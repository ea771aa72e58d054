import type { SqlEntityManager } from '@mikro-orm/sql';
import { linesOf } from '../texts/lines-of-texts.ts';
import { type FormerText, plainWords } from './erased-lines.ts';

/** The texts that were ever attached to a document, or were up to a moment; each once. */
export async function formerTexts(tx: SqlEntityManager, document: string, upTo?: Date): Promise<FormerText[]> {
  const rows = await tx.execute<{ text: string }[]>(
    `select distinct text from attachment where document = ? and since in (select number from revision where at <= coalesce(?, 'infinity'::timestamptz))`,
    [document, upTo ?? null],
  );
  const texts: FormerText[] = [];
  for (const { text } of rows) texts.push(await linesOf(tx, text));
  return texts;
}

/** What organisations are called, as words: that is nobody's name. */
export async function namesOfOthers(tx: SqlEntityManager): Promise<string[]> {
  const rows = await tx.execute<{ name: string; aliases: string[] }[]>('select name, aliases from organisation');
  return [...new Set(rows.flatMap(({ name, aliases }) => [name, ...aliases]).map(plainWords))];
}
