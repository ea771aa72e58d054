import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { verifyCounty } from '#subgraphs/county/intake/documents/verifying/verify-county.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import { createContext } from '#subgraphs/county/reading/county-context.ts';
import { dump } from '#tests/support/dump.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { NAMED_AGREEMENT, NAMED_PAPER, paperText } from './named-everywhere.ts';

/** Words that stand on the lines that are erased and nowhere else. */
const WORDS = /kajsvala|tornfalk|rördrom|smålom/i;

const ERASED = { kind: 'LINES', document: 'paper', lineStart: 3, lineEnd: 4 } as const;

function citing() {
  const { county, data } = titledCounty('dalarna', '20', ['Ett', 'Två']);
  const [one] = data.instruments;
  if (!one) throw new Error('no agreement');
  const on = (lineStart: number, lineEnd: number) => [{ document: 'paper', lineStart, lineEnd }];
  const quoted = { sv: 'Bara att de ser en kajsvala och en tornfalk', en: 'Only what they see' };
  one.facts.push(
    madeFact(one.id, 'financing', null, { note: quoted, citations: on(1, 5) }),
    madeFact(one.id, 'partyCount', { count: 2 }, { wording: 'två parter ser en kajsvala', citations: on(2, 3) }),
    madeFact(
      one.id,
      'documents',
      { document: 'paper', role: { sv: 'Rördrom Smålom', en: 'Rördrom Smålom' }, isDecisionBasis: false },
      { citations: on(4, 4) },
    ),
  );
  return { county, data };
}

describe('Lines of a document that are erased', () => {
  const { county, data } = citing();
  const text = paperText(
    'Om samverkan.',
    'Här är två parter',
    'ser en kajsvala och en tornfalk,',
    'sade Rördrom Smålom.',
    'Mer.',
  );
  let hub: TestHub;
  let moments: string[];
  const database = () => hub.apps[0]?.database ?? expect.unreachable();
  const held = async () => JSON.stringify(await dump(database()));
  beforeAll(async () => {
    hub = await startTestHub({ counties: [{ county, data }] });
    await attachTexts(database().em, [text]);
    await attachTexts(database().em, [paperText('En annan text.')]);
    expect(await held()).toMatch(WORDS);
    await erase(database().em, ERASED, { message: 'på begäran', registerFile: null });
    const asked = await hub.ask('{ dalarna { revisions { at } } }');
    moments = asked.data.dalarna.revisions.map(({ at }: { at: string }) => at);
  });
  afterAll(() => hub.close());

  it('leave no word of theirs in any table', async () => {
    expect(WORDS.exec(await held())?.[0]).toBeUndefined();
  });

  it('give way to a marker as of earlier, where the lines beside them keep words and numbers', async () => {
    const asked = await hub.ask(
      `{ documentText(document: "${NAMED_PAPER}", asKnownAt: "${moments.at(-2)}") { lines { number text } } }`,
    );
    expect(asked.data.documentText.lines.slice(0, 5).map((line: { text: string }) => line.text)).toEqual([
      'Om samverkan.',
      'Här är två parter',
      '[raderat]',
      '[raderat]',
      'Mer.',
    ]);
  });

  it('take their words out of wordings that cite them and leave the others, and out of what values hold', async () => {
    const asked = await hub.ask(
      `{ node(id: "${NAMED_AGREEMENT}") { ... on Agreement { facts { aspect wording inWords { sv } } } } }`,
    );
    const facts = asked.data.node.facts.filter(({ aspect }: { aspect: string }) => /partyCount|documents/.test(aspect));
    expect(facts.map(({ wording }: { wording: string }) => wording).filter(Boolean)).toEqual(['två parter [raderat]']);
    expect(JSON.stringify(facts)).toContain('[raderat]');
  });

  it('hold against the text that is left', async () => {
    await attachTexts(database().em, [text]);
    const misses: string[] = [];
    const known = await createContext({ ...county, name: 'Dalarnas län' } as never, database().em).asKnownAt(null);
    await verifyCounty(known, ({ fact }) => misses.push(String(fact)));
    expect(misses.filter((fact) => fact.includes('partyCount'))).toEqual([]);
  });

  it('are not brought back by the same text that is attached again', async () => {
    expect(WORDS.exec(await held())?.[0]).toBeUndefined();
  });

  it('are not brought back by seeds', async () => {
    const again = importSeeds(database().em, sourceOf(citing().data), { code: '20', origin: 'IMPORT' });
    await expect(again).rejects.toThrow('partyCount');
    expect(WORDS.exec(await held())?.[0]).toBeUndefined();
  });

  it.each([
    ['lines that the text does not have', { ...ERASED, lineEnd: 101 }, 'expected lines within 1–100'],
    ['a document without a text', { ...ERASED, document: 'other' }, 'expected one of paper'],
  ])('are refused for %s', async (_, erasure, reason) => {
    await expect(erase(database().em, erasure, { message: null, registerFile: null })).rejects.toThrow(reason);
  });
});

describe('A whole text that is erased', () => {
  const { county, data } = titledCounty('dalarna', '20', ['Ett']);
  let hub: TestHub;
  let earlier: string;
  beforeAll(async () => {
    hub = await startTestHub({ counties: [{ county, data }] });
    const em = hub.apps[0]?.database.em ?? expect.unreachable();
    await attachTexts(em, [paperText('Kajsvalan flyger.')]);
    earlier = (await hub.ask('{ dalarna { updatedAt } }')).data.dalarna.updatedAt;
    await attachTexts(em, [paperText('Tornfalken flyger.')]);
    await erase(em, { kind: 'TEXT', document: 'paper' }, { message: null, registerFile: null });
  });
  afterAll(() => hub.close());

  it('is found and quoted at no moment, whichever text it was', async () => {
    for (const text of ['kajsvalan', 'tornfalken'])
      for (const moment of ['', `, asKnownAt: "${earlier}"`]) {
        const { data } = await hub.ask(`{ search(text: "${text}"${moment}) { totalCount } }`);
        expect(data.search.totalCount).toBe(0);
      }
    const { data: asked } = await hub.ask(
      `{ documents(asKnownAt: "${earlier}") { nodes { document { attachedText { sha256 } } } } }`,
    );
    expect(asked.documents.nodes).toEqual([{ document: { attachedText: null } }]);
  });

  it('can be followed by another, which is quoted again', async () => {
    await attachTexts(hub.apps[0]?.database.em ?? expect.unreachable(), [paperText('Storspoven ropar.')]);
    expect((await hub.ask('{ search(text: "storspoven") { totalCount } }')).data.search.totalCount).toBeGreaterThan(0);
  });
});
