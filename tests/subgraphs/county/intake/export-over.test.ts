import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { type SeedFolder, seedFiles, seedFolder } from '#tests/support/seed-folder.ts';
import { runs } from '#tests/support/thorough.ts';

type Entry = Record<string, unknown>;
interface Seed {
  facts: Record<string, Entry[]>;
  notStated?: { aspects?: string[]; themes?: string[]; cite: string[] }[];
}

const counties = await discoverCounties();
const NOTHING_WRITTEN = { written: [], removed: [], left: [] };

/** One county; all of them where tests are to be thorough. */
describe.each(counties.slice(0, runs(1)))('Exported over seeds, $slug', ({ slug, code }) => {
  let database: Database;
  let folder: SeedFolder;
  beforeAll(async () => {
    database = await openDatabase(await inMemory());
    return () => database.close();
  });
  beforeEach(async () => {
    folder = seedFolder(slug);
    await importData(database.em, readSeeds(`${SEEDS}${slug}`, slug), code);
  });
  afterEach(() => folder.remove());

  const exported = async (options = {}) =>
    (await exportSeeds(await readKnown(database, null, slug), folder.path, options)).over;
  const files = () => seedFiles(folder.path);

  /** Imports what a copy of the seeds says after a change, and exports that over the seeds as they were. */
  async function exportedAfter(change: (copy: SeedFolder) => void) {
    const copy = seedFolder(slug);
    change(copy);
    await importData(database.em, readSeeds(copy.path, slug), code);
    copy.remove();
    return exported();
  }

  it('leaves every file as it is where nothing is different', async () => {
    const before = files().map((file) => statSync(join(folder.path, file)).mtimeMs);
    expect(await exported()).toEqual(NOTHING_WRITTEN);
    expect(files().map((file) => statSync(join(folder.path, file)).mtimeMs)).toEqual(before);
  });

  it.each(Object.entries(otherWords()))('leaves files that say the same %s', async (_, rewrite) => {
    rewrite(folder);
    await importData(database.em, readSeeds(folder.path, slug), code);
    expect(await exported()).toEqual(NOTHING_WRITTEN);
  });

  it('changes the lines of what is another, and no others', async () => {
    const file = files().filter((name) => name.startsWith('instruments/'))[0] ?? '';
    const before = readFileSync(join(folder.path, file), 'utf8');
    await exportedAfter((copy) => copy.change(file, (document) => document.setIn(['shortTitle', 'sv'], 'Något annat')));
    const after = readFileSync(join(folder.path, file), 'utf8');
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(changed.map((line) => line.trim())).toEqual(['sv: Något annat']);
  });

  it('writes what imports to the very same, whatever has come and gone', async () => {
    const result = await exportedAfter((copy) => {
      for (const [number, file] of seedFiles(copy.path).entries())
        if (file.startsWith('instruments/'))
          copy.write(file, (text) => {
            const seed = parse(text) as Seed;
            shaken(seed, number);
            return stringify(seed, { aliasDuplicateObjects: false });
          });
    });
    expect(result?.written.length).toBeGreaterThan(0);
    expect((await importData(database.em, readSeeds(folder.path, slug), code)).changed).toBe(false);
  });

  it('keeps comments of what is the same', async () => {
    const file = files().filter((name) => name.startsWith('instruments/'))[0] ?? '';
    folder.write(file, (text) => text.replace('notStated:', '# read twice\nnotStated:'));
    await exportedAfter((copy) => copy.change(file, (document) => document.setIn(['shortTitle', 'sv'], 'Något annat')));
    expect(readFileSync(join(folder.path, file), 'utf8')).toContain('\n# read twice\nnotStated:');
  });

  it('leaves a file of what the county does not hold, and says so', async () => {
    const file = files().filter((name) => name.startsWith('instruments/'))[0] ?? '';
    const more = file.replace('.yaml', '-till.yaml');
    writeFileSync(join(folder.path, more), readFileSync(join(folder.path, file)));
    expect(await exported()).toEqual({ ...NOTHING_WRITTEN, left: [more] });
    expect(await exported({ remove: true })).toEqual({ ...NOTHING_WRITTEN, removed: [more] });
    expect(existsSync(join(folder.path, more))).toBe(false);
  });

  it('changes nothing where one file cannot be read', async () => {
    const read = () => files().map((file) => readFileSync(join(folder.path, file), 'utf8'));
    folder.write('documents.yaml', (text) => `${text}\n\tbroken`);
    folder.write('county.yaml', (text) => text.replace(/licence: .*/, 'licence: CC-BY-4.0'));
    const before = read();
    await expect(exported()).rejects.toThrow('documents.yaml');
    expect(read()).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.writing'))).toEqual([]);
  });
});

describe('Exported documents', () => {
  const slug = counties[0]?.slug ?? '';
  const code = counties[0]?.code ?? '';

  it('are split where they would not fit into one file, and import to the very same', async () => {
    const folder = seedFolder(slug);
    const database = await openDatabase(await inMemory());
    const data = readSeeds(folder.path, slug);
    const [first] = data.documents;
    const more = Array.from({ length: 90 }, (_, index) => {
      const own = `${first?.slug}-${index}`;
      const id = `${slug}:document:${own}`;
      const facts = (first?.facts ?? []).map((fact) => ({
        ...fact,
        id: fact.id.replace(first?.id ?? '', id),
        subject: id,
        note: { sv: 'x'.repeat(5_000), en: 'x'.repeat(5_000) },
      }));
      return { ...first, slug: own, id, facts } as (typeof data.documents)[number];
    });
    await importData(database.em, { ...data, documents: [...data.documents, ...more] }, code);
    const apart = join(folder.path, 'apart');
    await exportSeeds(await readKnown(database, null, slug), apart);
    expect(readdirSync(join(apart, 'documents')).length).toBeGreaterThan(2);
    expect((await importData(database.em, readSeeds(apart, slug), code)).changed).toBe(false);
    rmSync(apart, { recursive: true });
    await exportSeeds(await readKnown(database, null, slug), folder.path);
    expect(readdirSync(join(folder.path, 'documents')).length).toBeGreaterThan(2);
    expect((await importData(database.em, readSeeds(folder.path, slug), code)).changed).toBe(false);
    await database.close();
    folder.remove();
  });
});

/** Ways to write the same. */
function otherWords(): Record<string, (folder: SeedFolder) => void> {
  const each = (rewrite: (text: string, file: string) => string) => (folder: SeedFolder) => {
    for (const file of seedFiles(folder.path)) folder.write(file, (text) => rewrite(text, file));
  };
  const seeds = (change: (seed: Seed) => void) =>
    each((text, file) => {
      if (!file.startsWith('instruments/')) return text;
      const seed = parse(text) as Seed;
      change(seed);
      return stringify(seed, { aliasDuplicateObjects: false });
    });
  return {
    'in JSON': (folder) => folder.inJson(),
    'with other line ends': each((text) => text.replaceAll('\n', '\r\n')),
    'with every key said': seeds(({ facts }) => {
      for (const list of Object.values(facts))
        for (const [index, fact] of list.entries()) fact.key ??= String(index + 1);
    }),
    'with aspects in another order': seeds((seed) => {
      seed.facts = Object.fromEntries(Object.entries(seed.facts).toReversed());
    }),
    'with each thing that is not stated in an entry of its own': seeds((seed) => {
      seed.notStated = (seed.notStated ?? []).flatMap(({ aspects = [], themes = [], ...rest }) => [
        ...aspects.map((aspect) => ({ aspects: [aspect], ...rest })),
        ...themes.map((theme) => ({ themes: [theme], ...rest })),
      ]);
    }),
    'with what need not be said': seeds(({ facts }) => {
      for (const fact of Object.entries(facts).flatMap(([aspect, list]) => (aspect === 'omissions' ? [] : list)))
        fact.statedAs ??= 'STATED';
    }),
  };
}

/** Facts go, change places and change; what is no longer stated is said not to be. */
function shaken(seed: Seed, number: number): void {
  const [more] = Object.entries(seed.facts)
    .filter(([, list]) => list.length > 1)
    .slice(number % 3);
  if (more) for (const fact of more[1].splice(0, 1)) fact.note = { sv: 'Borta', en: 'Gone' };
  const [first, second] = Object.values(seed.facts).filter((list) => list.length > 0);
  if (first?.[0]) first[0].note = { sv: 'Ny anmärkning: en', en: 'New remark' };
  if (second && second.length > 1 && second.every(({ key }) => key !== undefined)) second.reverse();
  const lone = Object.keys(seed.facts).find((aspect) => ['financing', 'followUps', 'geographicScope'].includes(aspect));
  if (!lone) return;
  const [{ cite } = { cite: [] }] = seed.facts[lone] ?? [];
  delete seed.facts[lone];
  seed.notStated = [...(seed.notStated ?? []), { aspects: [lone], cite: cite as string[] }];
}
