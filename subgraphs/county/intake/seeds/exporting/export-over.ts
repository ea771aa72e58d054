import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import { countySeed, documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { type FileText, writeFiles, writeTo } from '#schema/shared/write-to.ts';
import { editedText } from '../editing/edited-text.ts';
import { parseSeed, readSeedFile, type SeedPlace } from '../seed-file.ts';
import { seedIssues } from '../seed-issues.ts';
import { seedPlaces, slugOf } from '../seed-places.ts';
import { folderEntry, plainText } from '../seed-text.ts';
import { asItWas, type Fields } from './as-it-was.ts';
import type { HeldSeed, SluggedEntry } from './held-seeds.ts';
import { type SeedFormat, seedFileText } from './seed-formats.ts';
import { documentsFile, roomIn, splitDocuments } from './split-documents.ts';
import { subjectAsItWas } from './subject-as-it-was.ts';

export interface ExportOptions {
  /** How files are written that are not there yet. */
  format: SeedFormat;
  /** Whether files of instruments that the county does not hold are removed from a folder that has some. */
  remove: boolean;
}

/** Files within a folder that held seeds, by their names. */
export interface ExportedOver {
  /** Those that are other ones now. */
  written: string[];
  removed: string[];
  /** Those of instruments that the county does not hold. */
  left: string[];
}

/** Whether a folder holds a county's seeds. */
export function holdsSeeds(folder: string): boolean {
  return ['county.yaml', 'county.json'].some((name) => folderEntry(join(folder, name)));
}

/**
 * Writes what a county holds over its seeds: files that come to the same stay as they are, and in the others what does. All are
 * ready before the first takes its place. Throws as `exportSeeds` does.
 */
export async function exportOver(
  held: AsyncIterable<HeldSeed>,
  folder: string,
  { format, remove }: ExportOptions,
): Promise<ExportedOver> {
  const issues = seedIssues(folder);
  const places = seedPlaces(folder, issues);
  const byName = new Map(places.instruments.map((place) => [slugOf(place), place]));
  const files: FileText[] = [];
  for await (const seed of held) {
    if (seed.of === 'county') rewrite(places.county, countySeed, (was) => asItWas(countySeed, was, seed.content));
    else if (seed.of === 'organisations')
      rewrite(places.organisations, organisationsSeed, (was) =>
        asItWas(organisationsSeed, was, { organisations: inOrderOf(was.organisations, seed.content.organisations) }),
      );
    else if (seed.of === 'documents') rewriteDocuments(seed.content.documents);
    else {
      const place = byName.get(seed.slug);
      byName.delete(seed.slug);
      if (place) rewrite(place, instrumentSeed, (was) => subjectAsItWas(instrumentSeed, was, seed.content));
      else add(`instruments/${seed.slug}`, seed.content);
    }
  }
  issues.refuse();
  await writeFiles(files);
  const gone = [...byName.values()];
  if (remove) for (const { path } of gone) await writeTo(path, () => rmSync(path));
  const names = gone.map(({ file }) => file);
  const written = files.map(({ path }) => path.slice(folder.length + 1));
  return { written, removed: remove ? names : [], left: remove ? [] : names };

  /** Notes what a file is to hold, if that is something else. */
  function rewrite(place: SeedPlace, schema: z.ZodType, wanted: (was: Fields) => unknown): void {
    if (!folderEntry(place.path)) {
      add(withoutEnding(place.file), wanted({}) as object);
      return;
    }
    if (!readSeedFile(place, schema, issues).value) return;
    const text = editedText<Fields>(place, (was) => wanted(was) as object);
    if (text !== null) files.push({ path: place.path, text });
  }

  function add(name: string, content: object): void {
    const { ending, text } = seedFileText(name, content, format);
    files.push({ path: join(folder, `${name}${ending}`), text });
  }

  /** Documents stay in the files that they stand in; others come into the first, or into files of their own. */
  function rewriteDocuments(entries: readonly SluggedEntry[]): void {
    const left = new Map(entries.map((entry) => [entry.slug, entry]));
    const own = places.documents.map((place) => {
      const there = slugsIn(place).flatMap((slug) => left.get(slug) ?? []);
      for (const { slug } of there) left.delete(slug);
      return there;
    });
    const more = [...left.values()];
    const [first = []] = own;
    if (roomIn(first, more)) first.push(...more.splice(0));
    const schema = schemaAt(documentsSeed, ['documents', 0]);
    for (const [index, place] of places.documents.entries())
      rewrite(place, documentsSeed, (file) => {
        const before = new Map(entriesOf(file.documents).map((entry) => [entry.slug, entry]));
        const documents = (own[index] ?? []).map((entry) => {
          const was = before.get(entry.slug);
          return was && schema ? subjectAsItWas(schema, was, entry) : entry;
        });
        return { ...file, documents };
      });
    if (more.length > 0)
      for (const [index, documents] of splitDocuments(more).entries())
        add(documentsFile(places.documents.length + index + 1), { documents });
  }
}

function slugsIn(place: SeedPlace): string[] {
  if (!folderEntry(place.path)) return [];
  const { value } = parseSeed(place, plainText(readFileSync(place.path, 'utf8')));
  return entriesOf((value as Fields | undefined)?.documents).map(({ slug }) => slug);
}

function entriesOf(list: unknown): SluggedEntry[] {
  return Array.isArray(list) ? (list as SluggedEntry[]) : [];
}

/** What is held in the order that it had; what is new behind it. */
function inOrderOf(was: unknown, held: readonly SluggedEntry[]): SluggedEntry[] {
  const places = new Map(entriesOf(was).map(({ slug }, index) => [slug, index]));
  const place = ({ slug }: SluggedEntry) => places.get(slug) ?? places.size;
  return held.toSorted((a, b) => place(a) - place(b));
}

function withoutEnding(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}
