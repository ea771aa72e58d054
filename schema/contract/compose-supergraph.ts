import { composeServices } from '@theguild/federation-composition';
import type { DocumentNode } from 'graphql';
import { HubError } from '../shared/errors.ts';
import { raised } from './floor.ts';
import { inCommon } from './in-common.ts';
import { parseSdl } from './parse-sdl.ts';

/** A subgraph as it takes part in composition. */
export interface Subgraph {
  name: string;
  /** Where it is called over HTTP; absent for a subgraph of the same process. */
  url?: string;
  sdl: string;
  /** The SDL that the hub's version of the contract gives it, below which nothing is published. */
  contract?: string;
}

/**
 * Composes subgraphs into a supergraph. It never has less than the contract, whoever is behind it; what subgraphs share
 * beyond is composed as far as all of them know it, so that a county ahead does not hold up the rest. Throws
 * COMPOSITION_FAILED with every reason.
 */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const documents = inCommon(
    subgraphs.map((subgraph): [string, DocumentNode] => [subgraph.name, publishedSdl(subgraph)]),
  );
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

/** What of a subgraph is composed: its SDL, and the contract where it lacks that. */
export function publishedSdl({ sdl, contract }: Pick<Subgraph, 'sdl' | 'contract'>): DocumentNode {
  return contract === undefined || contract === sdl ? parseSdl(sdl) : raised(parseSdl(sdl), parseSdl(contract));
}
