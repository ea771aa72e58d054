import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, parse, parseDocument } from 'yaml';
import { HubError } from '#schema/shared/errors.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';

/** A county's real seeds, copied to where a test may break them. */
export interface SeedFolder {
  path: string;
  /** Changes one file by its YAML. */
  change(file: string, change: (document: Document) => void): void;
  /** Changes one file as text. */
  write(file: string, text: (before: string) => string): void;
  /** Writes every file again as JSON, the YAML away. */
  inJson(): void;
  /** The line on which a text begins that stands in a file. */
  lineOf(file: string, text: string): number;
  /** What the import says of the folder, a line for each issue; nothing where it is in order. */
  issues(): string[];
  remove(): void;
}

const YAML = /\.yaml$/;

/** The names of all YAML files of a county's seeds. */
export function seedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => YAML.test(name))
    .sort();
}

/** Copies the seeds of a county to a folder of the test's own. */
export function seedFolder(slug: string): SeedFolder {
  const path = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(`${SEEDS}${slug}`, path, { recursive: true });
  const read = (file: string) => readFileSync(join(path, file), 'utf8');
  const write: SeedFolder['write'] = (file, text) => writeFileSync(join(path, file), text(read(file)));
  return {
    path,
    write,
    change: (file, change) =>
      write(file, (before) => {
        const document = parseDocument(before);
        change(document);
        return document.toString({ lineWidth: 0 });
      }),
    inJson() {
      for (const file of seedFiles(path)) {
        writeFileSync(join(path, file.replace(YAML, '.json')), JSON.stringify(parse(read(file)), null, 2));
        rmSync(join(path, file));
      }
    },
    lineOf(file, text) {
      const index = read(file).indexOf(text);
      if (index < 0) throw new Error(`"${text}" does not stand in ${file}`);
      return read(file).slice(0, index).split('\n').length;
    },
    issues() {
      try {
        readSeeds(path, slug);
        return [];
      } catch (error) {
        if (error instanceof HubError && error.code === 'INVALID_SEED') return error.message.split('\n');
        throw error;
      }
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
