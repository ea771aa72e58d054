import type { CountyContext } from '../context.ts';
import type { OrganisationRow } from '../loaders.ts';

/** The global id of an organisation. */
export function organisationId(county: string, slug: string): string {
  return `${county}:organisation:${slug}`;
}

/** An organisation by the slug that a value holds. */
export async function resolveOrganisation(slug: string, context: CountyContext) {
  const row = await context.loaders.organisation.load(slug);
  return row && answerOrganisation(row, context);
}

/** An organisation as GraphQL answers it; its parent is loaded when asked for. */
export function answerOrganisation(row: OrganisationRow, context: CountyContext) {
  return { ...row, id: organisationId(context.county.slug, row.slug) };
}

export const organisationResolvers = {
  Organisation: {
    parent: (organisation: { parent: string | null }, _: unknown, context: CountyContext) =>
      organisation.parent === null ? null : resolveOrganisation(organisation.parent, context),
  },
};
