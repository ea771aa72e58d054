import { readdirSync, readFileSync } from 'node:fs';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { publicSdl } from '#schema/contract/public-schema.ts';
import { printComparisonSdl } from '../comparison/comparison-sdl.ts';
import { COMPARISON } from '../comparison/create-comparison.ts';
import { printCountyContract } from '../county/county-contract.ts';

/** Two names that no county has: what is released holds for whatever counties there are. */
const COUNTIES = ['one-county', 'other-county'];

/** Where the public schemas of releases are kept, a file for each. */
const RELEASED = new URL('../../schema/released/', import.meta.url);

/** The public schema of this version for a hub of two counties that are none. */
export function contractSchema(): string {
  const counties = COUNTIES.map((name) => ({ name, sdl: printCountyContract({ slug: name }) }));
  const comparison = { name: COMPARISON, sdl: printComparisonSdl(COUNTIES) };
  return publicSdl(composeSupergraph([...counties, comparison]));
}

/** The public schemas that were released, by version. */
export function releasedSchemas(): { version: string; sdl: string }[] {
  return readdirSync(RELEASED)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({
      version: file.slice(0, -'.graphql'.length),
      sdl: readFileSync(new URL(file, RELEASED), 'utf8'),
    }));
}
