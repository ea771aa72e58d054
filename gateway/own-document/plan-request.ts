import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { createEngineKeys } from './engine-keys.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type EngineDocument, writeDocument } from './write-document.ts';

/** What the engine is asked for an operation, and how its answer becomes the client's. */
export interface RequestPlan {
  /** `null` where conditions leave nothing to ask. */
  asked: EngineDocument | null;
  shape: Shape;
}

/** Plans kept of one document: one for each operation and each way in which its conditions fall out. */
const KEPT = 16;

/**
 * Plans operations, and keeps the plans as long as their documents: the engine, too, keeps what it knows of a document
 * by the document itself. Variables are those of GraphQL, coerced.
 */
export function createPlanning(schema: GraphQLSchema, root: GraphQLObjectType) {
  const kept = new WeakMap<DocumentNode, Map<string, RequestPlan>>();
  const conditions = new WeakMap<OperationDefinitionNode, readonly string[]>();

  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): RequestPlan => {
    const deciding = conditions.get(operation) ?? conditionVariables(document);
    conditions.set(operation, deciding);
    const plans = kept.get(document) ?? new Map<string, RequestPlan>();
    kept.set(document, plans);
    const key = JSON.stringify([operation.name?.value, deciding.map((name) => variables[name] === true)]);
    const known = plans.get(key);
    if (known) return known;
    const plan = planOperation(document, operation, schema, root, variables);
    plans.set(key, plan);
    for (const oldest of [...plans.keys()].slice(0, -KEPT)) plans.delete(oldest);
    return plan;
  };
}

function planOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  variables: Readonly<Record<string, unknown>>,
): RequestPlan {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const reading = { schema, fragments, variables };
  const keys = createEngineKeys();
  return {
    shape: shapeOf([operation.selectionSet], new Set([root.name]), reading, keys, true),
    asked: writeDocument(operation, root, reading, keys),
  };
}

/** The variables of all conditions of a document. */
function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
