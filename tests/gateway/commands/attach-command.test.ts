import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { runHere } from '#tests/support/run-here.ts';

const COUNTY = 'ostergotland';
const { documents } = readSeeds(`${SEEDS}${COUNTY}`, COUNTY);
const read = documents.filter(({ lineCount }) => lineCount !== undefined);
const mentioned = documents.find(({ lineCount }) => lineCount === undefined)?.slug ?? '';
const [first, second, third] = read.map(({ slug, sourceFile = '', lineCount = 0 }) => ({
  slug,
  sourceFile,
  lineCount,
}));
if (!first || !second || !third) throw new Error('the county has fewer papers than these tests need');

let folder: string;
const hub = (...args: string[]) => runHere([...args, '--data-dir', join(folder, 'data')]);
const attach = (...args: string[]) => hub('documents', 'attach', COUNTY, ...args);
/** A text whose last line ends with a line end or does not. */
const text = (lines: number, end = '') => `${Array.from({ length: lines }, (_, n) => `Ord ${n + 1}`).join('\n')}${end}`;

function papers(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attach-command-'));
  await hub('import', COUNTY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hub documents attach', () => {
  it('refuses a folder without the source of any document, and names the sources that there are', async () => {
    const { code, out, err } = await attach(papers('none', { 'other.txt': 'x' }));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^no file in .*none has the name of a document’s source; expected one of /);
    expect(err).toContain(first.sourceFile);
  });

  it('attaches all of a folder whose names are sources, and says what fits no document and what still lacks its text', async () => {
    const path = papers('some', {
      [first.sourceFile]: text(first.lineCount),
      [second.sourceFile]: text(second.lineCount - 1, '\n'),
      'kim@region.example.txt': 'x',
      '.hidden': 'x',
    });
    mkdirSync(join(path, 'folder'));
    const { code, out, err } = await attach(path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const said = out.trimEnd().split('\n');
    for (const { slug, lineCount } of [first, second])
      expect(said.shift()).toMatch(new RegExp(`^${COUNTY}: ${slug}: ${lineCount} lines of .*, SHA-256 [0-9a-f]{64}$`));
    expect(said).toEqual([
      `${COUNTY}: [e-postadress] is the source of no document, and was left aside`,
      `${COUNTY}: ${third.slug} still lacks its text (${third.sourceFile})`,
    ]);
  });

  it('takes a last line end for no line, whichever way the lines were counted', async () => {
    const path = papers('ended', { [third.sourceFile]: text(third.lineCount, '\n') });
    const { code, out } = await attach(join(path, third.sourceFile));
    expect(code).toBe(0);
    expect(out).toContain(`${third.slug}: ${third.lineCount} lines of`);
  });

  it('refuses a text of other lines, says what to do, and attaches none of the others', async () => {
    const path = papers('other', { 'a.txt': text(third.lineCount + 5), 'b.txt': text(first.lineCount) });
    const { code, err } = await attach(`${first.slug}=${join(path, 'b.txt')}`, `${third.slug}=${join(path, 'a.txt')}`);
    expect(code).toBe(1);
    expect(err).toContain(`the text has ${third.lineCount + 5} lines; expected ${third.lineCount}`);
    expect(err).toContain('attach the file that the facts were read from, or count lineCount and the citations anew');
    expect((await hub('history', COUNTY)).out.split('\n')).toHaveLength(4);
  });

  it('refuses two files for one document', async () => {
    const path = papers('two', { 'a.txt': 'x', 'b.txt': 'x' });
    const { code, err } = await attach(`${first.slug}=${join(path, 'a.txt')}`, `${first.slug}=${join(path, 'b.txt')}`);
    expect({ code, err }).toEqual({
      code: 1,
      err: `two files are given for the document "${first.slug}"; expected one\n`,
    });
  });

  it('attaches to a document that is only mentioned, says what to write for facts on its lines, and an import leaves it', async () => {
    const path = papers('mentioned', { 'letter.txt': text(7, '\n') });
    const asked = `${mentioned}=${join(path, 'letter.txt')}`;
    const { code, out } = await attach(asked);
    expect(code).toBe(0);
    expect(out).toContain(`${COUNTY}: ${mentioned}: 7 lines of letter.txt`);
    expect(out).toContain(`${mentioned}: documents.yaml only mentions it;`);
    expect(out).toContain('write there: lineCount: 7\n');
    expect((await hub('import', COUNTY)).out).toContain('nothing is different');
    expect((await attach(asked)).out).toContain('the same was attached before');
  });
});
