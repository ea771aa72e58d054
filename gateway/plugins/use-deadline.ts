import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError } from '@graphql-tools/utils';
import type { DocumentNode } from 'graphql';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';

/**
 * Ends a request that takes too long, planning included: the planner and the calls to subgraphs get
 * the signal, and the client gets an error. The engine keeps a plan with its document, also one that
 * was given up, and shares it between requests; so after that the document is replaced by a copy, for
 * requests to come and for those that wait for the same plan and still have time.
 */
export function useDeadline(deadline: number): GatewayPlugin {
  const copies = new WeakMap<DocumentNode, DocumentNode>();

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (original) => {
        const currentCopy = () => copies.get(original.document) ?? original.document;
        const controller = new AbortController();
        const execute = async (): Promise<unknown> => {
          const document = currentCopy();
          try {
            return await executeFn(withSignal({ ...original, document }, controller.signal));
          } catch (error) {
            if (document === currentCopy() || controller.signal.aborted) throw error;
            return execute();
          }
        };
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<'late'>((resolve) => {
          timer = setTimeout(() => {
            copies.set(original.document, { ...original.document });
            resolve('late');
            controller.abort();
          }, deadline);
        });
        try {
          const result = await Promise.race([late, execute()]);
          return result === 'late' ? { errors: [tooLate(deadline)] } : result;
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

function tooLate(deadline: number) {
  return createGraphQLError(
    `the request took longer than ${deadline} ms and was ended; ask for less, or for fewer counties`,
    { extensions: { code: 'REQUEST_TIMED_OUT' satisfies AnswerCode } },
  );
}

/** The engine takes a signal beside the arguments that GraphQL knows. */
function withSignal<Args extends object>(args: Args, signal: AbortSignal): Args & { signal: AbortSignal } {
  return { ...args, signal };
}
