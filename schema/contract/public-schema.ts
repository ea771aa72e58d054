import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, type GraphQLSchema, lexicographicSortSchema, parse } from 'graphql';

/** What a supergraph offers to clients: without federation's own types and what is inaccessible, sorted. */
export function publicSchema(supergraph: string): GraphQLSchema {
  return lexicographicSortSchema(buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph))));
}
