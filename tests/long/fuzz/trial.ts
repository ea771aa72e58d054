import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import type { SeedIssue } from '#subgraphs/county/intake/seeds/seed-issues.ts';
import { seedFiles } from '#tests/support/seed-folder.ts';
import { wrongIn } from './invariants.ts';
import type { Corpus, Mutation } from './mutation.ts';
import { schemaViolations } from './schema-violations.ts';

/** A county's seeds in a folder in which one file after the other is put to the test. */
export interface Trial {
  corpus: Corpus;
  /** Tries one mutation. Says whether it was taken in, and what the reader did wrong. */
  of(mutation: Mutation): { accepted: boolean; faults: string[] };
  remove(): void;
}

/** Prepares the seeds of a county. All but the file that is tried stand there in JSON, which is read fastest. */
export function trialOf(slug: string): Trial {
  const root = `${SEEDS}${slug}`;
  const texts = seedFiles(root).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const corpus: Corpus = { slug, files: new Map(texts.map(([file, text]) => [file, { text, value: parse(text) }])) };
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  mkdirSync(join(folder, 'instruments'));
  const restore = (file: string) =>
    writeFileSync(join(folder, inJson(file)), JSON.stringify(corpus.files.get(inYaml(file))?.value));
  for (const file of corpus.files.keys()) restore(file);
  return {
    corpus,
    of(mutation) {
      const { file, content } = mutation;
      rmSync(join(folder, inJson(file)));
      if (content !== null) writeFileSync(join(folder, file), content);
      const result = tried(folder, slug, mutation);
      rmSync(join(folder, file), { force: true });
      restore(file);
      return result;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const inJson = (file: string) => file.replace('.yaml', '.json');
const inYaml = (file: string) => file.replace('.json', '.yaml');

function tried(folder: string, slug: string, mutation: Mutation): { accepted: boolean; faults: string[] } {
  try {
    const data = readSeeds(folder, slug);
    const text = readFileSync(join(folder, mutation.file), 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r', '');
    const faults = mutation.wrong ? ['accepted'] : [...schemaViolations(mutation.file, text), ...wrongIn(data)];
    return { accepted: true, faults };
  } catch (error) {
    if (!(error instanceof HubError) || error.code !== 'INVALID_SEED')
      return { accepted: false, faults: [String(error)] };
    const issues = error.details.issues as SeedIssue[];
    return {
      accepted: false,
      faults: [...issues.flatMap((issue) => wrongWithIssue(issue, folder)), ...untold(issues, mutation)],
    };
  }
}

/** An issue names a file, a line that it has, and what was expected, on one line and without contact data. */
function wrongWithIssue(issue: SeedIssue, folder: string): string[] {
  const path = join(folder, issue.file);
  const lines = existsSync(path) ? readFileSync(path, 'latin1').split('\n').length : 1;
  const shown = `${issue.file}:${issue.line}: ${issue.field}: ${issue.message}`;
  const rules: [boolean, string][] = [
    [existsSync(path) || /^(county|organisations|documents)\.yaml$/.test(issue.file), 'names no file'],
    [Number.isInteger(issue.line) && issue.line >= 1 && issue.line <= lines, 'names no line'],
    [/expected|not valid (YAML|JSON)/.test(issue.message), 'does not say what was expected'],
    [!/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(shown), 'is more than text on one line'],
    [personalDataIn(shown) === null, 'shows contact data'],
    [shown.length < 4_000, 'is too long'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`${shown} ${fault}`]));
}

/** What is known to be wrong is told where it stands. */
function untold(issues: readonly SeedIssue[], { file, wrong }: Mutation): string[] {
  if (issues.length === 0) return ['refused without an issue'];
  if (!wrong || wrong === 'anywhere') return [];
  const reported = issues.some((issue) => issue.file === file && isWithin(issue.field, wrong.field));
  return reported
    ? []
    : [`reported elsewhere: ${issues.map((issue) => `${issue.file} ${issue.field} ${issue.message}`).join('; ')}`];
}

function isWithin(field: string, whole: string): boolean {
  return field === whole || whole === '' || field.startsWith(`${whole}.`);
}
