import { countySeed, documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { HubError } from '#schema/shared/errors.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import type { Progress } from '../progress.ts';
import { checkRegion } from './check-codes.ts';
import type { SeedTargets } from './check-facts.ts';
import { checkInstruments } from './check-instruments.ts';
import { checkCounty, checkDocuments, checkOrganisations } from './checks.ts';
import { instrumentById } from './instrument-by-id.ts';
import { sortedTitles } from './names.ts';
import { readAgain } from './read-again.ts';
import { readSeedFile } from './seed-file.ts';
import { type KeptReadings, seedIssue, seedIssues, type TellUnconfirmed } from './seed-issues.ts';
import { type EditedTexts, seedPlaces } from './seed-places.ts';
import { folderEntry } from './seed-text.ts';
import { digestOfFiles } from './seeds-known.ts';
import { documentFrom } from './subjects.ts';

export interface ReadingOptions {
  /** Called now and then with how many of the instruments have been read. */
  progress?: Progress;
  /** How the folder is named where its issues are reported. */
  shownAs?: string;
  /** Whether a text names somebody whose name the county withholds, which no seed may. */
  namesWithheld?(text: string): boolean;
  /** Told of each proposal that nobody has confirmed; where it is left out, they are refused. */
  drafts?: TellUnconfirmed;
  /** Files as they are to be, in place of what lies in the folder. */
  edited?: EditedTexts;
  /** Whether aspects may be neither stated nor said not to be, as they are while somebody still reads the papers. */
  unfinished?: boolean;
  /** What was read of the folder before, which is not read again as long as it is the same. */
  kept?: KeptReadings | undefined;
}

/**
 * Reads and checks a county's seed folder, of which only names are kept; its instruments are read again when they are
 * asked for. Throws INVALID_SEED that lists the issues with file, line, field and what was expected.
 */
export function openSeeds(
  folder: string,
  slug: string,
  { progress, shownAs = `seeds/${slug}`, namesWithheld, drafts, edited, unfinished = false, kept }: ReadingOptions = {},
): CountySource {
  if (!folderEntry(folder))
    throw new HubError('INVALID_SEED', `${folder}: the seed folder of ${slug} does not exist; expected a folder`, {
      issues: [seedIssue('', SEED_FILE_MESSAGES.noFolder)],
    });
  const issues = seedIssues(shownAs, namesWithheld, drafts, kept);
  const places = seedPlaces(folder, issues, edited);
  const county = readSeedFile(places.county, countySeed, issues);
  const organisations = readSeedFile(places.organisations, organisationsSeed, issues);
  const documentFiles = places.documents.map((place) => readSeedFile(place, documentsSeed, issues));
  const documents = documentFiles.every(({ value }) => value)
    ? documentFiles.flatMap(({ value }) => value?.documents ?? [])
    : null;
  const known: SeedTargets = {
    county: slug,
    organisations: organisations.value && new Set(organisations.value.organisations.map((entry) => entry.slug)),
    documents: documents && new Map(documents.toReversed().map((entry) => [entry.slug, entry])),
    instruments: null,
    themes: county.value && new Set(county.value.themes.map((entry) => entry.id)),
    unfinished,
  };
  checkCounty(county, known);
  checkOrganisations(organisations, known);
  if (county.value && organisations.value)
    checkRegion(organisations.value, county.value.region, slug, organisations.report);
  checkDocuments(documentFiles, known);
  const instruments = checkInstruments(places.instruments, known, issues, progress);
  issues.refuse();
  if (!county.value || !organisations.value || !documents) throw new Error('unreachable: refused before');
  const files = [
    county,
    organisations,
    ...documentFiles,
    ...Array.from(instruments.values(), ({ place, digest }) => ({ file: place.file, digest })),
  ];
  const { $schema: _, ...stated } = county.value;
  return {
    slug,
    folder: { path: folder, shownAs, digest: digestOfFiles(files) },
    county: stated,
    organisations: organisations.value.organisations,
    documents: documents.map((entry) => documentFrom(slug, entry)),
    titles: sortedTitles([...instruments].map(([id, { title }]) => [id, title])),
    instrument: (id) => readAgain(instrumentById(id, instruments), slug, shownAs),
  };
}
