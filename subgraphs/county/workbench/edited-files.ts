import { editedText } from '../intake/seeds/editing/edited-text.ts';
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
        const text = editedText(place, () => edited[place.file] as object);
        return text === null ? [] : [[place.file, text] as const];
      }),
  );
}
