import { parseNodeId } from '#schema/keys/ids.ts';
import { Document, Instrument, Organisation } from '../store/entities/index.ts';
import type { Known } from './county-context.ts';

/** Reads rows of every revision, and leaves them out of what is known of this one. */
const ANY_TIME = { filters: false, disableIdentityMap: true } as const;

/**
 * Those of the ids of organisations, documents or instruments that are the county's own, and that it never held: neither at the
 * moment at which it is known nor before or after it. In one statement, or none.
 */
export async function neverHeld(
  ids: readonly string[] | undefined,
  of: 'instrument' | 'organisation' | 'document',
  { em, county }: Known,
): Promise<string[]> {
  const own = (ids ?? []).map((id) => parseNodeId(id)).filter((id) => id.county === county.slug);
  if (own.length === 0) return [];
  const slugs = { slug: { $in: own.map(({ slug }) => slug) } };
  const everHeld =
    of === 'instrument'
      ? await em.find(Instrument, { id: { $in: own.map(({ key }) => key) } }, { fields: ['id'], ...ANY_TIME })
      : of === 'document'
        ? await em.find(Document, slugs, { fields: ['slug'], ...ANY_TIME })
        : await em.find(Organisation, slugs, { fields: ['slug'], ...ANY_TIME });
  const known = new Set(everHeld.map((row) => ('slug' in row ? row.slug : row.id)));
  return own.filter(({ key, slug }) => !known.has(of === 'instrument' ? key : slug)).map(({ key }) => key);
}
