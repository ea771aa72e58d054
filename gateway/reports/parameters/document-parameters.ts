import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  type TypeNode,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { languagesOf } from '#schema/contract/languages-of.ts';
import type { Text } from '#schema/values/text.ts';
import type { Source, VariableDefault } from '../declaration/report-source.ts';
import type { Parameter } from './parameter.ts';

/** A parameter that is a variable of a document, or lies within one. */
export interface DocumentParameter extends Parameter {
  /** Where its value lies among the variables, such as `filter`, `counties`. */
  path: readonly string[];
}

/** The variable whose fields are parameters without its name before them. */
const SELECTION = 'filter';

/** Variables that the hub gives itself, and the moment, which all reports take alike. */
const OWN = ['first', 'after', 'asKnownAt'];

/** The parameters that a document’s variables make, as the schema describes them; those that are fixed are left out. */
export function documentParameters(
  { document, fixed, defaults = {} }: Pick<Source<never>, 'document' | 'fixed' | 'defaults'>,
  schema: GraphQLSchema,
): DocumentParameter[] {
  const parsed = parse(document);
  const taken = argumentsOf(parsed, schema);
  return variablesOf(parsed).flatMap(({ variable: { name }, type }) => {
    if (OWN.includes(name.value)) return [];
    const declared = typeFromAST(schema, type as TypeNode) as GraphQLInputType | undefined;
    if (!declared) throw new Error(`the schema has no type for $${name.value}`);
    const prefix = name.value === SELECTION ? '' : name.value;
    const argument = taken.get(name.value);
    return within(declared, [name.value], prefix, argument?.description, argument?.defaultValue)
      .filter(({ path }) => !(path[0] === SELECTION && path[1] !== undefined && path[1] in fixed))
      .map((parameter) => withDefault(parameter, defaults[parameter.name]));
  });
}

/** The arguments that variables stand for. */
function argumentsOf(document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, GraphQLArgument> {
  const found = new Map<string, GraphQLArgument>();
  const types = new TypeInfo(schema);
  const visitor = {
    Variable(node: { name: { value: string } }) {
      const argument = types.getArgument();
      if (argument) found.set(node.name.value, argument);
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return found;
}

function withDefault(parameter: DocumentParameter, given: VariableDefault | undefined): DocumentParameter {
  if (!given) return parameter;
  const { sv, en } = parameter.description;
  return {
    ...parameter,
    required: false,
    description: { sv: `${sv}; ${given.said.sv}`, en: `${en}; ${given.said.en}` },
  };
}

/** Whether a document’s rows can be asked for as of a moment. */
export function takesMoment(document: string): boolean {
  return variablesOf(parse(document)).some(({ variable: { name } }) => name.value === 'asKnownAt');
}

function variablesOf({ definitions }: DocumentNode) {
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operation?.variableDefinitions ?? [];
}

function within(
  type: GraphQLInputType,
  path: readonly string[],
  name: string,
  description: string | null | undefined,
  byDefault?: unknown,
): DocumentParameter[] {
  const of = getNamedType(type);
  if (isInputObjectType(of) && !holdsList(type))
    return Object.values(of.getFields()).flatMap((field) =>
      within(
        field.type,
        [...path, field.name],
        name === '' ? field.name : `${name}.${field.name}`,
        field.description,
        field.defaultValue,
      ),
    );
  return [
    {
      ...{ name, path },
      description: inLanguages(description),
      type: of.name === 'Int' ? 'integer' : of.name === 'Boolean' ? 'boolean' : 'text',
      ...(FORMATS[of.name] ? { format: FORMATS[of.name] } : {}),
      list: holdsList(type),
      ...(isEnumType(of) ? { values: of.getValues().map((value) => value.name) } : {}),
      required: isNonNullType(type) && byDefault === undefined && path.length === 1,
      ...(byDefault === undefined ? {} : { byDefault: String(byDefault) }),
    },
  ];
}

/** The scalars that are texts of a form. */
const FORMATS: Readonly<Record<string, NonNullable<Parameter['format']>>> = { Date: 'date', DateTime: 'date-time' };

function holdsList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function inLanguages(description: string | null | undefined): Text {
  const [sv = '', en = sv] = languagesOf(description ?? undefined);
  return { sv, en };
}
