import { readdirSync, readFileSync } from 'node:fs';
import type { Subgraph } from './compose-supergraph.ts';

const GENERATED = new URL('../generated/', import.meta.url);
const ENDING = '.graphql';

/**
 * The supergraph that was generated of these very subgraphs, all of this process, with the contract: what composing them would give,
 * which takes a third of a second. `undefined` where they are others.
 */
export function generatedSupergraph(subgraphs: readonly Subgraph[]): string | undefined {
  const read = (file: string) => readFileSync(new URL(file, GENERATED), 'utf8').trimEnd();
  const names = readdirSync(new URL('subgraphs/', GENERATED)).filter((file) => file.endsWith(ENDING));
  const same =
    names.length === subgraphs.length &&
    subgraphs.every(
      ({ name, url, sdl, contract = sdl }) =>
        url === undefined &&
        names.includes(`${name}${ENDING}`) &&
        sdl === contract &&
        sdl.trimEnd() === read(`subgraphs/${name}${ENDING}`),
    );
  return same ? read(`supergraph${ENDING}`) : undefined;
}
