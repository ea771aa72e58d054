import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import type { SeedIssue } from '#subgraphs/county/intake/seeds/seed-issues.ts';
import { verifyCitations } from '#subgraphs/county/intake/seeds/verify-citations.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { linesDown, pdfFile } from '#tests/support/pdf-file.ts';
import { runHere } from '#tests/support/run-here.ts';
import { HALVES, MADE_UP, madeUpPapers } from './measured-drafts.ts';

const OPENED = join(MADE_UP, 'opened');
const COUNTY = 'kronoberg';

let folder: string;
let seeds: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  seeds = join(folder, 'seeds');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hub = (...args: string[]) => runHere(args);
const draft = (paper: string, ...options: string[]) => hub('draft', COUNTY, paper, '--to', seeds, ...options);
const paperOf = (text: string, name = 'papper.txt') => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** A folder of seeds that is taken in as a draft: what is in it, and the places of its proposals. */
function taken() {
  const proposals: SeedIssue[] = [];
  const data = readSeeds(seeds, COUNTY, { drafts: (one) => proposals.push(one) });
  return { data, proposals };
}

describe('A draft', () => {
  it.each(HALVES.flatMap((half) => madeUpPapers(half).map((paper) => [half, paper] as const)))(
    'of the %s paper "%s" is valid, and each wording stands on its lines',
    async (half, paper) => {
      const { code, err } = await draft(join(MADE_UP, half, `${paper}.txt`));
      expect([code, err]).toEqual([0, '']);
      const { data, proposals } = taken();
      expect(proposals.length).toBeGreaterThan(15);
      expect(verifyCitations(data, join(MADE_UP, half)).misses).toEqual([]);
    },
  );

  it('of a DOCX or a PDF finds what one of text does', async () => {
    const lines = [
      'Avtal om stöd',
      'Avtalet tecknas mellan Region Kronoberg och Alvesta kommun.',
      'Avtalet gäller 2024-01-01 till 2026-12-31.',
    ];
    writeFileSync(join(folder, 'ord.docx'), await docxFile({ body: lines }));
    writeFileSync(join(folder, 'sida.pdf'), pdfFile({ pages: [linesDown(...lines)] }));
    for (const name of ['ord.docx', 'sida.pdf'])
      expect((await draft(join(folder, name), '--slug', name.slice(0, 3))).err).toBe('');
    const facts = taken().data.instruments.map((one) =>
      one.facts.filter(({ aspect }) => /^(?:valid|parties)/.test(aspect)),
    );
    expect(facts.map((all) => all.map(({ aspect, value }) => [aspect, value]))).toEqual([
      expect.arrayContaining([['validTo', expect.objectContaining({ date: '2026-12-31' })]]),
      facts[0]?.map(({ aspect, value }) => [aspect, value]),
    ]);
    expect(facts[0]).toHaveLength(4);
  });

  it('is refused by an import, with the file, the line and what to do, and shown by a dry run', async () => {
    await draft(join(OPENED, 'minutes.txt'));
    const place = ['--data-dir', join(folder, 'data')];
    cpSync(seeds, join(folder, 'dalarna'), { recursive: true });
    const as = join(folder, 'dalarna');
    writeFileSync(join(as, 'county.yaml'), 'region: region-dalarna\n');
    const organisations = readFileSync(join(as, 'organisations.yaml'), 'utf8');
    writeFileSync(
      join(as, 'organisations.yaml'),
      `${organisations}  - { slug: region-dalarna, name: Region Dalarna, kind: REGION, scbCode: "20" }\n`,
    );
    const refused = await hub('import', 'dalarna', as, ...place);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /instruments\/\S+\.yaml:\d+: facts\.title\.0\.unconfirmed: not confirmed; expected this line deleted/,
    );
    const shown = await hub('import', 'dalarna', as, '--dry-run', ...place);
    expect([shown.code, shown.err]).toEqual([3, '']);
    expect(shown.out).toContain('1 instruments added');
  });

  it('tells what it wrote, what it found of each aspect and which lines it did not use', async () => {
    const { out } = await draft(join(OPENED, 'minutes.txt'));
    expect(out).toMatch(/written to .*\/seeds\/instruments\/overenskommelse-om-tidiga-insatser[a-z-]*\.yaml/);
    expect(out).toMatch(/\d+ proposals: .*validFrom 1, .*legalBases 3/);
    expect(out).toMatch(/not found, under notStated: .*senders/);
    expect(out).toMatch(/\d+ of 56 lines not used: 1–2, 5/);
  });

  it('tells the same as JSON', async () => {
    const { out } = await draft(join(OPENED, 'minutes.txt'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      county: COUNTY,
      document: 'minutes',
      lineCount: 56,
      proposals: { validFrom: 1 },
    });
  });

  it('is never written over what is there', async () => {
    await draft(join(OPENED, 'minutes.txt'), '--slug', 'samverkan');
    const before = readFileSync(join(seeds, 'documents.yaml'), 'utf8');
    const again = await draft(join(OPENED, 'minutes.txt'), '--slug', 'annan');
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('a document "minutes" is there already')]);
    const taken = await draft(join(OPENED, 'missive.txt'), '--slug', 'samverkan');
    expect([taken.code, taken.err]).toEqual([
      1,
      expect.stringContaining('instruments/samverkan.yaml is there already'),
    ]);
    expect(readFileSync(join(seeds, 'documents.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(seeds, 'instruments/annan.yaml'))).toBe(false);
  });

  it('leaves what a county has as it is, to the letter, and adds beneath; organisations keep their slugs', async () => {
    cpSync(`${SEEDS}vastra-gotaland`, seeds, { recursive: true });
    const files = ['documents.yaml', 'organisations.yaml'];
    const before = files.map((file) => readFileSync(join(seeds, file), 'utf8'));
    const paper = paperOf(
      'Avtal om stöd\n\nAvtalet tecknas mellan Västra Götalandsregionen, Borås stad och Ale kommun.\n',
    );
    const { code, err } = await hub('draft', 'vastra-gotaland', paper, '--to', seeds);
    expect([code, err]).toEqual([0, '']);
    for (const [index, file] of files.entries())
      expect(readFileSync(join(seeds, file), 'utf8').startsWith(before[index] ?? '?')).toBe(true);
    const { organisations, instruments } = readSeeds(seeds, 'vastra-gotaland', { drafts: () => {} });
    expect(organisations.filter(({ scbCode }) => scbCode === '14')).toHaveLength(1);
    expect(
      instruments.find(({ id }) => id.endsWith(':avtal-om-stod'))?.facts.filter(({ aspect }) => aspect === 'parties'),
    ).toHaveLength(3);
  });

  it('holds neither contact data nor the names of persons', async () => {
    const written = contactData.map((one) => one.written);
    const paper = paperOf(
      [
        'Avtal om stöd',
        '',
        'Handläggare: Anna Johansson',
        'Region Kronoberg ska, enligt handläggare Anna Johansson, ge stöd.',
        ...written,
      ].join('\n'),
    );
    await draft(paper);
    const all = [...['documents', 'organisations'].map((file) => `${file}.yaml`), 'instruments/avtal-om-stod.yaml'];
    for (const text of all.map((file) => readFileSync(join(seeds, file), 'utf8')))
      for (const one of [...written, 'Johansson']) expect(text).not.toContain(one);
    expect(taken().proposals).not.toEqual([]);
  });

  it.each([
    ['a paper without words', '\n\n', 'holds no text; expected a document with text'],
    ['a scan that no program has read', '', 'holds no text, as when its pages are scanned pictures'],
    ['no county of the hub or of SCB', 'Avtal', '"nowhere" is no county'],
  ])('is not made of %s', async (what, text, says) => {
    const county = what.startsWith('no county') ? 'nowhere' : COUNTY;
    if (what.startsWith('a scan')) writeFileSync(join(folder, 'scan.pdf'), pdfFile({ pages: [[]] }));
    const paper = what.startsWith('a scan') ? join(folder, 'scan.pdf') : paperOf(text);
    const { code, err } = await hub('draft', county, paper, '--to', seeds);
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
    expect(existsSync(seeds)).toBe(false);
  });

  it('needs a county with a folder where none is named', async () => {
    const { code, err } = await hub('draft', 'halland', paperOf('Avtal'));
    expect([code, err]).toEqual([1, expect.stringContaining('no county "halland" under seeds/; expected')]);
  });
});
