import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { GraphQLError, ValidationRule } from 'graphql';
import { limits } from '#schema/shared/limits.ts';
import { rootFields } from '../engine/root-fields.ts';
import { limitExceeded } from './limit-exceeded.ts';
import { planningSize } from './planning-size.ts';

/** Refuses documents beyond the limits before they are planned, each with a message that names the limit. */
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

/** At most so much to plan. */
const planningSizeRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (planningSize(operation, context, limits.planningSize) > limits.planningSize)
      context.reportError(beyond('planningSize', 'too much', HINT));
  },
});
