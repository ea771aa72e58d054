import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, parse as pathParts } from 'node:path';
import { countyOfSlug, slugOfName } from '#schema/reference/scb-names.ts';
import { documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { writeTo, writeWhole } from '#schema/shared/write-to.ts';
import { SEEDS } from '../create-county.ts';
import { proposeFacts } from '../drafting/propose-facts.ts';
import { draftSeeds } from '../drafting/writing/draft-seeds.ts';
import { seedYaml, withEntries } from '../drafting/writing/seed-yaml.ts';
import { readDocument } from '../intake/documents/reading/read-document.ts';
import { findNames } from '../intake/documents/withholding/find-names.ts';
import { parseSeed } from '../intake/seeds/seed-file.ts';

export interface DraftOptions {
  /** The folder of seeds to write to; the county's folder under seeds/ when left out. */
  to: string | undefined;
  /** The slug of the instrument; made of its title when left out. */
  slug: string | undefined;
}

/** What a draft was made of and where it lies. */
export interface WrittenDraft {
  county: string;
  /** The files that are new or have new entries. */
  written: string[];
  instrument: string;
  document: string;
  /** How many proposals there are of each aspect. */
  proposals: Record<string, number>;
  organisations: number;
  /** What must be stated and was not found. */
  notStated: string[];
  lineCount: number;
  /** Lines with words from which nothing is proposed. */
  unused: number[];
  /** What of the paper was not read, with its kind. */
  notes: number;
}

/**
 * Reads a paper by rules and writes a draft of its seeds: a file for its instrument, and entries for the paper and for organisations
 * that the county has not yet. All is written, or nothing, and nothing that is there is changed. Throws DOCUMENT_UNREADABLE for a paper
 * without text, INVALID_SETTING where the draft has no place, FILE_UNWRITABLE where there is no writing.
 */
export async function draftCounty(county: string, paper: string, { to, slug }: DraftOptions): Promise<WrittenDraft> {
  const folder = to ?? `${SEEDS}${county}`;
  const shownAs = to ?? `seeds/${county}`;
  const files = countyFiles(county, folder, shownAs, to !== undefined);
  const { lines, fileName, notes } = await readDocument(paper);
  const read = withoutNames(
    proposeFacts(lines),
    lines,
    files.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const document = slugFrom(pathParts(fileName).name) || 'papper';
  const title = read.proposals.find(({ aspect }) => aspect === 'title')?.wording ?? document;
  const instrument = slug ?? (slugFrom(title) || document);
  const path = join(folder, 'instruments', `${instrument}.yaml`);
  refuseTaken(files.documents, document, path, `${shownAs}/instruments/${instrument}.yaml`, slug);

  const draft = draftSeeds(read, {
    document,
    instrument,
    sourceFile: fileName,
    lineCount: lines.length,
    known: files.organisations,
  });
  const texts = new Map([
    [path, `# yaml-language-server: $schema=../../instrument.schema.json\n${seedYaml(draft.instrument)}`],
    [files.path('documents'), added(files.text('documents'), 'documents', [draft.document], shownAs)],
    [
      files.path('organisations'),
      added(files.text('organisations'), 'organisations', [...files.region, ...draft.organisations], shownAs),
    ],
    ...files.county,
  ]);
  await writeTo(folder, () => mkdirSync(join(folder, 'instruments'), { recursive: true }));
  await writeTogether([...texts].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text));
  return {
    ...{ county, instrument, document, lineCount: lines.length, unused: read.unused, notes: notes.length },
    written: [...texts.keys()].map((file) => file.replace(folder.replace(/\/$/, ''), shownAs.replace(/\/$/, ''))),
    proposals: countsOf(read.proposals.map(({ aspect }) => aspect)),
    organisations: draft.organisations.length,
    notStated: [draft.document, draft.instrument].flatMap((one) =>
      (one as { notStated: { aspects: string[] }[] }).notStated.flatMap(({ aspects }) => aspects),
    ),
  };
}

/** Proposals without those that quote the name of a person; the line counts as one that is not used. */
function withoutNames(read: ReturnType<typeof proposeFacts>, lines: readonly string[], others: readonly string[]) {
  const names = findNames(lines, { withheldOn: [], others }).map(({ written }) => written);
  const proposals = read.proposals.filter(
    (one) => !names.some((name) => JSON.stringify([one.value, one.wording]).includes(name)),
  );
  const left = new Set(
    read.proposals.filter((one) => !proposals.includes(one)).flatMap(({ lines: own }) => own.map(([first]) => first)),
  );
  return { ...read, proposals, unused: [...new Set([...read.unused, ...left])].toSorted((one, other) => one - other) };
}

function countsOf(aspects: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(aspects, (aspect) => aspect)].map(([aspect, all]) => [aspect, all.length]));
}

/** The longest slug that is made of a title. */
const LONGEST = Math.min(60, limits.seedSlug);

/** A name as a slug: whole words, as many as fit. */
function slugFrom(name: string): string {
  const plain = slugOfName(name)
    .normalize('NFD')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf('-', LONGEST);
  return plain.slice(0, end > 0 ? end : LONGEST);
}

type Name = 'documents' | 'organisations';

/** The files of a county's folder that a draft adds to; those of a new folder as they begin. */
function countyFiles(county: string, folder: string, shownAs: string, mayBeNew: boolean) {
  const isNew = !existsSync(join(folder, 'county.yaml')) && !existsSync(join(folder, 'county.json'));
  const region = countyOfSlug(county);
  if (isNew && !mayBeNew)
    throw new HubError(
      'INVALID_SETTING',
      `no county "${county}" under seeds/; expected one that has a folder there, or --to with a folder of its own`,
    );
  if (isNew && !region)
    throw new HubError(
      'INVALID_SETTING',
      `"${county}" is no county of SCB's tables; expected its slug, such as "halland", so that a new folder can begin`,
    );
  for (const name of ['documents', 'organisations'])
    if (existsSync(join(folder, `${name}.json`)))
      throw new HubError(
        'INVALID_SETTING',
        `${shownAs}/${name}.json is JSON; expected YAML to add a draft to, or --to with another folder`,
      );
  const path = (name: string) => join(folder, `${name}.yaml`);
  const text = (name: Name) =>
    existsSync(path(name))
      ? readFileSync(path(name), 'utf8')
      : `# yaml-language-server: $schema=../${name}.schema.json\n${name}: []\n`;
  const parsed = (name: Name) => parseSeed({ path: path(name), file: `${name}.yaml` }, text(name)).value;
  const own = organisationsSeed.safeParse(parsed('organisations'));
  const held = documentsSeed.safeParse(parsed('documents'));
  if (!own.success || !held.success)
    throw new HubError(
      'INVALID_SEED',
      `${shownAs} does not hold what seeds hold; expected "hub check ${county}" to find no issue first`,
    );
  const regionSlug = region ? slugOfName(region.region) : '';
  const first =
    isNew && region
      ? [
          {
            slug: regionSlug,
            name: region.region,
            kind: 'REGION',
            scbCode: region.code,
            kindStatedAs: 'STATED',
            aliases: [],
          } as const,
        ]
      : [];
  return {
    ...{ path, text },
    organisations: [...own.data.organisations, ...first] as (typeof own.data)['organisations'],
    documents: held.data.documents.map((one) => one.slug),
    region: first.map(({ kindStatedAs: _, aliases: __, ...entry }) => entry),
    county: isNew
      ? [[path('county'), `# yaml-language-server: $schema=../county.schema.json\nregion: ${regionSlug}\n`] as const]
      : [],
  };
}

function refuseTaken(
  documents: readonly string[],
  document: string,
  path: string,
  shownAs: string,
  slug: string | undefined,
): void {
  if (documents.includes(document))
    throw new HubError(
      'INVALID_SETTING',
      `a document "${document}" is there already; expected a paper that is not, or its file under another name`,
    );
  if (existsSync(path) || existsSync(path.replace(/yaml$/, 'json')))
    throw new HubError(
      'INVALID_SETTING',
      `${shownAs} is there already; expected ${slug ? 'another --slug' : '--slug with a name of its own'}`,
    );
}

function added(text: string, list: Name, entries: readonly object[], shownAs: string): string {
  const more = withEntries(text, list, entries);
  if (more !== null) return more;
  throw new HubError(
    'INVALID_SETTING',
    `${shownAs}/${list}.yaml has its list on one line; expected each entry on lines of its own`,
  );
}

/** Writes files as a whole: each beside its place, before the first takes it. */
function writeTogether([first, ...others]: readonly (readonly [path: string, text: string])[]): Promise<void> {
  if (!first) return Promise.resolve();
  const [path, text] = first;
  return writeWhole(path, async (aside) => {
    await writeFile(aside, text);
    await writeTogether(others);
  });
}
