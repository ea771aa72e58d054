import { idAt, organisationId } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { OrganisationRow } from '#subgraphs/county/reading/stored-rows.ts';
import type { Resolvers } from '../generated-types.ts';
import type { KnownOrganisation } from '../resolver-parents.ts';

/** An organisation by the slug that a value holds. */
export async function resolveOrganisation(slug: string, known: Known) {
  const row = await known.loaders.organisation.load(slug);
  return row && answerOrganisation(row, known);
}

/** An organisation as GraphQL answers it; its parent is loaded when asked for. */
export function answerOrganisation(row: OrganisationRow, known: Known): KnownOrganisation {
  const key = organisationId(known.county.slug, row.slug);
  return { ...row, id: idAt(key, known.moment), key, known };
}

export const organisationResolvers: Pick<Resolvers, 'Organisation'> = {
  Organisation: {
    parent: ({ parent, known }) => (parent ? resolveOrganisation(parent, known) : null),
  },
};
