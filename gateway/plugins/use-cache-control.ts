import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isAsyncIterable } from '@graphql-tools/utils';
import { readUnanswered } from '#schema/questions/shared/unanswered.ts';
import { KEPT, NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import type { Keeping } from '../kept-answers/keep-answers.ts';

/** What goes along with a request whose answer the hub keeps. */
interface Noting {
  keeping?: Keeping;
}

/**
 * Says of every answer to a GET whether it may be kept: where it has data and no error and all counties that were asked
 * are in it, also by what the comparison says of counties that are missing without an error. Answers to a POST say nothing. The
 * hub itself is told the same of both, and whom they depend on.
 */
export function useCacheControl(): GatewayPlugin {
  const lacking = new WeakSet<Request>();
  const complete = new WeakSet<Request>();

  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor, executionRequest }) {
      (executionRequest.context as Noting | undefined)?.keeping?.asked.add(subgraphName);
      setExecutor(async (call) => {
        const answer = await executor(call);
        if (!isAsyncIterable(answer) && readUnanswered(answer?.extensions).length > 0)
          lacking.add(executionRequest.context?.request as Request);
        return answer;
      });
    },
    onResultProcess({ request, result, serverContext }) {
      if (Array.isArray(result) || isAsyncIterable(result) || lacking.has(request)) return;
      if (!result.data || result.errors?.length) return;
      complete.add(request);
      const { keeping } = serverContext as Noting;
      if (keeping) keeping.isComplete = true;
    },
    onResponse({ request, response }) {
      if (request.method === 'GET') response.headers.set('cache-control', complete.has(request) ? KEPT : NOT_KEPT);
    },
  };
}
