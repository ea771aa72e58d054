import { countySeed, documentsSeed, organisationsSeed } from './county-seed.ts';
import { instrumentSeed } from './instrument-seed.ts';

/** The schema of a seed file, by what it holds. */
export const seedSchemas = {
  county: countySeed,
  organisations: organisationsSeed,
  documents: documentsSeed,
  instruments: instrumentSeed,
};
