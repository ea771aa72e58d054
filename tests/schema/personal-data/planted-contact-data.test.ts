import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { linesDown, pdfFile } from '#tests/support/pdf-file.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { runHere } from '#tests/support/run-here.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** All contact data in every form, each in a sentence, with a word that is looked for beside it. */
const PLANTED = contactData.map(({ written }) => `Kajsvalan svarar på ${written} alla vardagar.`);
const FORMATS: [format: string, file: string, content: () => Buffer | Promise<Buffer>][] = [
  ['text', 'paper.txt', () => Buffer.from(PLANTED.join('\n'))],
  ['Markdown', 'paper.md', () => Buffer.from(PLANTED.map((line) => `# ${line}`).join('\n\n'))],
  [
    'DOCX',
    'paper.docx',
    () => docxFile({ body: PLANTED, header: PLANTED[0] ?? '', author: contactData[0]?.written ?? '' }),
  ],
  ['PDF', 'paper.pdf', () => pdfFile({ pages: [linesDown(...PLANTED)], author: contactData[0]?.written ?? '' })],
];

/** What of the contact data stands in a text, or looks like such. */
function leaksIn(text: string): string[] {
  const planted = contactData.map(({ written }) => written).filter((written) => text.includes(written));
  return [...planted, ...text.split('\n').filter((line) => /Kajsvalan/.test(line) && personalDataIn(line) !== null)];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(FORMATS)('Contact data in a document attached as %s', (format, file, content) => {
  let hub: TestHub;
  let lineCount: number;
  const database = () => {
    const [app] = hub.apps;
    if (!app) throw new Error('no county');
    return app.database;
  };

  beforeAll(async () => {
    const path = join(folder, file);
    writeFileSync(path, await content());
    const text = await readDocument(path);
    lineCount = text.lines.length;
    hub = await startTestHub({ counties: [countyQuoting(lineCount)] });
    await attachTexts(database().em, [{ document: 'paper', ...text }]);
  });
  afterAll(() => hub.close());

  it('reaches no answer: neither a quotation nor a passage that is searched', async () => {
    const { data, errors } = await hub.ask(
      `{ instruments { nodes { facts { citations { quote } } } }
         search(text: "kajsvalan", first: 100) { nodes { matches { text segments { text } citations { quote } } } }
         changes { nodes { title } } dalarna { documents { attachedText { sha256 } } revisions { message } } }`,
    );
    expect(errors).toBeUndefined();
    const answer = JSON.stringify(data, null, 1);
    expect(answer).toContain('Kajsvalan svarar på [');
    expect(leaksIn(answer)).toEqual([]);
  });

  it.each(contactData.map((one) => [one.what, one] as const))(
    'cannot be found by searching for %s',
    async (_, { written }) => {
      const { data } = await hub.ask(
        'query ($text: String!) { search(text: $text) { nodes { matches { source: field { en } text } } } }',
        {
          text: written,
        },
      );
      expect(leaksIn(JSON.stringify(data))).toEqual([]);
    },
  );

  it('reaches no export and no backup', async () => {
    const seeds = join(folder, `${format}-seeds`);
    const backup = join(folder, `${format}.backup`);
    await exportSeeds(await readKnown(database()), seeds);
    await writeBackup(database().em, 'dalarna', backup);
    const exported = ['', 'instruments']
      .flatMap((sub) => readdirSync(join(seeds, sub)).map((name) => join(seeds, sub, name)))
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => readFileSync(path, 'utf8'));
    expect(exported).toHaveLength(4);
    for (const text of [...exported, gunzipSync(readFileSync(backup)).toString('utf8')])
      expect(leaksIn(text)).toEqual([]);
  });
});

/** A county with one agreement whose title cites a whole paper of so many lines. */
function countyQuoting(lineCount: number): ReturnType<typeof titledCounty> {
  const made = titledCounty('dalarna', '20', ['Ett']);
  const data: CountyData = structuredClone(made.data);
  Object.assign(data.documents[0] ?? {}, { lineCount });
  const facts = data.instruments[0]?.facts ?? [];
  const [title] = facts;
  if (!title) throw new Error('no title');
  title.citations = [{ document: 'paper', lineStart: 1, lineEnd: lineCount }];
  const value = { document: 'paper', role: { sv: 'text', en: 'text' }, isDecisionBasis: false };
  facts.push(madeFact(title.subject, 'documents', value, { citations: title.citations }));
  return { ...made, data };
}

describe('The command line', () => {
  const written = contactData[0]?.written ?? '';
  const data = () => join(folder, 'data');
  const ran = async (...args: string[]) => {
    const { out, err } = await runHere([...args, '--data-dir', data()]);
    return out + err;
  };

  it('repeats no contact data of a file, its name or its text, whether it is attached or refused', async () => {
    await ran('import', 'dalarna');
    const named = join(folder, `${written}.txt`);
    writeFileSync(named, PLANTED.join('\n'));
    const damaged = join(folder, `damaged ${written}.txt`);
    writeFileSync(damaged, Buffer.from(`${PLANTED.join('\n')}\xe5`, 'latin1'));
    const said = [
      await ran('documents', 'attach', 'dalarna', `uppdragsdirektiv=${named}`),
      await ran('documents', 'attach', 'dalarna', `uppdragsdirektiv=${damaged}`),
      await ran('documents', 'attach', 'dalarna', 'uppdragsdirektiv=nowhere.txt', '--message', PLANTED[0] ?? ''),
    ];
    expect(said[0]).toContain('the text has 15 lines; expected 134');
    expect(said[1]).toContain('does not belong to UTF-8');
    expect(said[2]).toContain('--message holds an e-mail address');
    expect(leaksIn(said.join('\n'))).toEqual([]);
  });
});
