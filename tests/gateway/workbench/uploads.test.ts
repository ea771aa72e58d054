import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserPresent } from '#tests/support/browser.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { drawnPdf } from '#tests/support/drawn-pdf.ts';
import { linesDown, pdfFile } from '#tests/support/pdf-file.ts';
import { BENCH_PAPER, BENCH_PAPERS, openBenchPage, openTestBench, type TestBench } from './test-bench.ts';

const LINES = readFileSync(join(BENCH_PAPERS, BENCH_PAPER), 'utf8').trimEnd().split('\n');

/** The first bytes of a picture. */
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');

/** Papers that are read, with the name of the file. */
const PAPERS: readonly (readonly [name: string, bytes: () => Promise<Buffer> | Buffer])[] = [
  ['avtal.docx', () => docxFile({ body: LINES.filter((line) => line !== '') })],
  ['avtal.pdf', () => pdfFile({ pages: [linesDown(...LINES.slice(0, 24)), linesDown(...LINES.slice(24))] })],
  ['📄 Överenskommelse (slutlig)  v2.txt', () => Buffer.from(LINES.join('\r\n'))],
];

/** What is no paper that can be read, with words of why, in each language. */
const NONSENSE: readonly (readonly [what: string, name: string, bytes: () => Buffer, sv: string, en: string])[] = [
  ['an empty file', 'tom.pdf', () => Buffer.alloc(0), 'filen är tom', 'the file is empty'],
  ['blanks', 'tom.txt', () => Buffer.from(' \n\n'), 'har ingen text', 'holds no text'],
  ['30 MB', 'stor.txt', () => Buffer.alloc(30_000_000, 'a'), 'mer än 20 MB', 'more than 20 MB'],
  ['a picture', 'bild.pdf', () => PICTURE, 'varken text eller ett dokument', 'not text, nor a document'],
  ['a scan', 'skannad.pdf', () => drawnPdf([{ content: '0 0 10 10 re f' }]), 'inskannade bilder', 'scanned pictures'],
  ['half a PDF', 'halv.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'kan inte läsas som PDF', 'cannot be read as PDF'],
  [
    'a spreadsheet',
    'tabell.xlsx',
    () => PICTURE,
    'slutar på .txt, .md, .docx, .pdf',
    'ends with .txt, .md, .docx, .pdf',
  ],
];

let bench: TestBench;
beforeEach(async () => {
  bench = await openTestBench({ drafted: false });
});
afterEach(() => bench.close());

/** All that lies in the folders of seeds and papers. */
function lying(): string[] {
  return [bench.papers, bench.seeds].flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    } catch {
      return [];
    }
  });
}

/** Chooses a file of the person's computer, in a page, and has it read. */
async function brought(path: string, name: string, buffer: Buffer) {
  const { page, press, said, close } = await openBenchPage(`${bench.url}${path}`);
  await press('b');
  await page.setInputFiles('#paper-file', { name, mimeType: 'application/octet-stream', buffer });
  await page.click('#make-draft');
  await page
    .locator('#begin-told', { hasText: ': ' })
    .or(page.locator('#said', { hasText: ': ' }))
    .waitFor();
  const refused =
    (await page.locator('dialog[open] #begin-told').count()) > 0 ? await page.textContent('#begin-told') : null;
  const lines = await page.locator('.line .text').allTextContents();
  const told = { refused, said: await said(), lines };
  await close();
  return told;
}

describe.runIf(browserPresent)('A file of the person’s computer', () => {
  it.each(PAPERS)('called %s is read, drafted and shown', async (name, bytes) => {
    const { refused, said, lines } = await brought('/', name, await bytes());
    expect([refused, said]).toEqual([null, expect.stringMatching(/är läst: \d\d+ förslag/)]);
    expect(lines.join('\n')).toContain('Överenskommelse om samverkan på familjecentraler');
    expect(readdirSync(bench.papers).sort()).toEqual([BENCH_PAPER, name].sort());
    expect(bench.read('documents.yaml')).toContain(`sourceFile: ${name}`);
  });

  it.each(NONSENSE)(
    'that is %s is refused in words of the page, and leaves nothing behind',
    async (_, name, bytes, sv, en) => {
      const before = lying();
      expect((await brought('/', name, bytes())).refused).toMatch(new RegExp(`^Det gick inte: .*${sv}`));
      expect((await brought('/en', name, bytes())).refused).toMatch(new RegExp(`^That failed: .*${en}`));
      expect(lying()).toEqual(before);
    },
  );
});

describe('A file that is sent', () => {
  const sent = async (name: string, bytes = Buffer.from(LINES.join('\n'))) => {
    const headers = { 'x-workbench-token': bench.token, origin: bench.url };
    const address = `${bench.url}/api/papers?${new URLSearchParams({ name, slug: '' })}`;
    const response = await fetch(address, { method: 'POST', body: new Uint8Array(bytes), headers });
    return (await response.json()) as {
      document?: string;
      error?: { code: string; message: { sv: string; en: string } };
    };
  };

  it.each(['../../utanför.txt', 'C:\\papper\\utanför.txt', '/etc/utanför.txt'])(
    'as %s lies in the folder of papers by its last name',
    async (name) => {
      expect(await sent(name)).toMatchObject({ document: 'utanfor' });
      expect(readdirSync(bench.papers).sort()).toEqual([BENCH_PAPER, 'utanför.txt'].sort());
    },
  );

  it.each([
    ['nothing', ''],
    ['the folder above', '..'],
    ['a hidden file', '.dold.txt'],
    ['no end', 'a\0.txt'],
    ['two lines', 'rad\nbrytning.txt'],
    ['300 letters', `${'x'.repeat(300)}.txt`],
  ])('by a name that is %s is refused in both languages', async (_, name) => {
    const before = lying();
    const { error } = await sent(name);
    expect(error?.message.sv).not.toBe(error?.message.en);
    expect(error?.code).toMatch(/^(INVALID_SETTING|FILE_UNWRITABLE)$/);
    expect(lying()).toEqual(before);
  });

  it('by the name of another paper is refused, and that one stays', async () => {
    expect((await sent(BENCH_PAPER, Buffer.from('annat'))).error?.message.sv).toContain('ett annat papper heter');
    expect(readFileSync(join(bench.papers, BENCH_PAPER), 'utf8')).toBe(
      readFileSync(join(BENCH_PAPERS, BENCH_PAPER), 'utf8'),
    );
  });

  it('is taken away again where its instrument is there already, but stays where it lay there before', async () => {
    await sent('ett.txt');
    expect((await sent('två.txt')).error?.message.sv).toMatch(/finns redan; förväntade ett eget kortnamn/);
    expect(readdirSync(bench.papers).sort()).toEqual([BENCH_PAPER, 'ett.txt'].sort());
    expect((await sent('ett.txt')).error?.message.sv).toMatch(/finns redan/);
    expect(readdirSync(bench.papers)).toContain('ett.txt');
  });
});
