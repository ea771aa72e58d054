import type { SqlEntityManager } from '@mikro-orm/sql';
import { Attachment, Line } from '../entities/index.ts';

/** The lines of the attached texts, by the slugs of their documents. */
export async function attachedLines(em: SqlEntityManager): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  for (const { document, text } of await em.find(Attachment, {}, { orderBy: { document: 'asc' } })) {
    const rows = await em.find(Line, { text }, { orderBy: { number: 'asc' }, disableIdentityMap: true });
    lines.set(
      document,
      rows.map(({ content }) => content),
    );
  }
  return lines;
}
