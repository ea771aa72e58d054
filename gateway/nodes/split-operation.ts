import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** The key under which a county answers what it finds. */
export const FOUND = 'found';

/** A document that asks a group, and the variables that say for what. */
export interface GroupDocument {
  document: DocumentNode;
  ids: string;
  moment: string;
}

/** The client’s document with other fields at its root, as if the client had asked just these. */
export function withRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly SelectionNode[],
  variables: readonly VariableDefinitionNode[] = [],
): DocumentNode {
  const own: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...variables],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { ...document, definitions: [own, ...fragments] };
}

/** The document that asks a county, by its root field, or the comparison for what the client selects of things by id. */
export function askingGroup(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootField: string | null,
  fields: readonly FieldNode[],
): GroupDocument {
  const taken = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  const [ids, moment] = [unused('ids', taken), unused('moment', taken)];
  const root =
    rootField === null
      ? `${FOUND}: nodes(ids: $${ids}, asKnownAt: $${moment}) { __typename }`
      : `${rootField}(asKnownAt: $${moment}) { ${FOUND}: nodes(ids: $${ids}) { __typename } }`;
  const [asking] = parse(`query ($${ids}: [ID!]!, $${moment}: DateTime) { ${root} }`, { noLocation: true }).definitions;
  if (asking?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('expected an operation');
  const selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const filled = visit(asking, {
    Field: {
      leave: (node) =>
        node.alias?.value === FOUND ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } } : undefined,
    },
  });
  const { selectionSet, variableDefinitions } = filled;
  return { document: withRootFields(document, operation, selectionSet.selections, variableDefinitions), ids, moment };
}

function unused(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? unused(`${name}_`, taken) : name;
}
