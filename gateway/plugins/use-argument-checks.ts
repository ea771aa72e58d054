import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type ArgumentNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import { HubError } from '#schema/shared/errors.ts';

/** What counties would refuse, each for itself and for each of its rows, by the argument. Throw BAD_USER_INPUT. */
const CHECKS: Readonly<Record<string, (value: unknown) => void>> = {
  aspects: (value) => {
    for (const id of [value ?? []].flat()) knownAspect(String(id));
  },
  first: (value) => void pageSize(value as number | null | undefined),
};

/** Refuses arguments that counties would refuse, once and before any county is asked. */
export function useArgumentChecks(): GatewayPlugin {
  const found = new WeakMap<OperationDefinitionNode, ArgumentNode[]>();

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, schema, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const checked = found.get(operation) ?? checkedArguments(document, operation, schema);
      found.set(operation, checked);
      for (const argument of checked) {
        const refused = refusal(argument, variableValues ?? {});
        if (refused) return setResultAndStopExecution({ errors: [refused] });
      }
    },
  };
}

/** The arguments to be checked of fields beneath the root; those at the root are refused where questions begin. */
function checkedArguments(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): ArgumentNode[] {
  const checked: ArgumentNode[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Argument(node) {
        if (types.getParentType() !== schema.getQueryType() && node.name.value in CHECKS) checked.push(node);
      },
    }),
  );
  return checked;
}

function refusal(argument: ArgumentNode, variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  try {
    CHECKS[argument.name.value]?.(valueFromASTUntyped(argument.value, variables));
    return null;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { message, code, details } = error;
    return new GraphQLError(message, { nodes: argument, extensions: { code, ...details } });
  }
}
