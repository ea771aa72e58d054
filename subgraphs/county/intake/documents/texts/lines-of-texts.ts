import type { SqlEntityManager } from '@mikro-orm/sql';
import { Attachment, Line } from '#subgraphs/county/store/entities/index.ts';

/** The lines of the attached texts, by the slugs of their documents. */
export async function attachedLines(em: SqlEntityManager): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  for (const { document, text } of await em.find(Attachment, {}, { orderBy: { document: 'asc' } }))
    lines.set(document, await linesOf(em, text));
  return lines;
}

/** The lines of a text, by what it is kept under. */
export async function linesOf(em: SqlEntityManager, text: string): Promise<string[]> {
  const rows = await em.find(Line, { text }, { orderBy: { number: 'asc' }, disableIdentityMap: true });
  return rows.map(({ content }) => content);
}
