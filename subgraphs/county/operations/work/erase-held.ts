import { SEEDS } from '#subgraphs/county/create-county.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import type { Erasure } from '#subgraphs/county/intake/documents/erasing/erasure.ts';
import { type SeedPlaces, seedsThatHold } from '#subgraphs/county/intake/seeds/seeds-that-hold.ts';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { onHeldData } from './open-county.ts';

export interface EraseHeldArgs {
  erasure: Erasure;
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of what would be erased. */
  dryRun: boolean;
}

/** What was erased, or would be. */
export interface ErasedHere {
  /** Where it stood, with how many rows of history it stood in there; never what it said. */
  places: readonly (readonly [place: string, rows: number])[];
  /** The instruments and documents that say something else. */
  subjects: readonly string[];
  /** The lines of the county's seed files that still hold it; the next import of them is refused. */
  seeds: SeedPlaces;
}

/** Erases something of a county for good, all or nothing, and writes the files of its database anew without it. */
export const eraseHeld = onHeldData<EraseHeldArgs, ErasedHere>(({ slug, database }, { erasure, message, dryRun }) =>
  database.unhurried(async (em) => {
    const erased = await erase(em, erasure, { message, registerFile: database.registerFile, dryRun });
    if (!dryRun) await scrubWhereDue(em);
    return {
      places: [...erased.places],
      subjects: [...erased.subjects.keys()],
      seeds: seedsThatHold(`${SEEDS}${slug}`, `seeds/${slug}`, erasure, erased.texts),
    };
  }),
);
