import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { aspectOf } from '#schema/codebook/codebook.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Text } from '#schema/values/text.ts';
import type { Names } from '#schema/values/value-type.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { verify } from '../intake/documents/verifying/verify.ts';
import { namesOf, titlesOf } from '../intake/seeds/names.ts';
import { openSeeds } from '../intake/seeds/open-seeds.ts';
import type { KeptReadings, SeedIssue } from '../intake/seeds/seed-issues.ts';
import type { EditedTexts } from '../intake/seeds/seed-places.ts';
import { type CitedShare, citedShares } from '../intake/seeds/uncited-lines.ts';
import type { EditedData } from './edited-files.ts';
import { type ReadableSeeds, readableSeeds } from './readable-seeds.ts';
import type { SeedPapers } from './seed-papers.ts';

/** What is wrong at a field of a file; `field` is its path with dots. */
export interface EditedIssue extends Pick<SeedIssue, 'file' | 'field'> {
  message: Text;
}

export function editedIssue({
  file,
  field,
  message,
  inSwedish,
}: Pick<SeedIssue, 'file' | 'field' | 'message' | 'inSwedish'>): EditedIssue {
  return { file, field, message: { sv: inSwedish, en: message } };
}

/** What is found of seeds as they are edited. */
export interface CheckedEdits {
  /** The same as `hub check` finds, the papers included. */
  issues: EditedIssue[];
  /** How much of each paper is cited by what somebody confirmed. */
  shares: CitedShare[];
  /** What each fact says in words, by its file and path: `instruments/a.yaml facts.title.0`. */
  inWords: Record<string, Text>;
}

/** Seeds that are being edited: their folder, and what their files are to hold. */
export interface Edits {
  county: string;
  folder: string;
  shownAs: string;
  /** All files. */
  data: EditedData;
  /** The texts of those that are other than in the folder. */
  texts: EditedTexts;
  /** What was read of the files before. */
  kept?: KeptReadings | undefined;
}

/** Checks seeds as they would be when they are saved. */
export async function checkEdited(edits: Edits, papers: SeedPapers): Promise<CheckedEdits> {
  const read = readableSeeds(edits.county, edits.data);
  const confirmed = readableSeeds(edits.county, edits.data, (_file, _path, entry) => !isUnconfirmed(entry));
  const lines = await linesOf(read.data, papers);
  return {
    issues: [...issuesOf(edits), ...missesOf(read, lines)],
    shares: citedShares(confirmed.data, new Map([...lines].flatMap(([slug, own]) => (own ? [[slug, own]] : [])))),
    inWords: inWords(read),
  };
}

/** Whether an entry of seeds is a proposal that nobody has confirmed. */
export function isUnconfirmed(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'unconfirmed' in entry && entry.unconfirmed === true;
}

/** What the hub's own check finds; proposals that are not confirmed are told apart, and are no issues here. */
export function issuesOf({ county, folder, shownAs, texts, kept }: Edits, unfinished = false): EditedIssue[] {
  try {
    openSeeds(folder, county, { shownAs, edited: texts, drafts: () => {}, unfinished, kept });
    return [];
  } catch (error) {
    if (!(error instanceof HubError) || error.code !== 'INVALID_SEED') throw error;
    const issues = (error.details.issues ?? []) as SeedIssue[];
    return issues.map(editedIssue);
  }
}

async function linesOf({ documents }: CountyData, papers: SeedPapers) {
  const read = await Promise.all(
    documents.flatMap(({ slug, sourceFile, lineCount }) =>
      sourceFile === undefined ? [] : [papers.linesOf(sourceFile, lineCount).then((lines) => [slug, lines] as const)],
    ),
  );
  return new Map(read);
}

/** Citations and wordings that do not hold against the papers that are there. */
function missesOf(
  { data, places }: ReadableSeeds,
  lines: ReadonlyMap<string, readonly string[] | null>,
): EditedIssue[] {
  const cited = new Map(
    data.documents.map(({ slug, lineCount = null }) => [slug, { lines: lines.get(slug) ?? null, lineCount }]),
  );
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);
  return [...verify(facts, cited)].flatMap(({ fact, problem, message, inSwedish }) => {
    const place = fact === null ? undefined : places.get(fact);
    if (!place || problem === 'NOT_ATTACHED') return [];
    const field = [...place.path, problem === 'WORDING_NOT_THERE' ? 'wording' : 'cite'].join('.');
    return [editedIssue({ file: place.file, field, message, inSwedish })];
  });
}

function inWords({ data, places }: ReadableSeeds): Record<string, Text> {
  const names: Names = namesOf({ ...data, titles: titlesOf(data) });
  return Object.fromEntries(
    [...data.documents, ...data.instruments].flatMap(({ facts }) =>
      facts.flatMap(({ id, aspect, value }) => {
        const place = places.get(id);
        if (!place || value === null) return [];
        const text = valueTypeOf(aspect).text(value, names, aspectOf(aspect));
        return text ? [[`${place.file} ${place.path.join('.')}`, text] as const] : [];
      }),
    ),
  );
}
