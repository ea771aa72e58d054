import { extname } from 'node:path';
import type { z } from 'zod';
import { unconfirmedIn } from '#schema/seeds/unconfirmed.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import type { Message } from '#schema/shared/messages/told.ts';
import { checkCutShort } from './check-cut-short.ts';
import { checkTexts } from './check-texts.ts';
import { explainIssue } from './explain-issue.ts';
import { parseJsonSeed } from './parse-json-seed.ts';
import { lineOf, type Parsed } from './parse-seed.ts';
import { parseYamlSeed } from './parse-yaml-seed.ts';
import type { Path, Report } from './report.ts';
import { inOneLine, type KeptReading, keptReading, type SeedIssue, type SeedIssues, seedIssue } from './seed-issues.ts';
import { seedText } from './seed-text.ts';

/** Where a seed file lies, and its name within the county's folder. */
export interface SeedPlace {
  path: string;
  file: string;
  /** What is read in place of the file: its text as it is to be. */
  instead?: string;
}

/** A seed file read and checked against its schema. */
export interface SeedFile<Value> extends SeedPlace {
  /** `null` where the file does not fit its schema; the reasons have been taken down. */
  value: Value | null;
  /** A digest of the file's bytes; empty where they could not be read. */
  digest: string;
  /** Takes down an issue that stands at a field. */
  report: Report;
}

/** Reads a YAML or JSON file and checks it; never throws: what is wrong with the file is taken down. */
export function readSeedFile<Schema extends z.ZodType>(
  place: SeedPlace,
  schema: Schema,
  issues: SeedIssues,
): SeedFile<z.output<Schema>> {
  const { file } = place;
  const read = seedText(place);
  if ('message' in read) {
    issues.add(() => seedIssue(file, read.message, { line: read.line }));
    return { ...place, value: null, digest: '', report: () => {} };
  }
  const before = keptReading(issues.kept, file, read.digest);
  const { parsed, value } = before ?? readAndTell(place, read, schema, issues);
  for (const issue of before?.issues ?? []) issues.add(issue);
  for (const proposal of before?.unconfirmed ?? []) issues.unconfirmed(proposal);
  const report: Report = (path, message) => issues.add(issueIn(file, parsed, path, message));
  return { ...place, digest: read.digest, value: value as z.output<Schema> | null, report };
}

/** Reads a text, takes down what is wrong with it, and keeps both where that is asked. */
function readAndTell(
  place: SeedPlace,
  { text, digest }: { text: string; digest: string },
  schema: z.ZodType,
  issues: SeedIssues,
): Pick<KeptReading, 'parsed' | 'value'> {
  const { file } = place;
  const parsed = parseSeed(place, text);
  const kept: KeptReading = { digest, parsed, value: null, issues: [], unconfirmed: [] };
  issues.kept?.set(file, kept);
  const add: SeedIssues['add'] = (issue) => {
    if (issues.kept) kept.issues.push(issue);
    issues.add(issue);
  };
  const report: Report = (path, message) => add(issueIn(file, parsed, path, message));
  for (const { offset, message, path = [] } of [
    ...parsed.broken,
    ...checkTexts(text, parsed, schema, report, issues.namesWithheld),
  ])
    add(() => seedIssue(file, message, { line: lineOf(text, offset), field: fieldOf(path) }));
  if (parsed.broken.length > 0) return kept;
  checkCutShort(parsed, schema, report);
  const result = schema.safeParse(parsed.value);
  if (!result.success) for (const found of result.error.issues) explainIssue(found, schema, parsed, report);
  else {
    kept.value = result.data;
    kept.unconfirmed = unconfirmedIn(result.data as object).map((path) =>
      issueIn(file, parsed, path, SEED_MESSAGES.unconfirmed),
    );
    for (const proposal of kept.unconfirmed) issues.unconfirmed(proposal);
  }
  return kept;
}

function issueIn(file: string, parsed: Parsed, path: Path, message: Message): () => SeedIssue {
  return () => seedIssue(file, message, { line: parsed.lineAt(path), field: fieldOf(path) });
}

function fieldOf(path: Path): string {
  return path.map((step) => inOneLine(String(step))).join('.');
}

/** Parses the text of a file as what its name says it is. */
export function parseSeed({ file }: SeedPlace, text: string): Parsed {
  return extname(file) === '.json' ? parseJsonSeed(text) : parseYamlSeed(text);
}
