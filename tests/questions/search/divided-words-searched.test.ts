import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { docxFile } from '#tests/support/docx-file.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { linesDown, pdfFile } from '#tests/support/pdf-file.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** The papers: what each is called, and what stands in it line by line. */
const PAPERS: readonly [file: string, content: () => Buffer | Promise<Buffer>, lineCount: number][] = [
  [
    'columns.pdf',
    () =>
      pdfFile({
        pages: [
          linesDown('Kommunerna ska samver-', 'ka enligt över-', 'enskommelsen om barn-', 'och ungdomspsykiatri.'),
        ],
      }),
    4,
  ],
  ['optional.docx', () => docxFile({ body: ['Ett hälso\u00adfrämjande arbete', 'Mål: del\u00adaktighet'] }), 2],
  ['converted.md', () => Buffer.from('Elev¬hälsan och skol¬\nhuvudmän möts.\n\n# S A M O R D N I N G'), 4],
  ['struck.txt', () => Buffer.from('Parterna [struket: avvecklar lotsen] inrättar\nSyd-\nÖst'), 3],
];

let hub: TestHub;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'divided-'));
  const made = titledCounty('dalarna', '20', ['Ett']);
  const [document] = made.data.documents;
  if (!document) throw new Error('no document');
  const slugOf = (file: string) => file.replace(/\..*/, '');
  const documents = PAPERS.map(([file, , lineCount]) => ({
    ...structuredClone(document),
    id: `dalarna:document:${slugOf(file)}`,
    slug: slugOf(file),
    sourceFile: file,
    lineCount,
  }));
  hub = await startTestHub({ counties: [{ ...made, data: { ...made.data, documents: [document, ...documents] } }] });
  const [app] = hub.apps;
  if (!app) throw new Error('no county');
  const texts = [];
  for (const [file, content] of PAPERS) {
    writeFileSync(join(folder, file), await content());
    texts.push({ document: slugOf(file), ...(await readDocument(join(folder, file))) });
  }
  await attachTexts(app.database.em, texts);
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

interface Hit {
  document: { documentId: string } | null;
  matches: {
    text: string;
    words: { how: string }[];
    citations: { lineStart: number; lineEnd: number; quote: string }[];
  }[];
}

/** The papers in which a word is found itself, with what is shown of each. */
async function found(text: string) {
  const query = `query ($text: String!) { search(text: $text) { nodes { document { documentId }
    matches { text words { how } citations { lineStart lineEnd quote } } } } }`;
  const { data, errors } = await hub.ask(query, { text });
  expect(errors).toBeUndefined();
  return (data.search.nodes as Hit[]).flatMap(({ document, matches }) =>
    matches
      .filter(({ words }) => words.some(({ how }) => how === 'EXACT'))
      .map((match) => ({ paper: document?.documentId.replace(/.*:/, ''), ...match })),
  );
}

describe('Search', () => {
  it.each([
    ['samverka', 'columns'],
    ['överenskommelsen', 'columns'],
    ['ungdomspsykiatri', 'columns'],
    ['hälsofrämjande', 'optional'],
    ['delaktighet', 'optional'],
    ['elevhälsan', 'converted'],
    ['skolhuvudmän', 'converted'],
    ['samordning', 'converted'],
    ['inrättar', 'struck'],
    ['sydöst', 'struck'],
    ['öst', 'struck'],
  ])('finds "%s", however it is divided or set', async (word, paper) => {
    expect((await found(word)).map((hit) => hit.paper)).toEqual([paper]);
  });

  it.each(['enskommelsen', 'huvudmän', 'ver', 'barnoch', 'främjande', 'avvecklar', 'lotsen'])(
    'finds no "%s", which is a part of a word, no word at all, or struck out',
    async (word) => {
      expect(await found(word)).toEqual([]);
    },
  );

  it('shows a divided word whole, and cites the lines as they stand', async () => {
    const [hit] = await found('överenskommelsen');
    expect(hit?.text).toContain('samverka enligt överenskommelsen om barn- och');
    expect(hit?.citations).toMatchObject([{ lineStart: 1, lineEnd: 4 }]);
    expect(hit?.citations[0]?.quote).toContain('över-\nenskommelsen');
  });
});
