import type { IntrospectionQuery } from 'graphql';
import type { MadeQuery } from '#tests/long/fuzz-queries/made-query.ts';

/** What a client gives its user. */
export interface Given {
  data: unknown;
  /** Whether all that was asked for is there; what is not, the client would ask the hub for again. */
  whole: boolean;
  /** Whether there may be more than was asked for, in things that a fragment does not speak of. */
  more?: boolean;
  /** What the client itself finds amiss with what the hub answered. */
  warnings?: readonly string[];
}

/** What came of a question: what the client gives, or why it does not take the question. */
export type FromClient = Given | { refused: string };

/** A client with one cache, which all questions go to. */
export interface CachingClient {
  name: string;
  /** Asks the hub, puts the answer into the cache and gives what the cache then has. */
  ask(question: MadeQuery): Promise<FromClient>;
  /** Gives what the cache has, and asks nobody. */
  fromCache(question: MadeQuery): Promise<FromClient>;
}

/** Where a client finds its hub, and what it knows of it. */
export interface ClientSurroundings {
  url: string;
  introspection: IntrospectionQuery;
  /** Everything that the client will be asked, for a client that compiles its questions beforehand. */
  questions: readonly MadeQuery[];
  fetch: typeof fetch;
}

/** Makes a client with an empty cache. */
export type MakeClient = (surroundings: ClientSurroundings) => Promise<CachingClient>;
