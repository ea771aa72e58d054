import { digestsOfErased } from '../documents/erasing/erase-name.ts';
import type { Erasure } from '../documents/erasing/erasure.ts';
import { namesInFiles, textsInFiles } from './erased-in-files.ts';
import { folderEntry } from './seed-text.ts';

/** Lines of seed files, such as `seeds/dalarna/documents.yaml:12`. */
export type SeedPlaces = readonly string[];

/** A key for one look at files: nothing is kept of its digests. */
const PASSING = { id: 'passing', secret: 'passing' };

/** The lines of a county's seed files that hold what was erased: a name, or texts of facts that had words of erased lines. */
export function seedsThatHold(folder: string, shownAs: string, erasure: Erasure, texts: Iterable<string>): SeedPlaces {
  if (!folderEntry(folder)) return [];
  const found =
    erasure.kind === 'NAME'
      ? namesInFiles(folder, { keys: [PASSING], names: digestsOfErased(PASSING, erasure.name) })
      : textsInFiles(folder, [...texts]);
  return found.map(({ file, line }) => `${shownAs}/${file}:${line}`);
}
