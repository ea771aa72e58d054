import { astFromValue, type GraphQLInputType, print } from 'graphql';

/** A value in a document, as GraphQL writes it. */
export function writeValue(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new TypeError(`${JSON.stringify(value)} cannot be written as ${type}`);
  return print(node);
}
