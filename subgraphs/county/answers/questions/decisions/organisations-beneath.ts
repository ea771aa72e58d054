import { organisationId } from '#schema/keys/ids.ts';
import { allOrganisations } from '#subgraphs/county/answers/parts/all-organisations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { beneath } from '#subgraphs/county/rules/decisions/beneath.ts';

/** The slugs of the county's organisations with these ids, and of all beneath them. */
export async function organisationsBeneath(ids: readonly string[], known: Known): Promise<string[]> {
  const rows = await allOrganisations(known);
  const asked = rows.map(({ slug }) => slug).filter((slug) => ids.includes(organisationId(known.county.slug, slug)));
  return [...beneath(asked, rows)];
}
