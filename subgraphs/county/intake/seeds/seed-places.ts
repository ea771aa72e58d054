import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareKeys } from '#schema/keys/sort-key.ts';
import { seedSchemas } from '#schema/seeds/schemas-of-seeds.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { told, toldList } from '#schema/shared/messages/told.ts';
import type { SeedPlace } from './seed-file.ts';
import { type SeedIssues, seedIssue } from './seed-issues.ts';
import { folderEntry } from './seed-text.ts';

/** How the names of seed files end. */
const ENDINGS = ['.yaml', '.json'] as const;

/** The seed files of a county. */
export interface FolderPlaces {
  county: SeedPlace;
  organisations: SeedPlace;
  /** One file, the files of a folder, or both. */
  documents: SeedPlace[];
  instruments: SeedPlace[];
}

/** What a seed file can hold. */
export type HeldBySeed = keyof FolderPlaces;

/** A seed file with what it holds. */
export interface HeldPlace extends SeedPlace {
  holds: HeldBySeed;
}

/** What a seed file holds, by its name within the county's folder: `documents/2020.yaml` holds documents; `null` for no name of one. */
export function seedHeldBy(file: string): HeldBySeed | null {
  const [first = ''] = file.split(/[./]/);
  return Object.hasOwn(seedSchemas, first) ? (first as HeldBySeed) : null;
}

/** Texts of files as they are to be, by their names within the folder. */
export type EditedTexts = ReadonlyMap<string, string>;

/**
 * The files in a county's folder by what they hold, those that are edited with the text that they are to have. What would be passed over
 * in silence is taken down.
 */
export function seedPlaces(folder: string, issues: SeedIssues, edited: EditedTexts = new Map()): FolderPlaces {
  const instead = (place: SeedPlace): SeedPlace => {
    const text = edited.get(place.file);
    return text === undefined ? place : { ...place, instead: text };
  };
  const apart = placesIn(folder, 'documents', issues);
  const together = placeOf(folder, 'documents', issues);
  return {
    county: instead(placeOf(folder, 'county', issues)),
    organisations: instead(placeOf(folder, 'organisations', issues)),
    documents: (apart.length > 0 && !folderEntry(together.path) ? apart : [together, ...apart]).map(instead),
    instruments: placesIn(folder, 'instruments', issues).map(instead),
  };
}

/** All seed files of a county, each once. */
export function allPlaces(places: FolderPlaces): HeldPlace[] {
  return (Object.keys(seedSchemas) as HeldBySeed[]).flatMap((holds) =>
    [places[holds]].flat().map((place) => ({ ...place, holds })),
  );
}

/** The file that says something of the county, in YAML or JSON: `county.yaml` or `county.json`. */
function placeOf(folder: string, name: string, issues: SeedIssues): SeedPlace {
  const names = ENDINGS.map((ending) => `${name}${ending}`);
  const [first = `${name}${ENDINGS[0]}`, second] = names.filter((file) => folderEntry(join(folder, file)));
  if (second !== undefined) refuseBoth(first, second, issues);
  return { path: join(folder, first), file: first };
}

/** The files of a folder within the county's, in the order of their names. */
function placesIn(folder: string, within: 'documents' | 'instruments', issues: SeedIssues): SeedPlace[] {
  const places = new Map<string, SeedPlace>();
  for (const name of namesIn(folder, within, issues)) {
    const file = `${within}/${name}`;
    const slug = slugOf({ file });
    const other = places.get(slug);
    if (!ENDINGS.some((ending) => extname(name) === ending))
      issues.add(() =>
        seedIssue(file, told(SEED_FILE_MESSAGES.notRead, { endings: toldList(ENDINGS, SEED_MESSAGES.or) })),
      );
    else if (other) refuseBoth(file, other.file, issues);
    else places.set(slug, { path: join(folder, file), file });
  }
  return [...places.values()];
}

/** The name of a file without its folder and its ending: the slug of the instrument that it holds. */
export function slugOf({ file }: Pick<SeedPlace, 'file'>): string {
  return basename(file, extname(file));
}

function refuseBoth(file: string, other: string, issues: SeedIssues): void {
  issues.add(() => seedIssue(file, told(SEED_FILE_MESSAGES.twoFiles, { other })));
}

/** The names in a folder within the county's, which need not be there. */
function namesIn(folder: string, within: string, issues: SeedIssues): string[] {
  const path = join(folder, within);
  if (!folderEntry(path)) return [];
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort(compareKeys);
  } catch {
    issues.add(() => seedIssue(within, SEED_FILE_MESSAGES.closedFolder));
    return [];
  }
}
