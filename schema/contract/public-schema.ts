import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, concatAST, type GraphQLSchema, lexicographicSortSchema, print, printSchema } from 'graphql';
import { sdlFile } from './contract.ts';
import { withCostsOf } from './costs.ts';
import { readable } from './federation.ts';
import { parseSdl } from './parse-sdl.ts';

/** What a supergraph offers to clients: without federation's own types and what is inaccessible, sorted. */
export function publicSchema(supergraph: string): GraphQLSchema {
  return lexicographicSortSchema(buildASTSchema(transformSupergraphToPublicSchema(parseSdl(supergraph))));
}

/** The same as SDL, which says what questions cost. */
export function publicSdl(supergraph: string): string {
  const types = parseSdl(printSchema(publicSchema(supergraph)));
  const whole = concatAST([readable(parseSdl(sdlFile('cost.graphql'))), withCostsOf(parseSdl(supergraph), types)]);
  return `${spaced(print(whole))}\n`;
}

/** An empty line before each description of a member but the first, as a person would write it. */
function spaced(sdl: string): string {
  return sdl.replace(/([{(]?)\n( +"""[\s\S]*?""")/g, (_, opens: string, described: string) =>
    opens ? `${opens}\n${described}` : `\n\n${described}`,
  );
}
