import {
  type DocumentNode,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Answer, AnswerError } from '#tests/support/test-hub.ts';
import { expectedRefusal } from './expected-refusal.ts';
import { type AskedApart, askedApart, askingFor, together } from './nodes-by-county.ts';

/** Asks an engine that is trusted with documents in which no two fields have one key. */
export type AskPlainly = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

/** What the engine answered at a place of the client's answer, for one of the field nodes that ask for it. */
interface Source {
  value: unknown;
  path: readonly (string | number)[];
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * What a query's answer has to be, by an opinion that shares no code with the gateway. The engine is asked for every
 * field node under a key of its own, so that nothing that it does with keys matters; then GraphQL's reference
 * implementation executes the client's document over what it answered.
 */
export async function opinionOf(
  query: string,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  counties: readonly string[],
  ask: AskPlainly,
): Promise<Answer> {
  const document = parse(query, { noLocation: true });
  const refusal = expectedRefusal(document, variables, schema);
  if (refusal) return refusal;
  const keys = new Map<FieldNode, string>();
  const atRoot = new Set<FieldNode>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        keys.set(node, `n${keys.size}`);
        if (types.getParentType() === schema.getQueryType()) atRoot.add(node);
      },
    }),
  );
  const found: { key: string; isList: boolean; apart: AskedApart[] }[] = [];
  const asked = underOwnKeys(document, keys, (node, key) => {
    const apart = atRoot.has(node) ? askedApart(node, key, counties, variables) : null;
    if (!apart) return null;
    found.push({ key, isList: node.name.value === 'nodes', apart });
    return apart;
  });
  const { data, errors = [] } = together(await ask(print(asked), variables), found);
  const failures = new Map(errors.map((error) => [JSON.stringify(error.path ?? null), error]));
  const placed = new Set<AnswerError>();
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: [{ value: data ?? {}, path: [] }],
    fieldResolver: resolver(keys, failures, placed),
    typeResolver: (sources: Source[]) =>
      sources.flatMap(({ value }) => (value as { __typename: string }).__typename)[0],
  });
  const answer: Answer = JSON.parse(JSON.stringify(result));
  const elsewhere = errors.filter((error) => !placed.has(error)).map(({ path: _, ...error }) => error);
  const all = [...(answer.errors ?? []), ...elsewhere];
  return { data: answer.data, ...(all.length > 0 ? { errors: all } : {}) };
}

/** The same document, each field under a key of its own and every object with its type. */
function underOwnKeys(
  document: DocumentNode,
  keys: ReadonlyMap<FieldNode, string>,
  apart: (node: FieldNode, key: string) => AskedApart[] | null,
): DocumentNode {
  const selectionSet = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: [TYPENAME, ...set.selections.flatMap(selection)],
  });
  function selection(node: SelectionNode): SelectionNode[] {
    const within = 'selectionSet' in node && node.selectionSet ? { selectionSet: selectionSet(node.selectionSet) } : {};
    const own = node.kind === Kind.FIELD ? keys.get(node) : undefined;
    if (node.kind !== Kind.FIELD || own === undefined) return [{ ...node, ...within } as SelectionNode];
    const asked = apart(node, own);
    if (asked) return asked.map((one) => askingFor(one, { ...node, ...within }));
    return [{ ...node, alias: { kind: Kind.NAME, value: own }, ...within }];
  }
  const definitions = document.definitions.map((node) =>
    'selectionSet' in node ? { ...node, selectionSet: selectionSet(node.selectionSet) } : node,
  );
  return withoutUnusedVariables({ ...document, definitions });
}

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}

function resolver(
  keys: ReadonlyMap<FieldNode, string>,
  failures: ReadonlyMap<string, AnswerError>,
  placed: Set<AnswerError>,
): GraphQLFieldResolver<Source[], unknown> {
  return (sources, _args, _context, { fieldNodes, returnType }) => {
    const found = sources.flatMap(({ value, path }) =>
      fieldNodes.flatMap((node): Source[] => {
        const key = String(keys.get(node));
        const inner = (value as Record<string, unknown>)[key];
        return inner === undefined ? [] : [{ value: inner, path: [...path, key] }];
      }),
    );
    return completed(found, returnType);
  };

  /** One value of all that the engine answered for one field: an error, null, a list, a leaf, or again sources. */
  function completed(found: readonly Source[], type: GraphQLOutputType): unknown {
    const failed = found.flatMap(({ path }) => failures.get(JSON.stringify(path)) ?? []);
    const there = found.filter(({ value }) => value !== null);
    const [first] = there;
    if (!first) {
      for (const error of failed) placed.add(error);
      return failed[0] ? new GraphQLError(failed[0].message, { extensions: failed[0].extensions }) : null;
    }
    const nullable = getNullableType(type);
    if (!isListType(nullable)) return isCompositeType(nullable) ? there : first.value;
    return (first.value as unknown[]).map((_, index) =>
      completed(
        there.map(({ value, path }) => ({ value: (value as unknown[])[index], path: [...path, index] })),
        nullable.ofType,
      ),
    );
  }
}
