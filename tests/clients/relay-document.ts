import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { withoutUnused } from '#tests/long/fuzz-queries/without-unused.ts';

/**
 * A question as Relay takes it: its operation has a name, what fragments ask for stands where they are spread, as Relay
 * would hide it from the operation otherwise, and nothing is asked of a type that nothing there can be.
 */
export function relayDocument(query: string, name: string, schema: GraphQLSchema): string {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (!operation || !root) throw new TypeError('nothing is asked');
  const named: OperationDefinitionNode = {
    ...operation,
    name: { kind: Kind.NAME, value: name },
    selectionSet: writtenOut(operation.selectionSet, root, [root.name], { schema, fragments }),
  };
  return print(withoutUnused({ kind: Kind.DOCUMENT, definitions: [named] }));
}

interface Known {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Selections on a type, where things are of one of some types. */
function writtenOut(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  possible: readonly string[],
  known: Known,
): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return [field(node)];
    const { directives = [] } = node;
    const { typeCondition, selectionSet } =
      node.kind === Kind.FRAGMENT_SPREAD ? (known.fragments.get(node.name.value) ?? missing(node.name.value)) : node;
    const on = typeCondition ? (known.schema.getType(typeCondition.name.value) as GraphQLCompositeType) : type;
    const left = namesOf(on, known.schema).filter((one) => possible.includes(one));
    const body = left.length > 0 ? writtenOut(selectionSet, on, left, known) : { ...selectionSet, selections: [] };
    if (body.selections.length === 0) return [];
    const condition = typeCondition ? { typeCondition } : {};
    return [{ kind: Kind.INLINE_FRAGMENT, ...condition, directives, selectionSet: body }];
  });
  return { ...set, selections };

  function field(node: Extract<SelectionNode, { kind: Kind.FIELD }>): SelectionNode {
    const asked = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const answered = asked ? getNamedType(asked.type) : undefined;
    if (!node.selectionSet || !isCompositeType(answered)) return node;
    const within = writtenOut(node.selectionSet, answered, namesOf(answered, known.schema), known);
    return { ...node, selectionSet: within };
  }
}

function missing(name: string): never {
  throw new TypeError(`no fragment ${name}`);
}

/** The types that something of a type can be. */
function namesOf(type: GraphQLCompositeType, schema: GraphQLSchema): string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}
