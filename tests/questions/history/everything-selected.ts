import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What arguments hold, by their names, as a query has them; arguments that are not here are left out. */
export type GivenArguments = Readonly<Record<string, string>>;

/** Characters of a query, far below what its tokens and its planning may be. */
const LENGTH = 2_500;

/**
 * Queries that select everything of a field at the root: all fields of all types, down to where a type comes again, of
 * which only the id is then asked. Each query asks some of the fields, as one is allowed to ask so much.
 */
export function queriesOf(schema: GraphQLSchema, root: string, given: GivenArguments): string[] {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`no field ${root} at the root`);
  return piecesOf(schema, field, given, []).map((piece) => `{ ${piece} }`);
}

/** Queries that look things up of one type, and select everything of them. */
export function lookUps(
  schema: GraphQLSchema,
  ids: readonly string[],
  type: GraphQLObjectType,
  given: GivenArguments,
): string[] {
  return piecesWithin(schema, type, given, ['Query']).map(
    (piece) => `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id ... on ${type.name} ${piece} } }`,
  );
}

/** A field, written out in as many pieces as are short enough. */
function piecesOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  given: GivenArguments,
  within: readonly string[],
): string[] {
  const type = getNamedType(field.type);
  const asked = `${field.name}${argumentsOf(field.args, given)}`;
  if (isLeafType(type)) return [asked];
  return piecesWithin(schema, type, given, within).map((piece) => `${asked} ${piece}`);
}

function piecesWithin(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  given: GivenArguments,
  within: readonly string[],
): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${type.name} is not selected`);
  const hasId = 'id' in type.getFields();
  const named = hasId ? '__typename id' : '__typename';
  if (within.includes(type.name)) return hasId ? [`{ ${named} }`] : [];
  const fields = Object.values(type.getFields()).filter((field) => isAsked(field, type, given));
  const pieces = fields.flatMap((field) => piecesOf(schema, field, given, [...within, type.name]));
  return joined(pieces).map((some) => `{ ${named} ${some} }`);
}

/** Whether a field can be asked, and has not what another one has: the edges of a page are its nodes. */
function isAsked(
  { name, args }: GraphQLField<unknown, unknown>,
  type: GraphQLObjectType | GraphQLInterfaceType,
  given: GivenArguments,
) {
  if (name === 'id' || (name === 'edges' && 'pageInfo' in type.getFields())) return false;
  return args.every((argument) => !isRequiredArgument(argument) || argument.name in given);
}

/** As many pieces together as are short enough. */
function joined(pieces: readonly string[]): string[] {
  const sums: string[] = [];
  for (const piece of pieces) {
    const last = sums.at(-1);
    if (last !== undefined && last.length + piece.length < LENGTH) sums[sums.length - 1] = `${last} ${piece}`;
    else sums.push(piece);
  }
  return sums;
}

function argumentsOf(args: readonly GraphQLArgument[], given: GivenArguments): string {
  const written = args.flatMap(({ name }) => (name in given ? [`${name}: ${given[name]}`] : []));
  return written.length > 0 ? `(${written.join(', ')})` : '';
}
