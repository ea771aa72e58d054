import type { GraphQLFormattedError } from 'graphql';

/** An operation on its way to a subgraph; plain data that can cross a thread or a network. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
}

/** What a subgraph answers; plain data. */
export interface GraphResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}
