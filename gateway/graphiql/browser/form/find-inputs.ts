import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  parse,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Something that can be chosen in a query: an argument of a field, or a field of such an argument. */
export interface FormInput {
  /** Tells it from all others of the query. */
  id: string;
  /** Where the field stands, by the names that its answer has. */
  field: string;
  /** The argument, and the way into it. */
  path: readonly string[];
  description: string;
  /** A scalar or an enumeration. */
  type: GraphQLInputType;
  list: boolean;
  /** Whether it has to be given, as what it lies in is. */
  required: boolean;
  /** What is given; `null` where nothing is, or it is null. */
  value: readonly string[] | null;
  place: InputPlace;
}

/** Where a value is written: into the variables, at a way in them, or into the query. */
export type InputPlace = { variable: string; path: readonly string[] } | { field: FieldNode; path: readonly string[] };

/** An argument or a field of one, as the schema has it. */
interface Declared {
  name: string;
  description?: string | null | undefined;
  type: GraphQLInputType;
  defaultValue?: unknown;
}

/** All that can be chosen in a query, in its order. Throws where the query cannot be read. */
export function findInputs(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): FormInput[] {
  const info = new TypeInfo(schema);
  const found: FormInput[] = [];
  const way: string[] = [];
  let count = 0;
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: {
        enter(node) {
          way.push((node.alias ?? node.name).value);
          const at = { field: way.join(' › '), id: `${count++}`, node, variables };
          for (const argument of info.getFieldDef()?.args ?? []) {
            const given = node.arguments?.find(({ name }) => name.value === argument.name);
            found.push(...inputsOf(at, argument, [argument.name], placeOf(node, [argument.name], given), given?.value));
          }
        },
        leave() {
          way.pop();
        },
      },
    }),
  );
  return found;
}

interface At {
  id: string;
  field: string;
  node: FieldNode;
  variables: Readonly<Record<string, unknown>>;
}

function inputsOf(
  at: At,
  declared: Declared,
  path: readonly string[],
  place: InputPlace,
  literal: ValueNode | undefined,
  within = true,
): FormInput[] {
  const type = getNullableType(declared.type);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => {
      const way = [...path, field.name];
      if ('variable' in place) {
        const inside = { ...place, path: [...place.path, field.name] };
        return inputsOf(at, field, way, inside, undefined, valueIn(at.variables, place) != null);
      }
      const fields = literal?.kind === Kind.OBJECT ? literal.fields : null;
      const given = fields?.find(({ name }) => name.value === field.name);
      return inputsOf(at, field, way, placeOf(at.node, way, given), given?.value, fields !== null);
    });
  const named = getNamedType(type);
  if (!isLeafType(named)) return [];
  return [
    {
      id: `${at.id}.${path.join('.')}`,
      field: at.field,
      path,
      description: declared.description ?? '',
      type: named,
      list: isListType(type),
      required: within && isNonNullType(declared.type) && declared.defaultValue === undefined,
      value: 'variable' in place ? textsOf(valueIn(at.variables, place)) : textsIn(literal),
      place,
    },
  ];
}

function placeOf(
  field: FieldNode,
  path: readonly string[],
  given: ArgumentNode | ObjectFieldNode | undefined,
): InputPlace {
  return given?.value.kind === Kind.VARIABLE ? { variable: given.value.name.value, path: [] } : { field, path };
}

function valueIn(
  variables: Readonly<Record<string, unknown>>,
  { variable, path }: { variable: string; path: readonly string[] },
) {
  return [variable, ...path].reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    variables,
  );
}

function textsOf(value: unknown): string[] | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function textsIn(literal: ValueNode | undefined): string[] | null {
  if (!literal || literal.kind === Kind.NULL) return null;
  if (literal.kind === Kind.LIST) return literal.values.flatMap((value) => textsIn(value) ?? []);
  return 'value' in literal ? [String(literal.value)] : null;
}
