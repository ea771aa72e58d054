import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import type { Readiness } from '#subgraphs/serving/readiness.ts';

/** Answers a request where it is for an address of its own, before the engine hears of it: then true. */
export type Desk = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A gateway: answers requests over HTTP, or as `fetch` sends them, and listens nowhere by itself. */
export interface Gateway extends Pick<GatewayRuntime, 'dispose' | 'fetch' | 'getSchema'> {
  (request: IncomingMessage, response: ServerResponse): void;
  /** How it is, with everything that is not well; for who tends the hub alone. */
  readiness(): Promise<Readiness>;
}
