import { extname } from 'node:path';
import type { z } from 'zod';
import { unconfirmedIn } from '#schema/seeds/unconfirmed.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { checkCutShort } from './check-cut-short.ts';
import { checkTexts } from './check-texts.ts';
import { explainIssue } from './explain-issue.ts';
import { parseJsonSeed } from './parse-json-seed.ts';
import { lineOf, type Parsed } from './parse-seed.ts';
import { parseYamlSeed } from './parse-yaml-seed.ts';
import type { Path, Report } from './report.ts';
import { inOneLine, type SeedIssues, seedIssue } from './seed-issues.ts';
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

  const parsed = parseSeed(place, read.text);
  const report: Report = (path, message) =>
    issues.add(() => seedIssue(file, message, { line: parsed.lineAt(path), field: fieldOf(path) }));
  for (const { offset, message, path = [] } of [
    ...parsed.broken,
    ...checkTexts(read.text, parsed, schema, report, issues.namesWithheld),
  ])
    issues.add(() => seedIssue(file, message, { line: lineOf(read.text, offset), field: fieldOf(path) }));
  const base = { ...place, digest: read.digest, report };
  if (parsed.broken.length > 0) return { ...base, value: null };
  checkCutShort(parsed, schema, report);
  const result = schema.safeParse(parsed.value);
  if (result.success) {
    for (const path of unconfirmedIn(result.data as object))
      issues.unconfirmed(() =>
        seedIssue(file, SEED_MESSAGES.unconfirmed, { line: parsed.lineAt(path), field: fieldOf(path) }),
      );
    return { ...base, value: result.data };
  }
  for (const found of result.error.issues) explainIssue(found, schema, parsed, report);
  return { ...base, value: null };
}

function fieldOf(path: Path): string {
  return path.map((step) => inOneLine(String(step))).join('.');
}

/** Parses the text of a file as what its name says it is. */
export function parseSeed({ file }: SeedPlace, text: string): Parsed {
  return extname(file) === '.json' ? parseJsonSeed(text) : parseYamlSeed(text);
}
