import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type GraphQLError, getOperationAST, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { limits } from '#schema/shared/limits.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { rootFields } from '../engine/root-fields.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { planningSize } from './planning-size.ts';

/**
 * Refuses documents beyond the limits before they are planned, each with a message that names the limit; of those that are
 * answered it notes how much there is to plan.
 */
export function limitPlugins(): GatewayPlugin[] {
  const armor = [
    maxTokensPlugin({ n: limits.tokens, onReject: refusing('tokens') }),
    maxDepthPlugin({
      n: limits.depth,
      flattenFragments: true,
      ignoreIntrospection: false,
      onReject: refusing('depth'),
    }),
    maxAliasesPlugin({ n: limits.aliases, allowList: [], onReject: refusing('aliases') }),
  ] as GatewayPlugin[];
  return [
    ...armor,
    {
      onValidate({ addValidationRule }) {
        addValidationRule(rootFieldsRule);
        addValidationRule(planningSizeRule);
      },
      onExecute({ args: { document, operationName } }) {
        const operation = getOperationAST(document, operationName);
        const noted = currentRequest();
        if (!operation || !noted) return;
        noted.planningSize = (noted.planningSize ?? 0) + (sizes.get(operation) ?? 0);
        noted.operation ??= operation.name?.value ?? null;
      },
    },
  ];
}

type DocumentLimit = 'tokens' | 'depth' | 'aliases' | 'rootFields' | 'planningSize';

/** Puts the refusal of a library in this hub's words. */
function refusing(limit: DocumentLimit) {
  return [
    (_: unknown, { message }: GraphQLError) => {
      throw beyond(limit, /found (\d+)/.exec(message)?.[1]);
    },
  ];
}

function beyond(limit: DocumentLimit, found: number | string = 'too many', hint = ''): GraphQLError {
  return limitExceeded(limit, found, 'this document', hint);
}

/** At most so many fields at the root, fragments included. */
const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition({ selectionSet }) {
    const count = rootFields(selectionSet, context).length;
    if (count > limits.rootFields) context.reportError(beyond('rootFields', count));
  },
});

const HINT =
  '. A field counts once for each type that it may be met in: ask for fewer fields, or of one county at a time';

/** How much there is to plan, of every operation that was looked at. */
const sizes = new WeakMap<OperationDefinitionNode, number>();

/** At most so much to plan. */
const planningSizeRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const size = planningSize(operation, context, limits.planningSize);
    sizes.set(operation, size);
    if (size > limits.planningSize) context.reportError(beyond('planningSize', 'too much', HINT));
  },
});
