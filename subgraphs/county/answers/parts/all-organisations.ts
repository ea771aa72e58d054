import sql from 'sql-template-tag';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { readOnce } from '#subgraphs/county/reading/kept-rows.ts';
import { type OrganisationRow, rowsOf } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** All organisations of the county, in order of their slugs and in one statement; none of them is loaded again. */
export async function allOrganisations(known: Known): Promise<OrganisationRow[]> {
  const all = sql`select ${rowsOf.organisation} from organisation where ${held('organisation', numberOf(known))} order by slug`;
  const rows = await readOnce<OrganisationRow>(all, known);
  for (const row of rows) known.loaders.organisation.prime(row.slug, row);
  return rows;
}
