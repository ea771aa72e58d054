import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError } from '@graphql-tools/utils';
import type { DocumentNode } from 'graphql';

/**
 * Ends a request that takes too long, planning included: the planner and the calls to subgraphs get
 * the signal, and the client gets an error. The engine keeps a plan with its document, also one that
 * was given up; so the next request with such a document gets a copy of it.
 */
export function useDeadline(deadline: number): GatewayPlugin {
  const givenUp = new WeakMap<DocumentNode, DocumentNode>();

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document = givenUp.get(args.document) ?? args.document;
      setExecuteFn(async (original) => {
        const controller = new AbortController();
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<'late'>((resolve) => {
          timer = setTimeout(() => {
            resolve('late');
            controller.abort();
          }, deadline);
        });
        try {
          const result = await Promise.race([
            late,
            executeFn(withSignal({ ...original, document }, controller.signal)),
          ]);
          if (result !== 'late') return result;
          givenUp.set(args.document, { ...document });
          return {
            errors: [
              createGraphQLError(
                `the request took longer than ${deadline} ms and was ended; ask for less, or for fewer counties`,
                { extensions: { code: 'REQUEST_TIMED_OUT' } },
              ),
            ],
          };
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** The engine takes a signal beside the arguments that GraphQL knows. */
function withSignal<Args extends object>(args: Args, signal: AbortSignal): Args & { signal: AbortSignal } {
  return { ...args, signal };
}
