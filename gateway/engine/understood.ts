import {
  coerceInputValue,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  isRequiredArgument,
  Kind,
  valueFromAST,
} from 'graphql';

/**
 * What of a field's arguments a subgraph does not understand; `null` where it understands all. Half understood, its
 * answer would be a wrong one.
 */
export function notUnderstood(
  { arguments: given = [] }: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const names = new Set(given.map((argument) => argument.name.value));
  const demanded = field.args.find((argument) => isRequiredArgument(argument) && !names.has(argument.name));
  if (demanded) return demanded.name;
  const unknown = given.find(({ name, value }) => {
    const argument = field.args.find((one) => one.name === name.value);
    if (!argument) return true;
    return value.kind === Kind.VARIABLE
      ? !takesValue(argument, variables[value.name.value])
      : valueFromAST(value, argument.type, { ...variables }) === undefined;
  });
  return unknown ? unknown.name.value : null;
}

function takesValue({ type }: GraphQLArgument, value: unknown): boolean {
  if (value === undefined) return true;
  let takes = true;
  coerceInputValue(value, type, () => {
    takes = false;
  });
  return takes;
}
