import { organisationId } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { Organisation } from '#subgraphs/county/store/entities/index.ts';

/** The slugs of the county's organisations with these ids, and of all beneath them. */
export async function organisationsBeneath(ids: readonly string[], { em, county }: Known): Promise<string[]> {
  const rows = await em.find(Organisation, {}, { fields: ['slug', 'parent'] });
  const found = new Set(rows.map(({ slug }) => slug).filter((slug) => ids.includes(organisationId(county.slug, slug))));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { slug, parent } of rows) if (parent && found.has(parent)) found.add(slug);
  }
  return [...found];
}
