import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { detachText } from '#subgraphs/county/intake/documents/attaching/detach-text.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { addNames, registerKey } from '#subgraphs/county/intake/documents/register/add-to-register.ts';
import { readRegister } from '#subgraphs/county/intake/documents/register/county-register.ts';
import { bringInSeeds } from '#subgraphs/county/intake/seeds/bring-in-seeds.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { digestOfCode } from '#subgraphs/county/intake/seeds/seeds-known.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import { dump } from '#tests/support/dump.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { writeMadeCounty } from '#tests/support/made/made-county.ts';

const SLUG = 'dalarna';
const CODE = '20';

const base = mkdtempSync(join(tmpdir(), 'seeds-known-'));
const made = join(base, 'made');
const seeds = join(base, 'seeds');
const county = join(seeds, 'county.yaml');
const anInstrument = join(seeds, 'instruments', 'made-0.yaml');

let database: Database;
beforeAll(() => {
  writeMadeCounty(made, { slug: SLUG, instruments: 2 });
});
beforeEach(async () => {
  rmSync(seeds, { recursive: true, force: true });
  cpSync(made, seeds, { recursive: true });
  await database?.close();
  database = await openDatabase(await inMemory());
  await start();
});
afterAll(async () => {
  await database.close();
  rmSync(base, { recursive: true, force: true });
});

/** Starts with the seeds of a folder: whether they were read, and what came of it. */
async function start(code = CODE, folder = seeds) {
  let [read, known] = [false, false];
  const open = () => {
    read = true;
    return openSeeds(folder, SLUG);
  };
  const told = () => {
    known = true;
  };
  const imported = await bringInSeeds(database.em, open, { code, folder, known: told });
  return { read, known, imported };
}

const text = (lines: number, ...said: string[]) => ({
  ...{ document: 'paper-1', fileName: 'paper.txt', format: 'TEXT' as const, sha256: '0'.repeat(64), notes: [] },
  lines: [...said, ...Array.from({ length: lines - said.length }, () => '')],
});

/** How many lines the document counts that a text is attached to. */
const LINES = 98;

describe('A start with seeds that an earlier start brought in', () => {
  it('does not read them, says so, and changes nothing', async () => {
    const before = await dump(database);
    const nothing = { changed: false, added: 0, updated: 0, removed: 0 };
    expect(await start()).toEqual({ read: false, known: true, imported: nothing });
    expect(await dump(database)).toEqual(before);
  });

  it('does not read them either where they lie elsewhere, as they say the same', async () => {
    expect(await start(CODE, made)).toMatchObject({ read: false });
  });

  it('knows them again after a start that read them and found nothing different', async () => {
    await database.em.getConnection().execute('delete from seeds_known');
    expect(await start()).toMatchObject({ read: true, imported: { changed: false } });
    expect(await start()).toMatchObject({ read: false });
    expect((await latestRevision(database.em.fork()))?.number).toBe(1);
  });
});

/** What makes seeds that were known unknown. */
const CHANGES: readonly (readonly [what: string, change: () => unknown])[] = [
  ['the county’s file says something else', () => appendFileSync(county, '# seen\n')],
  ['the organisations’ file says something else', () => appendFileSync(join(seeds, 'organisations.yaml'), '# seen\n')],
  ['the documents’ file says something else', () => appendFileSync(join(seeds, 'documents.yaml'), '# seen\n')],
  ['an instrument’s file says something else', () => appendFileSync(anInstrument, '# seen\n')],
  [
    'a file ends its lines otherwise',
    () => writeFileSync(county, readFileSync(county, 'utf8').replaceAll('\n', '\r\n')),
  ],
  ['an instrument is gone', () => rmSync(join(seeds, 'instruments'), { recursive: true })],
  ['the row that says so is gone', () => database.em.getConnection().execute('delete from seeds_known')],
  ['a text was attached', () => attachTexts(database.em, [text(LINES, 'Om havsörnar.')])],
  [
    'a text was attached and detached',
    async () => {
      await attachTexts(database.em, [text(LINES, 'Om havsörnar.')]);
      await detachText(database.em, 'paper-1');
    },
  ],
  [
    'another name is withheld',
    () =>
      database.em.fork().transactional(async (tx) => {
        const key = await registerKey(tx);
        const digest = 'made-up';
        await addNames(tx, await readRegister(tx), [{ key: key.id, words: 2, digest, document: '', kept: false }]);
      }),
  ],
  [
    'a name was erased that nobody had',
    () => erase(database.em, { kind: 'NAME', name: 'Bo Påhittad' }, { message: null, registerFile: null }),
  ],
];

describe('Seeds are read again at a start', () => {
  it.each(CHANGES)('where %s', async (_, change) => {
    await change();
    expect(await start()).toMatchObject({ read: true, known: false });
  });

  it('where a file has another name, and are refused if they do not hold then', async () => {
    renameSync(anInstrument, join(seeds, 'instruments', 'renamed.yaml'));
    await expect(start()).rejects.toThrow('the name of the file');
  });

  it('where a file is added that nothing reads, and are refused', async () => {
    writeFileSync(join(seeds, 'instruments', 'notes.txt'), 'note');
    await expect(start()).rejects.toThrow('not read');
  });

  it('where a file stands twice in two forms, and are refused', async () => {
    writeFileSync(join(seeds, 'county.json'), '{}');
    await expect(start()).rejects.toThrow('stands beside');
  });

  it('where the county has another code', async () => {
    expect(await start('21')).toMatchObject({ read: true });
  });

  it('as often as they are refused', async () => {
    writeFileSync(county, 'region: [');
    await expect(start()).rejects.toThrow();
    await expect(start()).rejects.toThrow();
  });
});

describe('A county whose data was imported on request since', () => {
  it('is left alone, whatever was known of its seeds', async () => {
    await importSeeds(database.em, openSeeds(seeds, SLUG), { code: '21', origin: 'IMPORT' });
    expect(await start()).toEqual({ read: false, known: false, imported: null });
  });
});

describe('The code that decides on what seeds become', () => {
  const project = join(base, 'project');
  beforeEach(() => {
    for (const path of ['schema/codebook', 'subgraphs/county/rules'])
      mkdirSync(join(project, path), { recursive: true });
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, 'schema/codebook/codebook.yaml'), 'version: 1.0.0');
    writeFileSync(join(project, 'subgraphs/county/rules/rule.ts'), '// rule');
  });

  it('is known by its bytes', () => {
    expect(digestOfCode(project)).toBe(digestOfCode(project));
  });

  it.each(['package.json', 'schema/codebook/codebook.yaml', 'subgraphs/county/rules/rule.ts', 'schema/added.ts'])(
    'is other code where %s is another',
    (file) => {
      const before = digestOfCode(project);
      appendFileSync(join(project, file), ' ');
      expect(digestOfCode(project)).not.toBe(before);
    },
  );
});
