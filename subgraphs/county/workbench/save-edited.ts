import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { seedSchemas } from '#schema/seeds/schemas-of-seeds.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type FileText, writeFiles } from '#schema/shared/write-to.ts';
import { editedText } from '../intake/seeds/editing/edited-text.ts';
import { parseSeed, readSeedFile, type SeedPlace } from '../intake/seeds/seed-file.ts';
import { type SeedIssue, seedIssue, seedIssues } from '../intake/seeds/seed-issues.ts';
import type { HeldPlace } from '../intake/seeds/seed-places.ts';
import { plainText, seedText } from '../intake/seeds/seed-text.ts';
import { type EditedIssue, editedIssue } from './check-edited.ts';
import { type HeldFile, seedPlacesIn } from './held-files.ts';

/** A file as it is edited, and the digest of the one that it was made of. */
export type EditedFile = Pick<HeldFile, 'file' | 'digest' | 'data'>;

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
  edited: readonly EditedFile[],
  /** Called when all is ready to be written; for tests. */
  before: () => void = () => {},
): Promise<SavedEdits> {
  const places = new Map(seedPlacesIn(folder, shownAs).map((place) => [place.file, place]));
  const changed = edited.filter(({ file, digest }) => digestOf(places.get(file)) !== digest).map(({ file }) => file);
  if (changed.length > 0) return { changed };
  const texts: (FileText & { file: string })[] = [];
  const refused: EditedIssue[] = [];
  for (const { file, data } of edited) {
    const place = places.get(file) as HeldPlace;
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
function wrongWith(place: HeldPlace, text: string, data: unknown): EditedIssue[] {
  const found: SeedIssue[] = [];
  const issues = { ...seedIssues(''), add: (issue: () => SeedIssue) => void found.push(issue()), unconfirmed() {} };
  const schema: z.ZodType = seedSchemas[place.holds];
  readSeedFile({ ...place, instead: text }, schema, issues);
  if (found.length === 0 && !isDeepStrictEqual(parseSeed(place, plainText(text)).value, data))
    return [editedIssue(seedIssue(place.file, SEED_FILE_MESSAGES.notAsEdited))];
  return found.map(editedIssue);
}
