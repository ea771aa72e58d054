import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../engine/fragments-of.ts';
import { createEngineKeys } from './engine-keys.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type EngineDocument, writeDocument } from './write-document.ts';

/** What the engine is asked for an operation, and how its answer becomes the client's. */
export interface RequestPlan {
  /** `null` where conditions leave nothing to ask. */
  asked: EngineDocument | null;
  shape: Shape;
}

/** What is known of a client's document. */
interface ReadDocument {
  /** The variables that conditions depend on. */
  deciding: readonly string[];
  /** For each operation and each way in which its conditions fall out, the oldest first. */
  plans: Map<string, RequestPlan>;
}

/** Plans kept of one document. */
const KEPT = 16;

/**
 * Plans operations, and keeps the plans as long as their documents: the engine, too, keeps what it knows of a document
 * by the document itself. Variables are those of GraphQL, coerced.
 */
export function createPlanning(schema: GraphQLSchema, root: GraphQLObjectType) {
  const read = new WeakMap<DocumentNode, ReadDocument>();

  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): RequestPlan => {
    const known = read.get(document) ?? { deciding: conditionVariables(document), plans: new Map() };
    read.set(document, known);
    const { deciding, plans } = known;
    const key = JSON.stringify([operation.name?.value, deciding.map((name) => variables[name] === true)]);
    const plan = plans.get(key) ?? planOperation(document, operation, schema, root, variables);
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
  const reading = { schema, fragments: fragmentsOf(document), variables };
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
