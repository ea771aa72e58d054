import type { FromClient } from './caching-client.ts';

/** What came of a question that failed: the hub refused what the client asked instead, or else the client is at a loss. */
export function fromFailure(error: unknown): FromClient {
  const { graphQLErrors, errors = graphQLErrors } = error as Record<'errors' | 'graphQLErrors', HubErrors | undefined>;
  const codes = (errors ?? []).map(({ extensions }) => String(extensions?.code));
  if (codes.length > 0) return { refused: `the hub says ${[...new Set(codes)].join(', ')}` };
  return { data: undefined, whole: false, warnings: [(error as Error).message] };
}

type HubErrors = readonly { extensions?: Record<string, unknown> }[];
