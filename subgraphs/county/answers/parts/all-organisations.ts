import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { OrganisationRow } from '#subgraphs/county/reading/loaders.ts';
import { Organisation } from '#subgraphs/county/store/entities/index.ts';

/** All organisations of the county, in one statement; none of them is loaded again. */
export async function allOrganisations({ em, loaders }: Known): Promise<OrganisationRow[]> {
  const rows = await em.find(Organisation, {});
  for (const row of rows) loaders.organisation.prime(row.slug, row);
  return rows;
}
