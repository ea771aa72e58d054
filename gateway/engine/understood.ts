import {
  type ArgumentNode,
  coerceInputValue,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  isRequiredArgument,
  Kind,
  valueFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * A field as a subgraph understands it, or the name of the argument that it does not: half understood, its answer would
 * be a wrong one. An argument that it lacks and that says nothing, as it is null, is left out.
 */
export function understood(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): FieldNode | string {
  const given = (node.arguments ?? []).filter(
    (argument) => argumentOf(argument, field) !== undefined || givenValue(argument, variables) !== null,
  );
  const names = new Set(given.map((argument) => argument.name.value));
  const demanded = field.args.find((argument) => isRequiredArgument(argument) && !names.has(argument.name));
  if (demanded) return demanded.name;
  const unknown = given.find((argument) => {
    const known = argumentOf(argument, field);
    return !known || !takes(known, argument, variables);
  });
  if (unknown) return unknown.name.value;
  return given.length === (node.arguments ?? []).length ? node : { ...node, arguments: given };
}

function argumentOf({ name }: ArgumentNode, field: GraphQLField<unknown, unknown>): GraphQLArgument | undefined {
  return field.args.find((argument) => argument.name === name.value);
}

/** The value of an argument that is null or a variable; what else it may be is something. */
function givenValue({ value }: ArgumentNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value] ?? null;
  return value.kind === Kind.NULL ? null : value;
}

function takes({ type }: GraphQLArgument, { value }: ArgumentNode, variables: Variables): boolean {
  if (value.kind !== Kind.VARIABLE) return valueFromAST(value, type, { ...variables }) !== undefined;
  const given = variables[value.name.value];
  let fits = true;
  if (given !== undefined)
    coerceInputValue(given, type, () => {
      fits = false;
    });
  return fits;
}
