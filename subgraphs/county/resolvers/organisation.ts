import type { Resolvers } from '../../../schema/generated/county-types.ts';
import { organisationId } from '../../../schema/ids.ts';
import type { CountyContext } from '../context.ts';
import type { OrganisationRow } from '../loaders.ts';

/** An organisation's row with its global id. */
export type AnsweredOrganisation = OrganisationRow & { id: string };

/** An organisation by the slug that a value holds. */
export async function resolveOrganisation(slug: string, context: CountyContext) {
  const row = await context.loaders.organisation.load(slug);
  return row && answerOrganisation(row, context);
}

/** An organisation as GraphQL answers it; its parent is loaded when asked for. */
export function answerOrganisation(row: OrganisationRow, context: CountyContext): AnsweredOrganisation {
  return { ...row, id: organisationId(context.county.slug, row.slug) };
}

export const organisationResolvers: Pick<Resolvers, 'Organisation'> = {
  Organisation: {
    parent: ({ parent }, _, context) => (parent ? resolveOrganisation(parent, context) : null),
  },
};
