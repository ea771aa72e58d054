import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';

/** A gateway: answers requests over HTTP, or as `fetch` sends them, and listens nowhere by itself. */
export interface Gateway extends Pick<GatewayRuntime, 'dispose' | 'fetch' | 'getSchema'> {
  (request: IncomingMessage, response: ServerResponse): void;
}
