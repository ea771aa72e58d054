import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { documentOf } from '#subgraphs/county/intake/documents/attaching/document-of.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import type { FailedCitation } from '#subgraphs/county/intake/documents/verifying/verify.ts';
import { verifyCounty } from '#subgraphs/county/intake/documents/verifying/verify-county.ts';
import { Document } from '#subgraphs/county/store/entities/index.ts';
import { importData } from '#tests/support/import-data.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { PAPERS, papersPresent } from '#tests/support/papers.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** Lines that stand together, of which the first alone is cited. */
const BIRDS = ['En kajsvala flyger.', 'En storspov ropar.'];

const AGREEMENT = titledId('dalarna', 0);
const OTHER = titledId('dalarna', 1);
const PAPER_ID = 'dalarna:document:paper';
const QUOTED = `{ node(id: "${AGREEMENT}") { id ... on Agreement { title { citations { quote } } } } }`;

/** Lines of a paper of the generated county, which counts a hundred of them. */
function lines(...said: string[]): string[] {
  return [...said, ...Array.from({ length: 100 - said.length }, () => '')];
}

const text = (said: string[]) => ({
  document: 'paper',
  fileName: 'paper.txt',
  format: 'TEXT' as const,
  sha256: '0'.repeat(64),
  lines: said,
  notes: [],
});

describe('A text that is attached to a document', () => {
  const { county, data } = titledCounty('dalarna', '20', ['Ett', 'Två']);
  for (const { id, facts } of data.instruments) {
    const value = { document: 'paper', role: { sv: 'text', en: 'text' }, isDecisionBasis: false };
    facts.push(madeFact(id, 'documents', value));
    facts.push(madeFact(id, 'compensation', null, { citations: [{ document: 'paper', lineStart: 1, lineEnd: 100 }] }));
  }
  const [one] = data.instruments;
  one?.facts.push(
    madeFact(one.id, 'partyCount', { count: 2 }, { citations: [{ document: 'paper', lineStart: 4, lineEnd: 4 }] }),
  );
  let hub: TestHub;
  let before: string;
  const em = () => {
    const [app] = hub.apps;
    if (!app) throw new Error('no county');
    return app.database.em;
  };
  const revision = async () =>
    (await hub.ask('{ dalarna { revisions(first: 1) { number at origin } } }')).data.dalarna.revisions[0];

  beforeAll(async () => {
    hub = await startTestHub({ counties: [{ county, data }] });
    before = (await revision()).at;
    await attachTexts(em(), [text(lines('Om samverkan kring havsörnar.', 'Andra raden om syftet.', '', ...BIRDS))]);
  });
  afterAll(() => hub.close());

  it('is quoted by citations, line by line', async () => {
    const { data } = await hub.ask(QUOTED);
    expect(data.node.title.citations).toEqual([{ quote: 'Om samverkan kring havsörnar.\nAndra raden om syftet.' }]);
  });

  it('is quoted in comparisons and lists that cross counties', async () => {
    const { data } = await hub.ask(
      `{ compare(ids: ["${AGREEMENT}", "dalarna:agreement:a-1"], aspects: ["title"]) { rows { cells { values { citations { quote documentTitle } } } } } }`,
    );
    const [row] = data.compare.rows;
    expect(row.cells[0].values[0].citations).toEqual([
      { quote: 'Om samverkan kring havsörnar.\nAndra raden om syftet.', documentTitle: 'paper' },
    ]);
  });

  it('is told of its document', async () => {
    const { data } = await hub.ask('{ dalarna { documents { attachedText { sha256 format lineCount } } } }');
    expect(data.dalarna.documents).toEqual([
      { attachedText: { sha256: '0'.repeat(64), format: 'TEXT', lineCount: 100 } },
    ]);
  });

  describe('is found by search', () => {
    const ASKED =
      'query ($text: String!, $filter: InstrumentFilter) { search(text: $text, filter: $filter) { totalCount nodes { rank instrument { instrumentId } document { documentId title } county { slug } reason { sv } matches { fact aspect statedAs field { en } text citations { documentId lineStart lineEnd quote } } } } }';
    const found = async (text: string, filter = {}) => {
      const { data, errors } = await hub.ask(ASKED, { text, filter });
      expect(errors).toBeUndefined();
      return data.search;
    };
    const idsOf = async (text: string, filter = {}) =>
      (await found(text, filter)).nodes.map(
        ({ instrument, document }: Record<string, { [id: string]: string } | null>) =>
          instrument?.instrumentId ?? document?.documentId,
      );

    it('in the document, and in the instrument whose facts cite the lines, each with its lines', async () => {
      const { totalCount, nodes } = await found('kajsvala');
      const hit = (lineEnd: number, said: string[]) => ({
        rank: 20,
        county: { slug: 'dalarna' },
        reason: { sv: '”kajsvala” hittades under Bifogat dokument.' },
        matches: [
          {
            fact: null,
            aspect: null,
            statedAs: null,
            field: { en: 'Attached document' },
            text: said.join(' '),
            citations: [{ documentId: 'dalarna:document:paper', lineStart: 4, lineEnd, quote: said.join('\n') }],
          },
        ],
      });
      expect(totalCount).toBe(2);
      expect(nodes).toEqual([
        { ...hit(4, BIRDS.slice(0, 1)), instrument: { instrumentId: AGREEMENT }, document: null },
        { ...hit(5, BIRDS), instrument: null, document: { documentId: 'dalarna:document:paper', title: null } },
      ]);
    });

    it.each([
      ['in every instrument whose facts cite the lines', 'havsörnar', [AGREEMENT, OTHER, PAPER_ID]],
      ['in the document alone on a line that only what is not stated cites', 'storspov', [PAPER_ID]],
      ['in the document alone where one of the words is on such a line', 'kajsvala storspov', [PAPER_ID]],
    ])('%s', async (_, asked, ids) => {
      expect(await idsOf(asked)).toEqual(ids);
    });

    it('in no document where instruments are selected', async () => {
      expect(await idsOf('kajsvala', { kinds: ['AGREEMENT'] })).toEqual([AGREEMENT]);
      expect(await idsOf('kajsvala', { counties: ['20'] })).toEqual([AGREEMENT, PAPER_ID]);
    });
  });

  it('counts less than the same word in a fact', async () => {
    const { data } = await hub.ask('{ search(text: "syftet") { nodes { matches { aspect } } } }');
    const aspects = data.search.nodes.map(
      ({ matches }: { matches: { aspect: string | null }[] }) => matches[0]?.aspect,
    );
    expect(aspects).toEqual(['statements', 'statements', null]);
  });

  it('was not known before it was attached', async () => {
    const quoted = await hub.ask(QUOTED.replace('")', `@${before}")`));
    expect(quoted.data.node.title.citations).toEqual([{ quote: null }]);
    const found = await hub.ask(`{ search(text: "kajsvala", asKnownAt: "${before}") { totalCount } }`);
    expect(found.data.search.totalCount).toBe(0);
  });

  it('is reported by the change feed as a change of its document, and by the history', async () => {
    const { data } = await hub.ask('{ changes(first: 100) { nodes { subject kind facts { factId } } } }');
    expect(data.changes.nodes.at(-1)).toEqual({ subject: 'dalarna:document:paper', kind: 'CHANGED', facts: [] });
    expect(await revision()).toMatchObject({ number: 2, origin: 'ATTACHMENT' });
  });

  it('makes no revision when it is attached again', async () => {
    const again = text(lines('Om samverkan kring havsörnar.', 'Andra raden om syftet.', '', ...BIRDS));
    expect(await attachTexts(em(), [again])).toBe(false);
    expect((await revision()).number).toBe(2);
  });

  it('is quoted and searched on when instruments change', async () => {
    const changed = structuredClone(data);
    const [title] = changed.instruments[0]?.facts ?? [];
    if (title) title.wording = 'ETT';
    await importData(em(), changed, '20');
    expect((await hub.ask(QUOTED)).data.node.title.citations[0].quote).toContain('havsörnar');
    expect((await hub.ask('{ search(text: "kajsvala") { totalCount } }')).data.search.totalCount).toBe(2);
  });

  it('gives way to another one', async () => {
    await attachTexts(em(), [text(lines('Om annat.'))]);
    expect((await hub.ask(QUOTED)).data.node.title.citations).toEqual([{ quote: 'Om annat.\n' }]);
    expect((await hub.ask('{ search(text: "kajsvala") { totalCount } }')).data.search.totalCount).toBe(0);
  });

  it('is told of once when it gives way', async () => {
    const { at } = await revision();
    const { data } = await hub.ask('{ changes(first: 100) { nodes { subject at } } }');
    const latest = data.changes.nodes.filter((line: { at: string }) => line.at === at);
    expect(latest).toEqual([{ subject: 'dalarna:document:paper', at }]);
  });

  it('is no longer quoted when its document counts other lines, as citations would mean others', async () => {
    const recounted = structuredClone(data);
    Object.assign(recounted.documents[0] ?? {}, { lineCount: 101 });
    await importData(em(), recounted, '20');
    expect((await hub.ask(QUOTED)).data.node.title.citations).toEqual([{ quote: null }]);
    await importData(em(), data, '20');
    await attachTexts(em(), [text(lines('Om annat.'))]);
  });

  it('is not searched in an instrument that went with it and came back without it', async () => {
    await attachTexts(em(), [text(lines('En kajsvala.'))]);
    const without = structuredClone(data);
    Object.assign(without.documents[0] ?? {}, { lineCount: 101 });
    without.instruments.splice(0, 1);
    await importData(em(), without, '20');
    await importData(em(), data, '20');
    expect((await hub.ask('{ search(text: "kajsvala") { totalCount } }')).data.search.totalCount).toBe(0);
    await attachTexts(em(), [text(lines('Om annat.'))]);
  });

  it.each([
    [
      'that the county does not have',
      { ...text(lines('x')), document: 'letter' },
      'no document "letter"; expected one of paper',
    ],
    [
      'with another number of lines',
      text(['x']),
      '"paper": the text has 1 lines; expected 100, as documents.yaml counts them',
    ],
  ])('of a document %s is refused, and nothing is attached', async (_, wrong, says) => {
    const { number } = await revision();
    await expect(attachTexts(em(), [text(lines('Om något helt annat.')), wrong])).rejects.toThrow(says);
    expect((await revision()).number).toBe(number);
  });
});

describe('The document that a file is the text of', () => {
  const documents = [{ slug: 'letter', sourceFile: 'letter.txt' }, { slug: 'minutes' }];

  it('is the one whose source file has its name', () => {
    expect(documentOf('papers/letter.txt', documents)).toEqual({ path: 'papers/letter.txt', document: 'letter' });
  });

  it('is the one whose source file has its name, in whichever way the letters of both are composed', () => {
    const name = 'åtgärder.txt';
    const other = [{ slug: 'measures', sourceFile: name.normalize('NFC') }];
    expect(documentOf(name.normalize('NFD'), other).document).toBe('measures');
  });

  it('is the one that is named before it', () => {
    expect(documentOf('minutes=papers/scan.pdf', documents)).toEqual({ path: 'papers/scan.pdf', document: 'minutes' });
  });

  it.each(['papers/other.txt', 'poem=letter.txt'])('is none for %s, and those there are are named', (asked) => {
    expect(() => documentOf(asked, documents)).toThrow('where the document is one of letter (letter.txt), minutes');
  });
});

describe.runIf(papersPresent)('The five papers, attached', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    for (const { name, database } of hub.apps) {
      const known = await readKnown(database, null, name);
      const held = await known.em.find(Document, { sourceFile: { $ne: null } });
      const texts = [];
      for (const { slug, sourceFile } of held)
        texts.push({ document: slug, ...(await readDocument(join(PAPERS, sourceFile ?? ''))) });
      await attachTexts(database.em, texts);
    }
  });
  afterAll(() => hub.close());

  it('hold every citation and every wording, without a single miss', async () => {
    for (const { name, database } of hub.apps) {
      const misses: FailedCitation[] = [];
      const verified = await verifyCounty(await readKnown(database, null, name), (miss) => misses.push(miss));
      expect(misses).toEqual([]);
      expect(verified.facts).toBeGreaterThan(100);
    }
  });

  interface CitingFact {
    statedAs: string;
    citations: { quote: string | null }[];
  }

  async function quotesOf(cites: (fact: CitingFact) => boolean): Promise<(string | null)[]> {
    const { data } = await hub.ask(
      '{ instruments(first: 100) { nodes { facts { statedAs citations { quote lineStart } } } } }',
    );
    const facts: CitingFact[] = data.instruments.nodes.flatMap(({ facts: own }: { facts: CitingFact[] }) => own);
    return facts.filter(cites).flatMap(({ citations }) => citations.map(({ quote }) => quote));
  }

  it('are quoted by every citation of what an instrument states', async () => {
    const quotes = await quotesOf(({ statedAs }) => statedAs !== 'NOT_STATED');
    expect(quotes.length).toBeGreaterThan(500);
    expect(quotes.filter((quote) => quote === null)).toEqual([]);
  });

  it('are not quoted whole by what cites them for what they do not state', async () => {
    const quotes = await quotesOf(({ statedAs }) => statedAs === 'NOT_STATED');
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => quote !== null)).toEqual([]);
  });
});
