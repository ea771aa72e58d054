import type { Settings } from '#schema/settings/settings.ts';
import { SEEDS } from '../create-county.ts';
import { erase } from '../intake/documents/erasing/erase.ts';
import type { Erasure } from '../intake/documents/erasing/erasure.ts';
import { type SeedPlaces, seedsThatHold } from '../intake/seeds/seeds-that-hold.ts';
import { scrubWhereDue } from '../store/database/scrub.ts';
import { withCountyData } from './with-county-database.ts';

export type { Erasure } from '../intake/documents/erasing/erasure.ts';

export interface EraseFromCountyOptions {
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of what would be erased. */
  dryRun: boolean;
}

/** What was erased, or would be. */
export interface ErasedFromCounty {
  /** Where it stood, with how many rows of history it stood in there; never what it said. */
  places: ReadonlyMap<string, number>;
  /** The instruments and documents that say something else. */
  subjects: readonly string[];
  /** The lines of the county's seed files that still hold it; the next import of them is refused. */
  seeds: SeedPlaces;
  /** Whether the database is on a server, whose log and backups are its own. */
  onServer: boolean;
}

/**
 * Erases something of a county for good, all or nothing, and writes its files anew without it. Throws as `erase` and opening the
 * database do, and NOT_FOUND for a county that holds nothing.
 */
export function eraseFromCounty(
  asked: string,
  settings: Settings,
  erasure: Erasure,
  { message, dryRun }: EraseFromCountyOptions,
): Promise<ErasedFromCounty> {
  return withCountyData(asked, settings, async ({ slug, database }) => {
    const { registerFile } = database;
    const { places, subjects, seeds } = await database.unhurried(async (em) => {
      const erased = await erase(em, erasure, { message, registerFile, dryRun });
      if (!dryRun) await scrubWhereDue(em);
      const { texts, subjects } = erased;
      return {
        places: erased.places,
        subjects: [...subjects.keys()],
        seeds: seedsThatHold(`${SEEDS}${slug}`, `seeds/${slug}`, erasure, texts),
      };
    });
    return { places, subjects, seeds, onServer: settings.databaseUrl !== undefined };
  });
}
