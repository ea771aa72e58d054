import { resolve } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import type { Progress } from '../intake/progress.ts';
import type { Imported } from '../intake/seeds/import-seeds.ts';
import type { Difference } from '../store/history/subject-difference.ts';
import { atCounty } from './at-county.ts';

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
 * INVALID_SEED that lists the issues, and as `atCounty` does.
 */
export function importCounty(
  asked: string,
  settings: Settings,
  { folder, message, dryRun, onDifference, progress }: ImportCountyOptions,
): Promise<Imported> {
  const told = { checked: progress('checked'), 'brought in': progress('brought in') };
  const place = folder === undefined ? null : { path: resolve(folder), shownAs: folder };
  return atCounty(
    asked,
    settings,
    ({ work }) =>
      work('import', { folder: place, message, dryRun }, (one) => {
        if (one.kind === 'difference') onDifference(one.difference);
        else told[one.phase](one.done, one.total);
      }),
    'make',
  );
}
