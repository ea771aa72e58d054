import { parseSeed } from '../intake/seeds/seed-file.ts';
import { invalidSeed, type KeptReadings, keptReading, seedIssue, seedIssues } from '../intake/seeds/seed-issues.ts';
import { allPlaces, type HeldBySeed, type HeldPlace, seedPlaces } from '../intake/seeds/seed-places.ts';
import { seedText } from '../intake/seeds/seed-text.ts';

/** A seed file that is being edited, as it lies in the folder. */
export interface HeldFile {
  /** Its name within the county's folder, such as `instruments/samverkan-2021.yaml`. */
  file: string;
  /** Of its bytes; an edit says by it which file it was made on. */
  digest: string;
  holds: HeldBySeed;
  /** What it holds, as plain data. */
  data: unknown;
}

/**
 * The seed files of a folder, as people edit them. Throws INVALID_SEED for one that cannot be read as YAML or JSON, which is to be mended
 * by hand first. What is kept of them is not parsed again.
 */
export function heldFiles(folder: string, shownAs: string, kept?: KeptReadings): HeldFile[] {
  return seedPlacesIn(folder, shownAs).map((place) => {
    const read = seedText(place);
    if ('message' in read) throw invalidSeed(shownAs, [seedIssue(place.file, read.message, { line: read.line })]);
    const { value, broken } = keptReading(kept, place.file, read.digest)?.parsed ?? parseSeed(place, read.text);
    const [first] = broken;
    if (first) throw invalidSeed(shownAs, [seedIssue(place.file, first.message)]);
    return { file: place.file, holds: place.holds, digest: read.digest, data: value };
  });
}

/** The seed files that lie in a folder. */
export function seedPlacesIn(folder: string, shownAs: string): HeldPlace[] {
  const issues = seedIssues(shownAs);
  const places = allPlaces(seedPlaces(folder, issues));
  issues.refuse();
  return places;
}
