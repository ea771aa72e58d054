import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { collectFields, isAsyncIterable } from '@graphql-tools/utils';
import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, Kind } from 'graphql';

/**
 * Gives each root field its `null` when nothing at all could be answered. The engine leaves `data` out
 * then, which clients take for a document that was refused.
 */
export function useRootNulls(): GatewayPlugin {
  return {
    onExecute: () => ({
      onExecuteDone({ args, result, setResult }) {
        if (isAsyncIterable(result) || result.data !== undefined || !result.errors) return;
        const operation = getOperationAST(args.document, args.operationName);
        const root = operation && args.schema.getRootType(operation.operation);
        if (!operation || !root) return;
        const fragments = fragmentsOf(args.document);
        const { fields } = collectFields(
          args.schema,
          fragments,
          args.variableValues ?? {},
          root,
          operation.selectionSet,
        );
        setResult({ ...result, data: Object.fromEntries([...fields.keys()].map((key) => [key, null])) });
      },
    }),
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((node) => [node.name.value, node]));
}
