import type { GraphQLResolverMap } from '@apollo/subgraph';
import { scalars } from '#schema/keys/scalars.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import type { County, CountyContext } from '#subgraphs/county/reading/county-context.ts';
import type { DerivedField } from '../derived/find-derived-fields.ts';
import type { Part } from '../parts/question-part.ts';
import { countyResolvers } from './county-resolvers.ts';
import { documentResolvers } from './document-resolvers.ts';
import { instrumentReferenceResolvers } from './instrument-reference-resolvers.ts';
import { instrumentResolvers } from './instrument-resolvers.ts';
import { organisationResolvers } from './organisation-resolvers.ts';
import { partResolvers } from './part-resolvers.ts';
import { valueResolvers } from './value-resolvers.ts';

/** All resolvers of a county's subgraph, under the names that its slug gives them. */
export function resolversOf(
  county: County,
  parts: ReadonlyMap<string, Part>,
  derived: readonly DerivedField[],
): GraphQLResolverMap<CountyContext> {
  return {
    ...scalars,
    Query: {
      [county.rootField]: (_: unknown, { asKnownAt }: { asKnownAt?: string | null }, context: CountyContext) =>
        context.asKnownAt(pastMoment(asKnownAt)),
    },
    [county.prefix]: countyResolvers,
    [county.part]: partResolvers(parts),
    Fact: { __resolveType: typenameOf },
    Node: { __resolveType: typenameOf },
    ...instrumentReferenceResolvers,
    ...instrumentResolvers(county.prefix, derived),
    ...documentResolvers,
    ...organisationResolvers,
    ...valueResolvers(),
  } as GraphQLResolverMap<CountyContext>;
}

function typenameOf({ __typename }: { __typename: string }): string {
  return __typename;
}
