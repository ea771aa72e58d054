import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AspectId } from '#schema/codebook/codebook.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import { allChanges, bringIn, type ChangeNode } from '#tests/support/changes.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const PAPER = 'dalarna:document:paper';
const [A0, A1, A2] = [0, 1, 2].map((index) => titledId('dalarna', index)) as [string, string, string];

/** A county with three agreements and a paper, changed as a test wants it. */
function data(change: (made: CountyData) => unknown = () => {}): CountyData {
  const made = structuredClone(titledCounty('dalarna', '20', ['Ett', 'Två', 'Tre']).data);
  const party = { organisation: 'region', role: 'PARTY' };
  made.instruments[0]?.facts.push(madeFact(A0, 'parties', party, { id: `${A0}#parties/region` }));
  made.documents[0]?.facts.push(madeFact(PAPER, 'documentTitle', fact(made, 0, 'title').value));
  change(made);
  return made;
}

/** The fact of an agreement under an aspect. */
function fact<Id extends AspectId>({ instruments }: CountyData, index: number, aspect: Id) {
  const [found] = under(instruments[index]?.facts ?? [], aspect);
  if (!found) throw new Error(`no ${aspect} in agreement ${index}`);
  return found;
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [{ county: { slug: 'dalarna', code: '20' }, data: data() }] });
});
beforeEach(() => bringIn(hub, data()));
afterAll(() => hub.close());

/** What the feed tells after an import that it did not tell before. */
async function reportedAfter(seeds: CountyData): Promise<ChangeNode[]> {
  const { cursor } = await allChanges(hub);
  await bringIn(hub, seeds);
  return (await allChanges(hub, { after: cursor })).changes;
}

describe('The first import', () => {
  it('adds every document and every instrument, in the order of their ids', async () => {
    const { changes } = await allChanges(hub);
    expect(changes.slice(0, 4).map(({ kind, subjectType, subject }) => [kind, subjectType, subject])).toEqual([
      ['ADDED', 'DOCUMENT', PAPER],
      ['ADDED', 'INSTRUMENT', A0],
      ['ADDED', 'INSTRUMENT', A1],
      ['ADDED', 'INSTRUMENT', A2],
    ]);
  });

  it('tells no facts of what it adds, as it adds all of them', async () => {
    const { changes } = await allChanges(hub);
    expect(changes.slice(0, 4).map(({ facts }) => facts)).toEqual([null, null, null, null]);
  });

  it('tells the titles, and of instruments what they are', async () => {
    const { changes } = await allChanges(hub);
    const [paper, agreement] = changes;
    expect([paper?.title, paper?.instrument]).toEqual(['Ett', null]);
    expect([agreement?.title, agreement?.instrument]).toEqual([
      'Ett',
      { instrumentId: A0, kind: 'AGREEMENT', title: 'Ett', county: { slug: 'dalarna' } },
    ]);
  });

  it('tells no title where a document has none', async () => {
    const untitled = data(({ documents }) =>
      documents.push({ ...documents[0], id: 'dalarna:document:b', slug: 'b', facts: [] } as never),
    );
    expect(await reportedAfter(untitled)).toMatchObject([
      { kind: 'ADDED', subject: 'dalarna:document:b', title: null },
    ]);
  });
});

describe('An import that tells readers nothing new', () => {
  it.each<[string, (made: CountyData) => unknown]>([
    ['the same data', () => {}],
    [
      'facts in another order',
      ({ instruments: [first] }) => {
        for (const [index, each] of (first?.facts.reverse() ?? []).entries()) each.position = index + 1;
      },
    ],
    ['instruments in another order', ({ instruments }) => instruments.reverse()],
    [
      'the fields of a value in another order',
      (made) =>
        Object.assign(fact(made, 0, 'statements'), {
          value: Object.fromEntries(Object.entries(fact(made, 0, 'statements').value ?? {}).reverse()),
        }),
    ],
    ['another file for a paper', ({ documents }) => Object.assign(documents[0] ?? {}, { sourceFile: 'D9.txt' })],
  ])('adds nothing to the feed: %s', async (_, change) => {
    expect(await reportedAfter(data(change))).toEqual([]);
  });
});

describe('An import that changes an instrument', () => {
  const CHANGES: [string, (each: AnyFact) => unknown][] = [
    ['its value', (each) => Object.assign(each.value ?? {}, { kind: 'PRINCIPLE' })],
    ['its wording', (each) => (each.wording = 'ord för ord')],
    ['how it relates to the source', (each) => (each.statedAs = 'INFERRED')],
    ['its reasoning', (each) => (each.reasoning = { sv: 'därför', en: 'therefore' })],
    ['its note', (each) => (each.note = { sv: 'obs', en: 'note' })],
    ['a line that it cites', (each) => Object.assign(each.citations[0] ?? {}, { lineEnd: 9 })],
    ['how many places it cites', (each) => each.citations.push({ document: 'paper', lineStart: 7, lineEnd: 7 })],
  ];

  it.each(CHANGES)('tells which fact, and no other, when it changes %s', async (_, change) => {
    const reported = await reportedAfter(data((made) => change(fact(made, 1, 'statements'))));
    expect(reported.map(({ kind, subject, facts }) => ({ kind, subject, facts }))).toEqual([
      {
        kind: 'CHANGED',
        subject: A1,
        facts: [{ factId: `${A1}#statements/1`, aspect: 'statements', kind: 'CHANGED' }],
      },
    ]);
  });

  it('tells which facts came and went beside those that changed', async () => {
    const reported = await reportedAfter(
      data((made) => {
        fact(made, 1, 'title').value = { text: { sv: 'Två, ändrad', en: 'Two, changed' } };
        Object.assign(fact(made, 1, 'validFrom'), { aspect: 'validTo', id: `${A1}#validTo/1` });
      }),
    );
    expect(reported.map(({ facts }) => facts)).toEqual([
      [
        { factId: `${A1}#title/1`, aspect: 'title', kind: 'CHANGED' },
        { factId: `${A1}#validFrom/1`, aspect: 'validFrom', kind: 'REMOVED' },
        { factId: `${A1}#validTo/1`, aspect: 'validTo', kind: 'ADDED' },
      ],
    ]);
  });

  it('keeps in what was reported before the title of that time', async () => {
    const before = (await allChanges(hub)).changes.find(({ subject }) => subject === A1);
    await bringIn(
      hub,
      data((made) => (fact(made, 1, 'title').value = { text: { sv: 'Ny titel', en: 'New title' } })),
    );
    const titles = (await allChanges(hub)).changes.filter(({ subject }) => subject === A1).map(({ title }) => title);
    expect([titles[0], titles.at(-1)]).toEqual([before?.title, 'Ny titel']);
  });

  it('tells of no fact where only its kind changed', async () => {
    const reported = await reportedAfter(
      data(({ instruments }) => Object.assign(instruments[1] ?? {}, { kind: 'FRAMEWORK_AGREEMENT' })),
    );
    expect(reported).toMatchObject([
      { kind: 'CHANGED', subject: A1, facts: [], instrument: { kind: 'FRAMEWORK_AGREEMENT' } },
    ]);
  });

  it('tells of the facts whose words name an organisation that got another name', async () => {
    const reported = await reportedAfter(
      data(({ organisations }) => Object.assign(organisations[0] ?? {}, { name: 'Landstinget' })),
    );
    expect(reported.map(({ subject, facts }) => ({ subject, facts }))).toEqual([
      { subject: A0, facts: [{ factId: `${A0}#parties/region`, aspect: 'parties', kind: 'CHANGED' }] },
    ]);
  });
});

describe('An import without an instrument that was there', () => {
  const without = data(({ instruments }) => instruments.splice(1, 1));

  it('tells that it was removed, with the title that it had', async () => {
    expect(await reportedAfter(without)).toMatchObject([
      {
        kind: 'REMOVED',
        subject: A1,
        title: 'Två',
        facts: null,
        instrument: { instrumentId: A1, kind: 'AGREEMENT', title: 'Två' },
      },
    ]);
  });

  it('tells it once, whatever is imported later', async () => {
    await bringIn(hub, without);
    const later = data(({ instruments }) => instruments.splice(0, 2));
    expect((await reportedAfter(later)).map(({ kind, subject }) => [kind, subject])).toEqual([['REMOVED', A0]]);
  });

  it('is followed by one that adds it when it is back', async () => {
    await bringIn(hub, without);
    expect(await reportedAfter(data())).toMatchObject([{ kind: 'ADDED', subject: A1, facts: null }]);
  });
});

describe('An import that concerns a document', () => {
  it('tells which of its facts changed', async () => {
    const reported = await reportedAfter(
      data(({ documents }) => Object.assign(documents[0]?.facts[0] ?? {}, { wording: 'Ett' })),
    );
    expect(reported).toMatchObject([
      {
        kind: 'CHANGED',
        subjectType: 'DOCUMENT',
        subject: PAPER,
        instrument: null,
        facts: [{ factId: `${PAPER}#documentTitle/1`, aspect: 'documentTitle', kind: 'CHANGED' }],
      },
    ]);
  });

  it('tells of no fact where only its number of lines changed', async () => {
    const reported = await reportedAfter(
      data(({ documents }) => Object.assign(documents[0] ?? {}, { lineCount: 120 })),
    );
    expect(reported).toMatchObject([{ kind: 'CHANGED', subject: PAPER, facts: [] }]);
  });

  it('tells that one was removed', async () => {
    const second = data(({ documents }) =>
      documents.push({ ...documents[0], id: 'dalarna:document:b', slug: 'b', facts: [] } as never),
    );
    await bringIn(hub, second);
    expect(await reportedAfter(data())).toMatchObject([{ kind: 'REMOVED', subject: 'dalarna:document:b' }]);
  });
});

describe('An import that is refused', () => {
  it('tells nothing', async () => {
    const { cursor } = await allChanges(hub);
    const broken = data(({ instruments }) => {
      instruments.splice(2, 1);
      const [fact] = instruments[0]?.facts ?? [];
      if (fact) instruments[0]?.facts.push({ ...fact, wording: 'other' });
    });
    await expect(bringIn(hub, broken)).rejects.toThrow();
    expect((await allChanges(hub, { after: cursor })).changes).toEqual([]);
  });
});

describe('A county’s clock that goes back', () => {
  it('does not take the feed back in time', async () => {
    await bringIn(
      hub,
      data(({ instruments }) => instruments.splice(2, 1)),
      new Date('2031-01-01T10:00:00Z'),
    );
    const [reported] = await reportedAfterAt(data(), new Date('2029-01-01T10:00:00Z'));
    expect(reported?.at).toBe('2031-01-01T10:00:00.001Z');
  });

  async function reportedAfterAt(seeds: CountyData, now: Date) {
    const { cursor } = await allChanges(hub);
    await bringIn(hub, seeds, now);
    return (await allChanges(hub, { after: cursor })).changes;
  }
});
