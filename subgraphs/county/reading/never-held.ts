import sql, { raw } from 'sql-template-tag';
import { parseNodeId } from '#schema/keys/ids.ts';
import type { Known } from './county-context.ts';

/** The column by which each kind of thing is told apart. */
const TOLD_BY = { instrument: 'id', organisation: 'slug', document: 'slug' } as const;

/**
 * Those of the ids of organisations, documents or instruments that are the county's own, and that it never held: neither at the
 * moment at which it is known nor before or after it. In one statement, or none.
 */
export async function neverHeld(
  ids: readonly string[] | undefined,
  of: keyof typeof TOLD_BY,
  { read, county }: Known,
): Promise<string[]> {
  const own = (ids ?? []).map((id) => parseNodeId(id)).filter((id) => id.county === county.slug);
  if (own.length === 0) return [];
  const nameOf = ({ key, slug }: (typeof own)[number]) => (of === 'instrument' ? key : slug);
  const [name, names] = [raw(TOLD_BY[of]), own.map(nameOf)];
  const everHeld = await read<{ name: string }>(
    sql`select distinct ${name} as name from ${raw(of)} where ${name} = any(${names}::text[])`,
  );
  const known = new Set(everHeld.map((row) => row.name));
  return own.filter((id) => !known.has(nameOf(id))).map(({ key }) => key);
}
