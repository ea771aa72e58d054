import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type CollectedField, collectFields, type Reading } from './collect-fields.ts';
import type { EngineKeys } from './engine-keys.ts';
import { possibleTypes, sameTypes } from './type-sets.ts';

/** The document that the engine gets, and the variables that it uses. */
export interface EngineDocument {
  document: DocumentNode;
  variables: ReadonlySet<string>;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: name('__typename') };

/**
 * Writes an operation for the engine: without aliases but its keys, named fragments, conditions, impossible types and
 * anything asked twice. `null` where nothing is left to ask.
 */
export function writeDocument(
  operation: OperationDefinitionNode,
  root: GraphQLCompositeType,
  reading: Reading,
  keys: EngineKeys,
): EngineDocument | null {
  const selections = selectionsOf([operation.selectionSet], root, true);
  if (selections.length === 0) return null;
  const asked: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    ...(operation.name ? { name: operation.name } : {}),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const variables = variablesIn(asked);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [variableDefinitions?.length ? { ...asked, variableDefinitions } : asked],
    },
    variables,
  };

  function selectionsOf(
    asking: readonly SelectionSetNode[],
    parent: GraphQLCompositeType,
    atRoot: boolean,
  ): SelectionNode[] {
    const types = possibleTypes(parent, reading.schema);
    const collected = collectFields(asking, types, reading, (node, type) => keys(node, type, atRoot));
    const fields = [...new Set([...collected.values()].flat())].filter(({ type }) => type !== null);
    const isCommon = (field: CollectedField) => sameTypes(field.types, types) && hasField(parent, field);
    const common = fields.filter(isCommon).map(fieldNode);
    const apart = fragments(fields.filter((field) => !isCommon(field)));
    const needsType = types.size > 1 || (fields.length === 0 && (!atRoot || collected.values().some(isNotEmpty)));
    return [...(needsType ? [TYPENAME] : []), ...common, ...apart];
  }

  function fieldNode({ key, type, nodes: [first, ...others] }: CollectedField): FieldNode {
    if (!first) throw new TypeError(`the key ${key} stands for no field`);
    const answered = type && getNamedType(type);
    const within = [first, ...others].flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      kind: Kind.FIELD,
      name: first.name,
      ...(key === first.name.value ? {} : { alias: name(key) }),
      ...(first.arguments?.length ? { arguments: first.arguments } : {}),
      ...(isCompositeType(answered) ? { selectionSet: selectionSet(selectionsOf(within, answered, false)) } : {}),
    };
  }

  /** What only some types are asked for: on an interface of just these types, or on each of them. */
  function fragments(fields: readonly CollectedField[]): SelectionNode[] {
    const byCondition = new Map<string, FieldNode[]>();
    for (const field of fields) {
      const node = fieldNode(field);
      for (const condition of conditionsFor(field, reading.schema))
        byCondition.set(condition, [...(byCondition.get(condition) ?? []), node]);
    }
    return [...byCondition].map(([condition, nodes]) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: name(condition) },
      selectionSet: selectionSet(nodes),
    }));
  }
}

function conditionsFor(field: CollectedField, schema: GraphQLSchema): readonly string[] {
  const { types } = field;
  if (types.size > 1) {
    const [first = ''] = types;
    const type = schema.getType(first);
    const interfaces = type && 'getInterfaces' in type ? type.getInterfaces() : [];
    const exact = interfaces.find((one) => hasField(one, field) && sameTypes(possibleTypes(one, schema), types));
    if (exact) return [exact.name];
  }
  return [...types];
}

function hasField(type: GraphQLCompositeType, { nodes: [node] }: CollectedField): boolean {
  return 'getFields' in type && node !== undefined && node.name.value in type.getFields();
}

function variablesIn(operation: OperationDefinitionNode): Set<string> {
  const used = new Set<string>();
  visit(operation, { Variable: ({ name: { value } }) => void used.add(value) });
  return used;
}

function isNotEmpty(list: readonly unknown[]): boolean {
  return list.length > 0;
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function name(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
