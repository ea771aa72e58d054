import { isDeepStrictEqual } from 'node:util';
import { countySeed, documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type FileText, writeFiles } from '#schema/shared/write-to.ts';
import { editedText } from '../intake/seeds/editing/edited-text.ts';
import { parseSeed, readSeedFile, type SeedPlace } from '../intake/seeds/seed-file.ts';
import { type SeedIssue, seedIssue, seedIssues } from '../intake/seeds/seed-issues.ts';
import { plainText, seedText } from '../intake/seeds/seed-text.ts';
import { type EditedIssue, editedIssue } from './check-edited.ts';
import { type HeldFile, seedPlacesIn } from './held-files.ts';

/** What became of an edit: the files that were written with their digests, those that are others by now, or why it is refused. */
export type SavedEdits =
  | { saved: { file: string; digest: string }[] }
  | { changed: string[] }
  | { refused: EditedIssue[] };

/**
 * Writes files as they are edited, all or none: none where one has changed since it was read, or where one would not be valid YAML of its
 * schema. What stays in a file stays as it stands. Throws FILE_UNWRITABLE.
 */
export async function saveEdited(
  folder: string,
  shownAs: string,
  edited: readonly HeldFile[],
  /** Called when all is ready to be written; for tests. */
  before: () => void = () => {},
): Promise<SavedEdits> {
  const places = new Map(seedPlacesIn(folder, shownAs).map((place) => [place.file, place]));
  const changed = edited.filter(({ file, digest }) => digestOf(places.get(file)) !== digest).map(({ file }) => file);
  if (changed.length > 0) return { changed };
  const texts: (FileText & { file: string })[] = [];
  const refused: EditedIssue[] = [];
  for (const { file, data } of edited) {
    const place = places.get(file) as SeedPlace;
    const text = editedText(place, () => data as object);
    if (text === null) continue;
    refused.push(...wrongWith(place, text, data));
    texts.push({ file, path: place.path, text });
  }
  if (refused.length > 0) return { refused };
  before();
  await writeFiles(texts);
  return { saved: texts.map(({ file }) => ({ file, digest: digestOf(places.get(file)) ?? '' })) };
}

function digestOf(place: SeedPlace | undefined): string | null {
  const read = place && seedText(place);
  return read && 'digest' in read ? read.digest : null;
}

/** Why a text cannot be written: what of it does not fit its schema. */
function wrongWith(place: SeedPlace, text: string, data: unknown): EditedIssue[] {
  const found: SeedIssue[] = [];
  const issues = { ...seedIssues(''), add: (issue: () => SeedIssue) => void found.push(issue()), unconfirmed() {} };
  readSeedFile({ ...place, instead: text }, schemaOf(place), issues);
  if (found.length === 0 && !isDeepStrictEqual(parseSeed(place, plainText(text)).value, data))
    return [editedIssue(seedIssue(place.file, SEED_FILE_MESSAGES.notAsEdited))];
  return found.map(editedIssue);
}

function schemaOf({ file }: SeedPlace) {
  if (file.startsWith('county.')) return countySeed;
  if (file.startsWith('organisations.')) return organisationsSeed;
  return file.startsWith('instruments/') ? instrumentSeed : documentsSeed;
}
