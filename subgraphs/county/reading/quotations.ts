import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Cited } from '#schema/values/citation.ts';
import { heldSql } from '../store/entities/versions.ts';

const sqlAt = (revision: number) => `
  select n, string_agg(content, E'\\n' order by number) as quotation
  from jsonb_to_recordset(?) as asked (n int, document text, "lineStart" int, "lineEnd" int)
  join attachment using (document)
  join text_line on text_line.text = attachment.text and number between "lineStart" and "lineEnd"
  where ${heldSql('attachment', revision)}
  group by n`;

/** What stands on lines of documents, as far as their texts were attached at a revision; in one statement. */
export async function quotations(
  em: SqlEntityManager,
  places: readonly Cited[],
  revision: number,
): Promise<(string | null)[]> {
  const asked = JSON.stringify(places.map((place, n) => ({ n, ...place })));
  const rows = await em.execute<{ n: number; quotation: string }[]>(raw(sqlAt(revision), [asked]));
  const found = new Map(rows.map(({ n, quotation }) => [n, quotation]));
  return places.map((_, n) => found.get(n) ?? null);
}
