import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError, type ExecutionResult, isAsyncIterable } from '@graphql-tools/utils';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  visit,
} from 'graphql';
import { clientPaths } from './error-paths.ts';
import { createPlanning, type RequestPlan } from './plan-request.ts';
import { rebuildAnswer } from './rebuild-answer.ts';

/** Errors in variables that are told of: after these a person starts to mend. */
const VARIABLE_ERRORS = 5;

/** Characters of their messages. */
const LONGEST = 400;

/**
 * Asks the engine in a document of the hub's own instead of the client's, and makes the client's answer of what it
 * answers. So the engine meets no aliases, conditions, fragments and keys but those that are known to go well with it;
 * what it does wrong with others is in docs/engine-faults.md. Stands around whatever ends or repeats
 * an execution, so that every answer is made here.
 */
export function useOwnDocument(): GatewayPlugin {
  const plannings = new WeakMap<GraphQLSchema, ReturnType<typeof createPlanning>>();

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { schema, document, operationName } = args;
        const operation = getOperationAST(document, operationName);
        const root = schema.getQueryType();
        if (operation?.operation !== 'query' || !root) return executeFn(args);
        if (asksSchema(document)) return execute(args);
        const given: Record<string, unknown> = args.variableValues ?? {};
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
          maxErrors: VARIABLE_ERRORS,
        });
        if (!coerced) return { errors: errors.map(shortened) };
        const planning = plannings.get(schema) ?? createPlanning(schema, root);
        plannings.set(schema, planning);
        const plan = planning(document, operation, coerced);
        if (!plan.asked) return { data: rebuildAnswer({}, plan.shape) };
        const { document: asked, variables } = plan.asked;
        const variableValues = Object.fromEntries(Object.entries(given).filter(([name]) => variables.has(name)));
        const result = await executeFn({ ...args, document: asked, variableValues });
        return isAsyncIterable(result) ? result : clientResult(result, plan);
      });
    },
  };
}

/** An error in a variable without all of the value, which it prints whole each time. */
function shortened(error: GraphQLError): GraphQLError {
  const { message, nodes } = error;
  if (message.length <= LONGEST) return error;
  const half = LONGEST / 2;
  return new GraphQLError(`${message.slice(0, half)} … ${message.slice(-half)}`, nodes ? { nodes } : {});
}

/** What the client gets of what the engine answered. Where nothing at all was answered, each field at the root is null. */
function clientResult(result: ExecutionResult, { shape }: RequestPlan): ExecutionResult {
  const { data, errors, ...rest } = result;
  return {
    data: rebuildAnswer(data, shape),
    ...(errors ? { errors: errors.flatMap((error) => clientErrors(error, data, shape)) } : {}),
    ...rest,
  };
}

function clientErrors(error: GraphQLError, data: unknown, shape: RequestPlan['shape']): GraphQLError[] {
  const { message, path, extensions } = error;
  if (!path) return [error];
  return clientPaths(path, data, shape).map((one) =>
    createGraphQLError(message, { extensions, ...(one.length > 0 ? { path: one } : {}) }),
  );
}

/** Whether a document is about the schema: it is about nothing else then, and needs no engine. */
function asksSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') asks = true;
      // They stand at the root only.
      return false;
    },
  });
  return asks;
}
