import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import type { HeldPapers } from '#tests/support/attached-papers.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { papersPresent, withheldNames } from '#tests/support/papers.ts';
import { overAttachedPapers } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

interface Place {
  documentId: string;
  lineStart: number;
  lineEnd: number;
}
interface Row {
  factId: string;
  citations: Place[];
}
interface Answered {
  document: { documentId: string; title: string | null };
  lines: { number: number; text: string }[];
  facts: Row[];
  factCount: number;
  counties: { county: { code: string }; status: string }[];
}

const ROW = 'factId statedAs inWords { sv } value citations { documentId lineStart lineEnd }';
const TEXT = `document { documentId title } lines { number text } facts { ${ROW} } factCount counties { county { code } status }`;

async function textIn(hub: TestHub, document: string, more = ''): Promise<Answered> {
  const { data, errors } = await hub.ask(`{ documentText(document: "${document}"${more}) { ${TEXT} } }`);
  expect(errors).toBeUndefined();
  return data.documentText;
}

/** Every fact of the hub, by another question. */
async function allFacts(hub: TestHub): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await hub.ask(
      `query ($after: String) { facts(first: 100, after: $after) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    rows.push(...data.facts.nodes);
    if (!data.facts.pageInfo.hasNextPage) return rows;
    after = data.facts.pageInfo.endCursor;
  }
}

/** A line of a paper without the names that no answer gives. */
function withoutNames(text: string): string {
  return withheldNames.reduce((left, name) => left.replaceAll(name, '[namn]'), text);
}

const byId = (rows: readonly Row[]) => rows.toSorted((a, b) => (a.factId < b.factId ? -1 : 1));

describe('The text of a document of the papers', () => {
  let hub: TestHub & { held: HeldPapers };
  let facts: Row[];
  let ids: string[];
  beforeAll(async () => {
    hub = await overAttachedPapers();
    facts = await allFacts(hub);
    const { data } = await hub.ask('{ documents(first: 100) { nodes { document { id } } } }');
    ids = data.documents.nodes.map(({ document }: { document: { id: string } }) => document.id);
  });
  afterAll(() => hub.close());

  it.runIf(papersPresent)('is what was attached, line by line, without the names that facts withhold', async () => {
    expect(hub.held.size).toBe(5);
    for (const [id, { lines }] of hub.held)
      expect((await textIn(hub, id)).lines).toEqual(
        lines.map((text, index) => ({ number: index + 1, text: withoutNames(text) })),
      );
  });

  it('has all facts that cite it and no other, whether it is attached or only mentioned', async () => {
    for (const id of ids) {
      const { facts: told, factCount, lines } = await textIn(hub, id);
      const citing = facts.filter(({ citations }) => citations.some(({ documentId }) => documentId === id));
      expect(byId(told)).toEqual(byId(citing));
      expect(factCount).toBe(citing.length);
      expect(lines.length > 0).toBe(hub.held.has(id));
    }
  });

  it('has of some lines the facts that cite one of them, by the first that they cite', async () => {
    const [id = ''] = ids.filter((one) => one.endsWith(':uppdragsdirektiv'));
    const { facts: told, lines } = await textIn(hub, id, ', from: 20, first: 15');
    const on = ({ citations }: Row) =>
      citations.filter((place) => place.documentId === id && place.lineStart <= 34 && place.lineEnd >= 20);
    expect(byId(told)).toEqual(byId(facts.filter((fact) => on(fact).length > 0)));
    const first = told.map((fact) => Math.min(...on(fact).map(({ lineStart }) => lineStart)));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    expect(lines.map(({ number }) => number)).toEqual(
      papersPresent ? Array.from({ length: 15 }, (_, index) => 20 + index) : [],
    );
  });

  it('ends where the document ends', async () => {
    const answered = await textIn(hub, 'dalarna:document:uppdragsdirektiv', ', from: 5000');
    expect(answered).toMatchObject({ lines: [], facts: [], factCount: 0 });
  });
});

describe('The text of a document', () => {
  const dalarna = titledCounty('dalarna', '20', ['Ett']);
  const skane = titledCounty('skane', '12', ['Två']);
  const LINES = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? `Rad ${index + 1}` : ''));
  const PAPER = 'skane:document:paper';
  const { silent, wrap } = silenceSwitch();
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ counties: [dalarna, skane], wrap });
  });
  afterEach(() => silent.clear());
  afterAll(() => hub.close());

  it('is asked of the county alone that has it', async () => {
    silent.add('dalarna');
    const { counties, facts } = await textIn(hub, PAPER);
    expect(facts.length).toBeGreaterThan(0);
    expect(counties).toEqual([
      { county: { code: '12' }, status: 'ANSWERED' },
      { county: { code: '20' }, status: 'NOT_ASKED' },
    ]);
  });

  it('is not known while its county is silent', async () => {
    silent.add('skane');
    const { data, errors } = await hub.ask(`{ documentText(document: "${PAPER}") { ${TEXT} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ county: 'skane' });
    expect(data.documentText).toMatchObject({ document: null, lines: null, facts: null, factCount: null });
    expect(data.documentText.counties[0].status).toBe('UNAVAILABLE');
  });

  it('was never there, was removed, or is that of then', async () => {
    const { errors } = await hub.ask('{ documentText(document: "skane:document:nope") { factCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const app = hub.apps.find(({ name }) => name === 'skane');
    if (!app) throw new Error('this hub has no Skåne');
    await attachTexts(app.database.em, [
      { document: 'paper', fileName: 'a.txt', format: 'TEXT', sha256: 'a'.repeat(64), lines: LINES, notes: [] },
    ]);
    const before = new Date().toISOString();
    await importData(app.database.em, { ...skane.data, documents: [], instruments: [] }, '12');
    const gone = await hub.ask(`{ documentText(document: "${PAPER}") { factCount } }`);
    expect(gone.errors?.[0]).toMatchObject({ extensions: { code: 'REMOVED' } });
    const then = await textIn(hub, PAPER, `, asKnownAt: "${before}"`);
    expect(then.document.documentId).toBe(`${PAPER}@${before}`);
    expect(then.lines.map(({ text }) => text)).toEqual(LINES);
  });
});
