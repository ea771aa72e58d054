import { makeApollo } from './ask-apollo.ts';
import { makeRelay } from './ask-relay.ts';
import { makeUrql } from './ask-urql.ts';
import type { MakeClient } from './caching-client.ts';

/** Every client that the hub's answers are held against. */
export const CLIENTS: readonly MakeClient[] = [makeApollo, makeUrql, makeRelay];
