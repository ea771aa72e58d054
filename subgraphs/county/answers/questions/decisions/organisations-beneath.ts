import { organisationId } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { beneath } from '#subgraphs/county/rules/decisions/beneath.ts';
import { Organisation } from '#subgraphs/county/store/entities/index.ts';

/** The slugs of the county's organisations with these ids, and of all beneath them. */
export async function organisationsBeneath(ids: readonly string[], { em, county }: Known): Promise<string[]> {
  const rows = await em.find(Organisation, {}, { fields: ['slug', 'parent'] });
  const asked = rows.map(({ slug }) => slug).filter((slug) => ids.includes(organisationId(county.slug, slug)));
  return [...beneath(asked, rows)];
}
