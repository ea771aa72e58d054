import type { GraphQLInputType } from 'graphql';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { codebook } from '#schema/codebook/codebook.ts';
import type { Answer } from '#tests/support/test-hub.ts';

/** Whether a value is one of a scalar of the contract, by another way than the hub's. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) && isDay(value.slice(0, 10)),
};

/** What the hub has to say where it asks nobody: a value that is none of its scalar, or an argument that counties refuse. */
export function expectedRefusal(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): Answer | null {
  const types = new TypeInfo(schema);
  let refused = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition({ variable: { name } }) {
        const type = types.getInputType();
        if (type && name.value in variables && !fits(variables[name.value], type)) refused = true;
        return false;
      },
      Argument({ name, value }) {
        const beneath = types.getParentType() !== schema.getQueryType();
        if (beneath && isRefusedByCounties(name.value, valueFromASTUntyped(value, variables))) refused = true;
      },
      StringValue(node: ValueNode) {
        const type = types.getInputType();
        const named = type && getNamedType(type);
        if (named && isLeafType(named) && !fits(valueFromASTUntyped(node), named)) refused = true;
      },
    }),
  );
  if (!refused) return null;
  const error = new GraphQLError('refused', { extensions: { code: 'BAD_USER_INPUT' } });
  return { errors: [{ message: error.message, extensions: error.extensions }] } as Answer;
}

function isRefusedByCounties(argument: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (argument === 'first') return Number(value) < 1 || Number(value) > 100;
  return argument === 'aspects' && [value].flat().some((id) => !codebook.aspects.has(String(id) as never));
}

function fits(value: unknown, type: GraphQLInputType): boolean {
  if (value === null || value === undefined) return true;
  if (isNonNullType(type)) return fits(value, type.ofType);
  if (isListType(type)) return [value].flat().every((item) => fits(item, type.ofType));
  if ('getFields' in type)
    return Object.values(type.getFields()).every((field) =>
      fits((value as Record<string, unknown>)[field.name], field.type),
    );
  return SCALARS[type.name]?.(value) ?? true;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
