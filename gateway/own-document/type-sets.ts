import { type GraphQLCompositeType, type GraphQLSchema, isAbstractType } from 'graphql';

/** The names of the concrete types that an object may have. */
export type TypeSet = ReadonlySet<string>;

/** The concrete types behind a type; the type itself where it is one. */
export function possibleTypes(type: GraphQLCompositeType, schema: GraphQLSchema): TypeSet {
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
}

/** Whether two sets hold the same types. */
export function sameTypes(some: TypeSet, others: TypeSet): boolean {
  return some.size === others.size && some.isSubsetOf(others);
}
