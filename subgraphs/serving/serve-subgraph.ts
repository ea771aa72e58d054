import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { inSpan, type SpanEnd, type SpanStart } from '../tracing/span.ts';
import { type ErrorOptions, formatError } from './format-error.ts';
import type { GraphResult, SubgraphRequest } from './protocol.ts';

/** A subgraph that runs: it answers operations and knows its SDL. */
export interface RunningSubgraph {
  name: string;
  sdl: string;
  execute(request: SubgraphRequest): Promise<GraphResult>;
  /** Why it cannot answer now, `null` when it can. */
  unready?(): Promise<string | null>;
  /** What is not well now, whether it can answer or not; `null` when nothing. */
  problem?(): Promise<string | null>;
  /** A number that is another once its data has changed, or what holds the data was started again; where all of that is in this process. */
  changes?(): number;
  close(): Promise<void>;
}

export interface SubgraphOptions<Context extends BaseContext> extends ErrorOptions {
  typeDefs: DocumentNode;
  /** Typed where they are made, by types generated from the SDL. */
  resolvers: object;
  /** Makes the context of one request. */
  context(request: SubgraphRequest): Context;
  /** Errors that a request noted in its context, to stand beside an answer that is whole. */
  noted?(context: Context): GraphQLFormattedError[];
  /** What a request noted in its context for the gateway alone, to go among the extensions of the answer. */
  told?(context: Context): Record<string, unknown>;
  /** Whether what was read for a request is found to be of the past, so that it has to be answered anew, with a context of its own. */
  outdated?(context: Context): Promise<boolean>;
  unready?: RunningSubgraph['unready'];
  problem?: RunningSubgraph['problem'];
  close?(): Promise<void>;
}

/** Serves a subgraph with Apollo Server, without a network of its own. */
export async function serveSubgraph<Context extends BaseContext>(
  options: SubgraphOptions<Context>,
): Promise<RunningSubgraph> {
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema([
      { typeDefs: options.typeDefs, resolvers: options.resolvers as GraphQLResolverMap<unknown> },
    ]),
    introspection: true,
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error): GraphQLFormattedError => formatError(formatted, error, options),
  });
  await server.start();
  const spanStart: SpanStart = {
    name: `answer ${options.name}`,
    kind: 'SERVER',
    values: { 'hub.subgraph': options.name },
  };

  async function executed(request: SubgraphRequest): Promise<GraphResult> {
    const contextValue = options.context(request);
    const { body } = await server.executeOperation(
      {
        query: request.query,
        variables: request.variables ?? {},
        ...(request.operationName ? { operationName: request.operationName } : {}),
      },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('a subgraph answers in one piece');
    if (await options.outdated?.(contextValue)) return executed(request);
    const { errors = [], extensions = {}, ...result } = body.singleResult as GraphResult;
    const all = [...errors, ...(options.noted?.(contextValue) ?? [])];
    const told = { ...extensions, ...options.told?.(contextValue) };
    return {
      ...result,
      ...(all.length > 0 ? { errors: all } : {}),
      ...(Object.keys(told).length > 0 ? { extensions: told } : {}),
    };
  }

  return {
    name: options.name,
    sdl: print(options.typeDefs),
    execute: (request) => inSpan(spanStart, () => executed(request), toldCodes),
    ...(options.unready ? { unready: options.unready } : {}),
    ...(options.problem ? { problem: options.problem } : {}),
    async close() {
      await server.stop();
      await options.close?.();
    },
  };
}

/** What the span of an answer tells: the codes of its errors. */
function toldCodes({ errors = [] }: GraphResult): SpanEnd {
  const codes = new Set(errors.map(({ extensions }) => String(extensions?.code)));
  return { values: { 'hub.error_codes': [...codes] } };
}
