import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type ValidationRule } from 'graphql';
import { limits } from '../../schema/limits.ts';

/** Refuses documents beyond the limits before they are planned. */
export function limitPlugins(): GatewayPlugin[] {
  const armor = [
    maxTokensPlugin({ n: limits.tokens }),
    maxDepthPlugin({ n: limits.depth, flattenFragments: true, ignoreIntrospection: false }),
    maxAliasesPlugin({ n: limits.aliases, allowList: [] }),
  ] as GatewayPlugin[];
  return [...armor, { onValidate: ({ addValidationRule }) => addValidationRule(rootFieldsRule) }];
}

/** At most so many fields at the root, fragments included. */
const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const count = countFields(operation.selectionSet.selections, new Set());
    if (count > limits.rootFields) {
      context.reportError(
        new GraphQLError(`${count} fields at the root; expected at most ${limits.rootFields}`, {
          nodes: operation,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
      );
    }

    function countFields(selections: typeof operation.selectionSet.selections, seen: Set<string>): number {
      return selections.reduce((sum, selection) => {
        if (selection.kind === 'Field') return sum + 1;
        if (selection.kind === 'InlineFragment') return sum + countFields(selection.selectionSet.selections, seen);
        const name = selection.name.value;
        if (seen.has(name)) return sum;
        return sum + countFields(context.getFragment(name)?.selectionSet.selections ?? [], new Set([...seen, name]));
      }, 0);
    }
  },
});
