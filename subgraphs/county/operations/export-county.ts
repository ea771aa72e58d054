import type { Settings } from '#schema/settings/settings.ts';
import { exportSeeds, type SeedFormat } from '../intake/seeds/export-seeds.ts';
import { withCountyData } from './with-county-database.ts';

export interface ExportCountyOptions {
  format: SeedFormat;
  /** The moment (ISO 8601) of what is written; `null` for what the county holds now. */
  asKnownAt: string | null;
}

/**
 * Writes what a county holds, or held, as seed files that import to the same, in a folder that is empty or not there.
 * Returns the number of instruments. Throws as `exportSeeds` and opening the database do, and NOT_FOUND for a county
 * that holds nothing.
 */
export function exportCounty(
  asked: string,
  settings: Settings,
  folder: string,
  { format, asKnownAt }: ExportCountyOptions,
): Promise<number> {
  return withCountyData(asked, settings, ({ database, known }) =>
    database.unhurried(async (em) => exportSeeds(await known(em, asKnownAt), folder, format)),
  );
}
