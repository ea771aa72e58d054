import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import { publishedSdl } from '#schema/contract/compose-supergraph.ts';
import { parseSdl } from '#schema/contract/parse-sdl.ts';
import { subgraphSchema } from '#schema/contract/subgraph-schema.ts';
import { type AskedEntities, entitiesKnown, entitiesLacked, inPlaces } from './entities-known.ts';
import { fillAnswer } from './fill-answer.ts';
import type { GatewaySubgraph } from './gateway-subgraph.ts';
import { lackErrors } from './lack-errors.ts';
import { lackedBy } from './lacked-by.ts';
import { type KnownSchema, pruneDocument } from './prune-document.ts';

/** Calls a subgraph. */
export type Execute = (request: ExecutionRequest) => Promise<ExecutionResult>;

/**
 * Asks a subgraph no more than it knows: what it lacks of what is published is left out of each document, and answered
 * with null and an error that names it. A subgraph that lacks nothing is asked as it is.
 */
export function askWhatIsKnown(subgraph: GatewaySubgraph, execute: Execute): Execute {
  const odd = lackedBy(subgraph);
  if (odd.size === 0) return execute;
  const known: KnownSchema = { schema: subgraphSchema(parseSdl(subgraph.running ?? subgraph.sdl)), odd };
  const published = subgraphSchema(publishedSdl(subgraph));

  return async (request) => {
    const variables: Record<string, unknown> = request.variables ?? {};
    const { document, asked, used, lacking } = pruneDocument(request.document, known, variables);
    const entities = entitiesKnown(request.document, variables, known);
    if (!lacking && entities.length === 0) return execute(request);
    const fewer = Object.fromEntries(entities.map(({ variable, representations }) => [variable, representations]));
    const passed = Object.entries({ ...variables, ...fewer }).filter(([name]) => used.has(name));
    const result = document
      ? await execute({ ...request, document, variables: Object.fromEntries(passed) })
      : { data: {} };
    // An answer that is none is seen for what it is by who asked.
    const { data: answered, errors = [] } = result ?? {};
    if (typeof answered !== 'object' || answered === null) return result;
    const data: Record<string, unknown> = { ...answered };
    for (const one of entities) inPlaces(data, one);
    const missing = [...entities.flatMap(entitiesLacked), ...fillAnswer(data, asked, published)];
    const told = errors.map((error) => movedError(error, entities));
    return { ...result, data, errors: [...told, ...lackErrors(missing, subgraph.name, subgraph.county)] };
  };
}

/** An error of an answer where its entity was asked for. */
function movedError(error: GraphQLError, entities: readonly AskedEntities[]): GraphQLError {
  const [key, index, ...rest] = error.path ?? [];
  const places = entities.find((one) => one.key === key)?.places;
  if (!places || typeof index !== 'number') return error;
  return Object.assign(Object.create(error) as GraphQLError, { path: [key, places[index] ?? index, ...rest] });
}
