import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { compareKeys } from '#schema/keys/sort-key.ts';
import { allCounties } from '#schema/reference/reference.ts';
import { slugOfName } from '#schema/reference/scb-names.ts';
import { countySeed, documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { documentFrom, instrumentFrom } from '#subgraphs/county/intake/seeds/subjects.ts';
import { type MadeOptions, madeSeeds } from './made-seeds.ts';

/** A county with its data, as a hub of a test runs it. */
export interface MadeCounty {
  county: DiscoveredCounty;
  data: CountyData;
}

/** The slugs of Sweden's counties, as their folders are called, with SCB's codes. */
export const COUNTIES: readonly DiscoveredCounty[] = allCounties.map(({ short, code }) => ({
  slug: slugOfName(short),
  code,
}));

/** A made-up county with the data that importing its seed files gives. */
export function madeCounty({ code, ...options }: MadeOptions & { code: string }): MadeCounty {
  const { slug, county, organisations, documents, instruments, instrument } = madeSeeds(options);
  const made = Array.from({ length: instruments }, (_, place) =>
    instrumentFrom(slug, instrumentSeed.parse(instrument(place))),
  );
  return {
    county: { slug, code },
    data: {
      slug,
      county: countySeed.parse(county),
      organisations: organisationsSeed.parse({ organisations }).organisations,
      documents: documentsSeed.parse({ documents }).documents.map((entry) => documentFrom(slug, entry)),
      instruments: made.sort((one, other) => compareKeys(one.id, other.id)),
    },
  };
}

/** So many counties of Sweden, all made up, which tell of each other's instruments. */
export function madeCounties(count: number, options: Omit<MadeOptions, 'slug' | 'beside'> = {}): MadeCounty[] {
  const chosen = COUNTIES.slice(0, count);
  if (chosen.length < count) throw new RangeError(`Sweden has ${COUNTIES.length} counties; ${count} were asked for`);
  const { instruments = 12 } = options;
  return chosen.map(({ slug, code }) => {
    const beside = chosen.filter((other) => other.slug !== slug).map((other) => ({ slug: other.slug, instruments }));
    return madeCounty({ ...options, slug, code, beside });
  });
}

/**
 * Writes the seed files of a made-up county, one after the other, so that no more than one instrument is held. Returns
 * how many facts its instruments have, with those that say that nothing is stated.
 */
export function writeMadeCounty(folder: string, options: MadeOptions, format: 'yaml' | 'json' = 'yaml'): number {
  mkdirSync(join(folder, 'instruments'), { recursive: true });
  const write = (name: string, content: object) =>
    writeFileSync(
      join(folder, `${name}.${format}`),
      format === 'json'
        ? JSON.stringify(content, null, 1)
        : stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  const { county, organisations, documents, instruments, instrument } = madeSeeds(options);
  write('county', county);
  write('organisations', { organisations });
  write('documents', { documents });
  let count = 0;
  for (let place = 0; place < instruments; place++) {
    const made = instrument(place);
    write(`instruments/${made.slug}`, made);
    count += [
      ...Object.values(made.facts),
      ...made.notStated.flatMap(({ aspects = [], themes = [] }) => [aspects, themes]),
    ].flat().length;
  }
  return count;
}
