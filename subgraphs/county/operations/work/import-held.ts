import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readRegister } from '#subgraphs/county/intake/documents/register/county-register.ts';
import { namesAnybody } from '#subgraphs/county/intake/documents/register/names-anybody.ts';
import { type Imported, importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { differencesOf } from '#subgraphs/county/store/history/differences.ts';
import type { Difference } from '#subgraphs/county/store/history/subject-difference.ts';
import type { OpenCounty } from './open-county.ts';

export interface ImportHeldArgs {
  /** The whole path of the folder with its seed files, and how it is shown; `null` for its folder under seeds/. */
  folder: { path: string; shownAs: string } | null;
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of what would change; it is told subject by subject. */
  dryRun: boolean;
}

/** What an import tells: how many instruments are checked or brought in, or what would change. */
export type ToldOfImport =
  | { kind: 'progress'; phase: 'checked' | 'brought in'; done: number; total: number }
  | { kind: 'difference'; difference: Difference };

/** Brings a county's database to what its seed files say, all or nothing. Returns what is different, or would be. */
export async function importHeld(
  { slug, code, database }: OpenCounty,
  { folder, message, dryRun }: ImportHeldArgs,
  tell: (told: ToldOfImport) => void,
): Promise<Imported> {
  const progress = (phase: 'checked' | 'brought in') => (done: number, total: number) =>
    tell({ kind: 'progress', phase, done, total });
  const source = openSeeds(folder?.path ?? `${SEEDS}${slug}`, slug, {
    progress: progress('checked'),
    namesWithheld: namesAnybody(await readRegister(database.em.fork())),
    ...(folder ? { shownAs: folder.shownAs } : {}),
    ...(dryRun ? { drafts: () => {} } : {}),
  });
  return database.unhurried((em) =>
    importSeeds(em, source, {
      code,
      origin: 'IMPORT',
      message,
      registerFile: database.registerFile,
      progress: progress('brought in'),
      async review(tx, revision) {
        if (!dryRun) return true;
        for await (const difference of differencesOf(tx, revision)) tell({ kind: 'difference', difference });
        return false;
      },
    }),
  );
}
