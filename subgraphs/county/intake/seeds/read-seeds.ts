import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { openSeeds, type ReadingOptions } from './open-seeds.ts';

/**
 * Reads a county's seed folder whole, its instruments in the order of their ids. Throws INVALID_SEED that lists the
 * issues with file, line, field and what was expected; nothing is read half.
 */
export function readSeeds(folder: string, slug: string, options: ReadingOptions = {}): CountyData {
  const { county, organisations, documents, titles, instrument } = openSeeds(folder, slug, options);
  return { slug, county, organisations, documents, instruments: [...titles.keys()].map(instrument) };
}
