import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, parse } from 'graphql';
import { HubError } from '../shared/errors.ts';
import { inCommon } from './in-common.ts';

/** A subgraph as it takes part in composition. */
export interface Subgraph {
  name: string;
  /** Where it is called over HTTP; absent for a subgraph of the same process. */
  url?: string;
  sdl: string;
}

/**
 * Composes subgraphs into a supergraph. What the subgraphs share is composed as far as all of them
 * know it, so a county one version behind or ahead does not hold up the rest. Throws
 * COMPOSITION_FAILED with every reason.
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const documents = inCommon(subgraphs.map((subgraph): [string, DocumentNode] => [subgraph.name, parse(subgraph.sdl)]));
  const result = composeServices(
    subgraphs.map(({ name, url }) => ({
      name,
      url: url ?? `http://${name}.in-process.invalid/graphql`,
      typeDefs: documents.get(name) as DocumentNode,
    })),
  );
  if (result.supergraphSdl === undefined) {
    throw new HubError(
      'COMPOSITION_FAILED',
      `the subgraphs do not compose:\n${result.errors?.map((error) => `- ${error.message}`).join('\n')}`,
    );
  }
  return result.supergraphSdl;
}
