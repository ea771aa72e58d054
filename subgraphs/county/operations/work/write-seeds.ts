import { exportSeeds, type SeedFormat } from '#subgraphs/county/intake/seeds/export-seeds.ts';
import { onHeldData } from './open-county.ts';

export interface WriteSeedsArgs {
  /** Its whole path. */
  folder: string;
  format: SeedFormat;
  /** The moment (ISO 8601) of what is written; `null` for what the county holds now. */
  asKnownAt: string | null;
}

/** Writes what a county holds, or held, as seed files. Returns the number of instruments. */
export const writeSeeds = onHeldData<WriteSeedsArgs, number>(({ database, known }, { folder, format, asKnownAt }) =>
  database.unhurried(async (em) => exportSeeds(await known(em, asKnownAt), folder, format)),
);
