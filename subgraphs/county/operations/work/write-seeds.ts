import type { ExportOptions } from '#subgraphs/county/intake/seeds/exporting/export-over.ts';
import { type Exported, exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { onHeldData } from './open-county.ts';

export interface WriteSeedsArgs extends ExportOptions {
  /** Its whole path. */
  folder: string;
  /** The moment (ISO 8601) of what is written; `null` for what the county holds now. */
  asKnownAt: string | null;
}

/** Writes what a county holds, or held, as seed files. */
export const writeSeeds = onHeldData<WriteSeedsArgs, Exported>(
  ({ database, known }, { folder, asKnownAt, ...options }) =>
    database.unhurried(async (em) => exportSeeds(await known(em, asKnownAt), folder, options)),
);
