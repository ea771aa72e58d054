import sql from 'sql-template-tag';
import type { Cited } from '#schema/values/citation.ts';
import type { Read } from '../store/database/read.ts';
import { held } from '../store/entities/versions.ts';

/** What stands on lines of documents, as far as their texts were attached at a revision; in one statement. */
export async function quotations(read: Read, places: readonly Cited[], revision: number): Promise<(string | null)[]> {
  const asked = JSON.stringify(places.map((place, n) => ({ n, ...place })));
  const rows = await read<{ n: number; quotation: string }>(sql`
    select n, string_agg(content, E'\\n' order by number) as quotation
    from jsonb_to_recordset(${asked}::jsonb) as asked (n int, document text, "lineStart" int, "lineEnd" int)
    join attachment using (document)
    join text_line on text_line.text = attachment.text and number between "lineStart" and "lineEnd"
    where ${held('attachment', revision)}
    group by n`);
  const found = new Map(rows.map(({ n, quotation }) => [n, quotation]));
  return places.map((_, n) => found.get(n) ?? null);
}
