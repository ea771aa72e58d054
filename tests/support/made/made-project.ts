import { join } from 'node:path';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import { type ProjectCopy, projectCopy } from '../project-copy.ts';
import { COUNTIES, writeMadeCounty } from './made-county.ts';

export interface MadeProjectOptions {
  /** Counties, agreements of each, and facts of each of those. */
  counties: number;
  agreements: number;
  facts: number;
}

/** A copy of the project with made-up counties, and no others. */
export interface MadeProject extends ProjectCopy {
  counties: readonly DiscoveredCounty[];
}

/**
 * Writes descriptors and seeds of made-up counties in the place of its own into a copy of the project. Another version of it may know
 * less of the codebook, and writes its seeds itself.
 */
export function madeProject(
  { counties, agreements, facts }: MadeProjectOptions,
  copy: ProjectCopy = projectCopy(),
  write: typeof writeMadeCounty = writeMadeCounty,
): MadeProject {
  for (const { slug } of COUNTIES) copy.removeCounty(slug);
  const made = COUNTIES.slice(0, counties);
  for (const { slug, code } of made) {
    copy.write(`subgraphs/${slug}/county.ts`, `export default { code: '${code}' };\n`);
    write(join(copy.root, 'seeds', slug), { slug, instruments: agreements, facts }, 'json');
  }
  return { ...copy, counties: made };
}
