import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { runHere } from '#tests/support/run-here.ts';

const AGREEMENT = 'instruments/samverkan-barns-ungas-basta.yaml';
const COUNTY = 'vastra-gotaland';

let folder: string;
let data: string;
let seeds: string;
const hub = (...args: string[]) => runHere([...args, '--data-dir', data]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-commands-'));
  data = join(folder, 'data');
  seeds = join(folder, 'seeds');
  cpSync(`${SEEDS}${COUNTY}`, seeds, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the copied seeds, for as long as something runs. */
async function changed<Result>(file: string, change: (text: string) => string, run: () => Promise<Result>) {
  const path = join(seeds, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return run().finally(() => writeFileSync(path, before));
}

const retitled = (text: string) => text.replace(/(title:\n {4}- [\s\S]*?sv: ).*/, '$1Ny titel');

describe('hub import', () => {
  it('as a dry run prints all that it would add, changes nothing and ends with its own code', async () => {
    const { code, out } = await hub('import', COUNTY, '--dry-run');
    expect(code).toBe(3);
    expect(out).toMatch(/^\+ vastra-gotaland:agreement:samverkan-barns-ungas-basta ”.*”$/m);
    expect(out).toMatch(/would change: 4 instruments added, 0 changed, 0 removed\n$/);
  });

  it('brings the data in and says how much that is', async () => {
    const { code, out } = await hub('import', COUNTY, seeds, '--message', 'det första');
    expect([code, out]).toEqual([0, 'vastra-gotaland: 4 instruments added, 0 changed, 0 removed\n']);
  });

  it('of the same again says that nothing is different, and makes no revision', async () => {
    const { code, out } = await hub('import', COUNTY);
    expect([code, out]).toEqual([0, 'vastra-gotaland: nothing is different from what it holds\n']);
    expect((await hub('history', COUNTY)).out).toMatch(/^1 {2}\S+Z {2}import {2}det första\n$/);
  });

  it('as a dry run of a change prints it fact by fact, as it was and as it would be', async () => {
    const { code, out } = await changed(AGREEMENT, retitled, () => hub('import', COUNTY, seeds, '--dry-run'));
    expect(code).toBe(3);
    expect(out).toMatch(/^~ vastra-gotaland:agreement:samverkan-barns-ungas-basta ”Ny titel”$/m);
    expect(out).toMatch(/^ {4}~ title\/1: ”.*” → ”Ny titel.*”$/m);
    expect(out).toMatch(/would change: 0 instruments added, [1-4] changed, 0 removed\n$/);
  });

  it('of a change can be shown afterwards, by the number of its revision', async () => {
    await changed(AGREEMENT, retitled, () => hub('import', COUNTY, seeds, '--message', 'ny titel'));
    const { out } = await hub('history', COUNTY, '2');
    expect(out).toMatch(/^2 {2}\S+Z {2}import {2}ny titel\n~ /);
    expect(out).toContain('title/1: ”');
    await hub('import', COUNTY);
  });

  it('as a dry run tells what the county would say of itself otherwise, such as another licence', async () => {
    const relicensed = (text: string) => text.replace(/^licence: .*$/m, 'licence: CC-BY-4.0');
    const { code, out } = await changed('county.yaml', relicensed, () => hub('import', COUNTY, seeds, '--dry-run'));
    expect(code).toBe(3);
    expect(out).toMatch(/^~ county\n {4}~ licence: ”CC0-1\.0” → ”CC-BY-4\.0”\n/);
  });

  it('refuses a licence that is none of those it knows, and lists them', async () => {
    const { code, err } = await changed(
      'county.yaml',
      (text) => text.replace(/^licence: .*$/m, 'licence: CC-BY'),
      () => hub('import', COUNTY, seeds),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/county\.yaml:\d+: licence: .*"?CC-BY-4\.0"?/);
  });

  it('names every issue with its file and line', async () => {
    const { code, err } = await changed(
      AGREEMENT,
      (text) => text.replace('kind: AGREEMENT', 'kind: POEM'),
      () => hub('import', COUNTY, seeds),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/samverkan-barns-ungas-basta\.yaml:\d+: kind: .*expected.*\n$/);
  });

  it('names a value that its wording cannot mean', async () => {
    const { code, err } = await changed(
      AGREEMENT,
      (text) => text.replace('count: 49', 'count: 94'),
      () => hub('import', COUNTY, seeds),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/: facts\.partyCount\.0\.count: 94 is nothing that the wording "de 49 kommunerna" can mean;/);
  });

  it('refuses contact data in a message, and does not repeat it', async () => {
    const written = contactData[0]?.written ?? '';
    const { code, err } = await hub('import', COUNTY, '--message', `fråga ${written}`);
    expect([code, err]).toEqual([
      1,
      '--message holds an e-mail address; expected no contact data, as the history is public\n',
    ]);
  });
});

describe('hub export', () => {
  it('writes files that import to the same', async () => {
    const target = join(folder, 'exported');
    const { code, out } = await hub('export', COUNTY, target, '--format', 'json');
    expect([code, out]).toEqual([0, `vastra-gotaland: 4 instruments written to ${target}\n`]);
    expect((await hub('import', COUNTY, target)).out).toContain('nothing is different');
  });

  it('writes what was held at a moment', async () => {
    const [, second] = /^2 {2}(\S+)/m.exec((await hub('history', COUNTY)).out) ?? [];
    const target = join(folder, 'then');
    await hub('export', COUNTY, target, '--as-known-at', second ?? '');
    expect(readFileSync(join(target, AGREEMENT), 'utf8')).toContain('Ny titel');
  });

  it('refuses a moment that is none', async () => {
    const target = join(folder, 'never');
    const { code, err } = await hub('export', COUNTY, target, '--as-known-at', 'yesterday');
    expect(code).toBe(1);
    expect(err).toContain('expected');
    expect(existsSync(target)).toBe(false);
  });
});

describe('hub backup and hub restore', () => {
  it('bring all of a county into a folder of its own, history included', async () => {
    const file = join(folder, 'county.backup');
    const elsewhere = join(folder, 'elsewhere');
    expect((await hub('backup', COUNTY, file)).out).toMatch(/^vastra-gotaland: \d+ rows written to /);
    const restored = await runHere(['restore', COUNTY, file, '--data-dir', elsewhere]);
    expect(restored.out).toMatch(/^vastra-gotaland: \d+ rows brought back from /);
    const history = await runHere(['history', COUNTY, '--data-dir', elsewhere]);
    expect(history.out).toBe((await hub('history', COUNTY)).out);
  });
});

describe('hub history', () => {
  it('with a number that is none is wrong usage', async () => {
    const { code, err } = await runCommand(['history', COUNTY, 'last']);
    expect(code).toBe(2);
    expect(err).toContain('expected a whole number from 1');
  });
});

describe('A database whose tables are to be brought up to date on request', () => {
  it('is not brought up to date by an import, but by hub migrate', async () => {
    const where = ['--data-dir', join(folder, 'on-request')];
    const refused = await runHere(['import', COUNTY, ...where, '--migrate', 'request']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^the database in .* lacks \d+ migrations \(.*\); run them with: hub migrate\n$/);
    expect((await runHere(['migrate', COUNTY, ...where])).code).toBe(0);
    expect((await runHere(['import', COUNTY, ...where, '--migrate', 'request'])).code).toBe(0);
  });
});

describe('Of a county that has no data in a folder', () => {
  it.each([
    ['hub history', ['history', COUNTY]],
    ['hub export', ['export', COUNTY, 'exported']],
    ['hub backup', ['backup', COUNTY, 'backup']],
    ['hub documents attach', ['documents', 'attach', COUNTY, 'missiv=text.txt']],
    ['hub documents verify', ['documents', 'verify', COUNTY]],
    ['hub documents detach', ['documents', 'detach', COUNTY, 'missiv']],
    ['hub documents erase', ['documents', 'erase', COUNTY, 'missiv', '--dry-run']],
  ])('%s says so, and what brings data in, and makes no folder', async (_, args) => {
    const nothing = join(folder, 'nothing');
    const { code, err } = await runHere([...args, '--data-dir', nothing]);
    expect({ code, err, made: existsSync(nothing) }).toEqual({
      code: 1,
      err: `${COUNTY}: there is no data in ${nothing}; bring it in with: hub import ${COUNTY}, or hub start, or choose another folder with DATA_DIR\n`,
      made: false,
    });
  });
});

describe('Of a county whose database has lost a part of a file', () => {
  it('hub export says so and writes nothing', async () => {
    const { sizes } = JSON.parse(readFileSync(join(data, COUNTY, 'file-sizes.json'), 'utf8'));
    const largest = Object.keys(sizes).reduce((one, other) => (sizes[other] > sizes[one] ? other : one));
    truncateSync(join(data, COUNTY, largest), sizes[largest] / 2);
    const to = join(folder, 'exported-of-lost');
    const { code, err } = await hub('export', COUNTY, to);
    expect({ code, written: existsSync(to) }).toEqual({ code: 1, written: false });
    expect(err).toMatch(/^.* has lost data: base\/5\/\d+ has \d+ bytes of \d+; move it away, .*\n$/);
  });
});
