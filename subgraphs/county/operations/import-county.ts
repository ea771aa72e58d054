import type { Settings } from '#schema/settings/settings.ts';
import { SEEDS } from '../create-county.ts';
import { describeCounty } from '../descriptors/discover.ts';
import type { Progress } from '../intake/progress.ts';
import { type Imported, importSeeds } from '../intake/seeds/import-seeds.ts';
import { openSeeds } from '../intake/seeds/open-seeds.ts';
import { differencesOf } from '../store/history/differences.ts';
import type { Difference } from '../store/history/subject-difference.ts';
import { withCountyDatabase } from './with-county-database.ts';

export type { Imported } from '../intake/seeds/import-seeds.ts';

export interface ImportCountyOptions {
  /** The folder with its seed files; its folder under seeds/ when left out. */
  folder: string | undefined;
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of what would change; `onDifference` is called with it, subject by subject. */
  dryRun: boolean;
  onDifference(difference: Difference): void;
  /** Called when instruments begin to be checked or brought in; what it returns is called with how many are. */
  progress(phase: 'checked' | 'brought in'): Progress;
}

/**
 * Brings a county's database to what its seed files say, all or nothing. Returns what is different, or would be. Throws
 * INVALID_SEED that lists the issues, before the database is opened, and as opening it does.
 */
export async function importCounty(
  asked: string,
  settings: Settings,
  { folder, message, dryRun, onDifference, progress }: ImportCountyOptions,
): Promise<Imported> {
  const { slug } = await describeCounty(asked);
  const source = openSeeds(folder ?? `${SEEDS}${slug}`, slug, {
    progress: progress('checked'),
    ...(folder === undefined ? {} : { shownAs: folder }),
  });
  return withCountyDatabase(asked, settings, ({ code, database }) =>
    database.unhurried((em) =>
      importSeeds(em, source, {
        code,
        origin: 'IMPORT',
        message,
        registerFile: database.registerFile,
        progress: progress('brought in'),
        async review(tx, revision) {
          if (!dryRun) return true;
          for await (const difference of differencesOf(tx, revision)) onDifference(difference);
          return false;
        },
      }),
    ),
  );
}
