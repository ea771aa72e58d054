import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { editYaml } from '../intake/seeds/editing/edit-yaml.ts';
import { parseSeed, type SeedPlace } from '../intake/seeds/seed-file.ts';
import type { EditedTexts } from '../intake/seeds/seed-places.ts';
import { seedPlacesIn } from './held-files.ts';

/** What files are to hold, by their names within the county's folder. */
export type EditedData = Readonly<Record<string, unknown>>;

/** The texts that files would have with other data, without those that have it already; what is no file of the folder is passed over. */
export function editedTexts(folder: string, shownAs: string, edited: EditedData): EditedTexts {
  return new Map(
    seedPlacesIn(folder, shownAs)
      .filter(({ file }) => Object.hasOwn(edited, file))
      .flatMap((place) => {
        const text = editedText(place, edited[place.file]);
        return text === null ? [] : [[place.file, text] as const];
      }),
  );
}

/** The text of a file with other data; `null` where it holds just that. */
export function editedText(place: SeedPlace, data: unknown): string | null {
  const text = readFileSync(place.path, 'utf8');
  return isDeepStrictEqual(parseSeed(place, text).value, data) ? null : editYaml(text, data);
}
