import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { licences } from '#schema/open-data/licences.ts';
import { placesOfCounties, placesOfMarkdown } from '#tests/gateway/reports/told-error-places.ts';
import { freePort } from '#tests/support/free-port.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { runHere } from '#tests/support/run-here.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';

const dalarna = titledCounty('dalarna', '20', ['Ett', 'Två']);
const skane = titledCounty('skane', '12', ['Tre']);
dalarna.data.county.licence = 'CC-BY-4.0';
dalarna.data.county.errorReports = { mailbox: 'fel@region.example' };
skane.data.county.errorReports = { url: 'https://region.example/fel' };

const { silent, wrap } = silenceSwitch();
/** Silences Skåne when it is asked as often as this. */
let silentAfter = Number.POSITIVE_INFINITY;
let hub: ServedHub;
let scratch: string;
let whole: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'data-set-'));
  hub = await startServedHub({
    counties: [dalarna, skane],
    wrap(subgraph) {
      const wrapped = wrap(subgraph);
      return {
        ...wrapped,
        execute(request) {
          if (subgraph.name === 'skane' && --silentAfter <= 0) silent.add('skane');
          return (wrapped.execute as NonNullable<typeof wrapped.execute>)(request);
        },
      };
    },
  });
  whole = join(scratch, 'whole');
  const { code, err } = await dataset(whole);
  expect([code, err]).toEqual([0, '']);
});
afterEach(() => {
  silent.clear();
  silentAfter = Number.POSITIVE_INFINITY;
});
afterAll(async () => {
  await hub.close();
  rmSync(scratch, { recursive: true, force: true });
});

const dataset = (folder: string, ...args: string[]) => runHere(['dataset', folder, '--url', hub.url, ...args]);
const text = (file: string, folder = whole) => readFileSync(join(folder, file), 'utf8');
const manifest = (folder = whole) => JSON.parse(text('datapackage.json', folder));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What is left beside the folders that were written. */
const leftovers = () => readdirSync(scratch).filter((name) => name.endsWith('.writing'));

describe('hub dataset', () => {
  it('writes every table as the hub gives it', async () => {
    for (const table of (await findTables()).keys()) {
      const given = await (await fetch(`${hub.url}/v1/reports/${table}.csv`)).arrayBuffer();
      expect(readFileSync(join(whole, 'tables', `${table}.csv`)).equals(Buffer.from(given))).toBe(true);
    }
  });

  it('writes the same rows as Parquet, by another reader', async () => {
    const duckdb = await (await DuckDBInstance.create()).connect();
    for (const table of (await findTables()).keys()) {
      const path = join(whole, 'tables', table);
      const counted = await duckdb.runAndReadAll(
        `select (select count(*) from read_csv('${path}.csv', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', parallel = false)) as csv, (select count(*) from '${path}.parquet') as parquet`,
      );
      const [row] = counted.getRowObjects();
      expect([table, row?.parquet]).toEqual([table, row?.csv]);
    }
  });

  it('has a checksum for every other file, and each is right', () => {
    const sums = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const files = filesIn(whole).filter((file) => file !== 'SHA256SUMS');
    expect(sums.map(([, file]) => file).toSorted()).toEqual(files.toSorted());
    expect(sums.filter(([sum, file = '']) => sum !== sha256(join(whole, file)))).toEqual([]);
  });

  it('has a manifest that names each table in each form, with its columns, size and checksum', async () => {
    const { resources } = manifest();
    const tables = [...(await findTables()).keys()];
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      tables.flatMap((table) => [`tables/${table}.csv`, `tables/${table}.parquet`]),
    );
    for (const { path, hash, bytes, format, schema } of resources) {
      expect([hash, bytes]).toEqual([`sha256:${sha256(join(whole, path))}`, readFileSync(join(whole, path)).length]);
      if (format !== 'csv') continue;
      const [header = ''] = text(path).replace('\uFEFF', '').split('\r\n');
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header.split(','));
    }
  });

  it('says of which revisions it is, under which licences', () => {
    expect(manifest().counties).toEqual([
      expect.objectContaining({
        code: '12',
        answered: true,
        revision: expect.objectContaining({ number: 1 }),
        licence: null,
      }),
      expect.objectContaining({ code: '20', licence: expect.objectContaining({ code: 'CC-BY-4.0' }) }),
    ]);
    expect(manifest().licenses).toEqual([
      { name: 'CC-BY-4.0', title: licences['CC-BY-4.0'].name.sv, path: licences['CC-BY-4.0'].url },
    ]);
  });

  it('says where errors in the facts of each county are reported', () => {
    const places = { 12: 'https://region.example/fel', 20: 'mailto:fel@region.example' };
    expect(placesOfCounties(manifest().counties)).toEqual(places);
    expect(placesOfMarkdown(text('README.md'), 'kod', 'fel rapporteras till')).toEqual(places);
    expect(placesOfMarkdown(text('README.md'), 'code', 'errors are reported to')).toEqual(places);
    expect(manifest().contributors).toEqual([
      { title: 'Skåne län', role: 'maintainer', path: 'https://region.example/fel' },
      { title: 'Dalarnas län', role: 'maintainer', email: 'fel@region.example' },
    ]);
  });

  it('holds the text of each licence, and of no other', () => {
    expect(readdirSync(join(whole, 'licences'))).toEqual(['CC-BY-4.0.txt']);
    expect(text('licences/CC-BY-4.0.txt')).toMatch(/Creative Commons Attribution 4\.0/);
  });

  it('holds the codebook, with what coded values mean', () => {
    const { codebook, aspects, themes } = JSON.parse(text('codebook.json'));
    expect(codebook.enumerations.length).toBeGreaterThan(10);
    expect(
      [aspects, themes].map((list) => list.every(({ definition }: { definition: unknown }) => definition)),
    ).toEqual([true, true]);
  });

  it('has a page to read first, in both languages, with the citation', () => {
    expect(text('README.md')).toMatch(/^\| 20 \| Dalarnas län \| 1 \(\d{4}-\d\d-\d\d\) \| \[CC BY 4\.0, erkännande\]/m);
    expect(text('README.md')).toMatch(
      /^\| 20 \| Dalarnas län \| 1 \(\d{4}-\d\d-\d\d\) \| \[CC BY 4\.0, attribution\]/m,
    );
    expect(text('README.md')).toContain('Revisions: Dalarnas län 1 (');
  });

  it('writes equal data as equal files', async () => {
    const again = join(scratch, 'again');
    await dataset(again);
    expect(text('SHA256SUMS', again)).toBe(text('SHA256SUMS'));
  });

  it('writes words of the language that is chosen', async () => {
    const english = join(scratch, 'english');
    await dataset(english, '--lang', 'en');
    const [title] = manifest(english).resources;
    expect(title.title).toBe([...(await findTables()).values()][0]?.title.en);
    expect(text('tables/facts.csv', english)).not.toBe(text('tables/facts.csv'));
  });
});

describe('Where a county does not answer', () => {
  it('nothing is written, and it is named', async () => {
    silent.add('skane');
    const folder = join(scratch, 'silent');
    const { code, err } = await dataset(folder);
    expect([code, existsSync(folder), leftovers()]).toEqual([1, false, []]);
    expect(err).toMatch(/^the data set would be without Skåne län; .*--partial\n$/);
  });

  it.each([2, 5, 12, 20])('nothing is written either when it falls silent on the way, after call %i', async (calls) => {
    silentAfter = calls;
    const folder = join(scratch, 'on-the-way');
    const { code, err } = await dataset(folder);
    expect([code, existsSync(folder), leftovers()]).toEqual([1, false, []]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('the rest is written where that is asked for, and says who is missing', async () => {
    silent.add('skane');
    const folder = join(scratch, 'partial');
    const { code, err } = await dataset(folder, '--partial');
    expect([code, err]).toEqual([0, 'without Skåne län, which did not answer\n']);
    expect(manifest(folder).counties[0]).toMatchObject({ code: '12', answered: false, revision: null });
    expect(text('README.md', folder)).toMatch(/^\| 12 \| Skåne län \| \*\*did not answer: its rows are missing\*\*/m);
    expect(text('tables/facts.csv', folder)).toMatch(/^MISSING,12,Skåne län,/m);
  });

  it('and no other either nothing is written, whatever is asked for', async () => {
    silent.add('skane').add('dalarna');
    const { code, err } = await dataset(join(scratch, 'none'), '--partial');
    expect([code, err]).toEqual([1, expect.stringMatching(/^no county answers now/)]);
  });
});

describe('A data set is refused', () => {
  it('for a folder that holds something, which stays as it is', async () => {
    const folder = join(scratch, 'full');
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine'), '');
    const { code, err } = await dataset(folder);
    expect([code, readdirSync(folder)]).toEqual([1, ['mine']]);
    expect(err).toContain('is not empty');
  });

  it('for an address at which nothing answers', async () => {
    const { code, err } = await runHere([
      'dataset',
      join(scratch, 'x'),
      '--url',
      `http://127.0.0.1:${await freePort()}`,
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(/does not answer \(.*\); expected a hub that runs\n$/)]);
  });

  it('for a language that there is not', async () => {
    expect((await dataset(join(scratch, 'x'), '--lang', 'fi')).code).toBe(2);
  });
});
