import type { IncomingMessage } from 'node:http';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError, isAsyncIterable } from '@graphql-tools/utils';
import { getOperationAST, getVariableValues } from 'graphql';
import type { Costs } from '#schema/contract/costs.ts';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { countCost } from '../cost/count-cost.ts';
import type { Spending } from '../cost/spending.ts';
import { limitExceeded } from './limit-exceeded.ts';

/**
 * Refuses what costs too much before anybody is asked: a request beyond the limit, and one of a client that has asked for too much in this minute. Tells a
 * client what it cost. Who asks from within this process, as pages and reports do, is no client.
 */
export function useCost(costs: Costs, spending: Spending): GatewayPlugin {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args;
      const operation = getOperationAST(document, operationName);
      if (!operation) return undefined;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
      // Whoever executes says what is wrong with variables.
      if (!coerced) return undefined;
      const estimated = countCost(schema, costs, document, operation, coerced);
      const client = (contextValue as { req?: IncomingMessage }).req;
      const told = client ? { extensions: { cost: { estimated, max: limits.requestCost } } } : {};
      const noted = currentRequest();
      if (noted) noted.cost = (noted.cost ?? 0) + estimated;
      if (estimated > limits.requestCost) {
        setResultAndStopExecution({ errors: [limitExceeded('requestCost', estimated, 'this request', HINT)], ...told });
        return undefined;
      }
      const wait = client ? await spending.spend(client, estimated) : 0;
      if (wait > 0) {
        setResultAndStopExecution({ errors: [tooMuch(wait)], ...told });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (client && !isAsyncIterable(result)) setResult({ ...result, ...told });
        },
      };
    },
  };
}

const HINT = '. It counts what is asked for as often as lists are long: ask for fewer rows, fields or words at once';

function tooMuch(seconds: number) {
  return createGraphQLError(
    `more was asked for from this address than one client may ask in a minute; come again in ${seconds} s`,
    { extensions: { code: 'RATE_LIMITED' satisfies AnswerCode, retryAfter: seconds } },
  );
}
