import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { A3, A6 } from '#tests/support/fixture-ids.ts';
import { importData } from '#tests/support/import-data.ts';
import { type AskedQuestion, questions } from '#tests/support/questions.ts';
import { type Answer, startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { withoutMoment } from '#tests/support/without-moment.ts';
import { asKnownAt, withoutCursors } from './as-known-at.ts';

const BEFORE_ALL = '2020-01-01T00:00:00.000Z';

/** What becomes of the counties' data, one change after another. */
const CHANGES: [what: string, change: (data: CountyData) => void][] = [
  [
    'an agreement was removed, titles changed, decisions, target groups and parties taken away, organisations renamed',
    ({ slug, instruments, organisations }) => {
      if (slug === 'ostergotland') instruments.splice(1, 1);
      const title = instruments[0]?.facts.find(({ aspect }) => aspect === 'title');
      if (title) Object.assign(title, { wording: 'Zzz', value: { text: { sv: 'Zzz', en: 'Zzz' } } });
      for (const { facts } of instruments)
        facts.splice(
          0,
          facts.length,
          ...facts.filter(({ aspect }) => !['decisions', 'targetGroups', 'parties', 'lifecycle'].includes(aspect)),
        );
      for (const organisation of organisations) organisation.name = `Nya ${organisation.name}`;
    },
  ],
  ['everything was put back', () => {}],
  ['all instruments were removed', ({ instruments }) => instruments.splice(0)],
];

let hub: TestHub;
/** After each change: when it was, and what was answered then. */
const then: { what: string; moment: string; answers: Map<string, Answer> }[] = [];

async function note(what: string): Promise<void> {
  const { data } = await hub.ask('{ agreements { counties { updatedAt } } }');
  const times = data.agreements.counties.map(({ updatedAt }: { updatedAt: string }) => updatedAt);
  const answers = new Map<string, Answer>();
  for (const [name, query, variables] of questions) answers.set(name, await hub.ask(query, variables));
  then.push({ what, moment: times.sort().at(-1), answers });
}

beforeAll(async () => {
  hub = await startTestHub();
  await note('the first import');
  for (const [what, change] of CHANGES) {
    for (const { name, database } of hub.apps) {
      const data = structuredClone(readSeeds(`${SEEDS}${name}`, name));
      change(data);
      await importData(database.em, data, '20');
    }
    await note(what);
  }
});
afterAll(() => hub.close());

describe('Asked as of an earlier moment, the hub answers as it did then, but for the moment in ids', () => {
  it.each(questions)('%s', async (...[name, query, variables]: AskedQuestion) => {
    for (const { moment, answers } of then) {
      const answer = await hub.ask(asKnownAt(query, moment), variables);
      expect(withoutMoment(withoutCursors(answer), moment)).toEqual(withoutCursors(answers.get(name)));
    }
  });

  it('though the answers of then differ from those of now', () => {
    for (const { answers } of then.slice(0, -1))
      expect(withoutCursors(Object.fromEntries(answers))).not.toEqual(
        withoutCursors(Object.fromEntries(then.at(-1)?.answers ?? [])),
      );
  });

  it('also one millisecond before the next change', async () => {
    const [first, second] = then;
    const moment = new Date(Date.parse(second?.moment ?? '') - 1).toISOString();
    const updates = await hub.ask(asKnownAt('{ dalarna { updatedAt } }', moment));
    expect(updates.data.dalarna.updatedAt <= moment).toBe(true);
    expect(first && first.moment <= moment).toBe(true);
  });

  it('of several moments at once, each on its own', async () => {
    const fields = then.map(
      ({ moment }, index) =>
        `n${index}: node(id: "${A3}@${moment}") { id ... on Agreement { title { text { sv } } parties { id } } }`,
    );
    const { data } = await hub.ask(`{ ${fields.join(' ')} }`);
    const nodes = Object.values<{ title: { text: { sv: string } }; parties: unknown[] } | null>(data);
    expect(nodes.map((node) => node?.parties.length)).toEqual([1, 0, 1, undefined]);
    expect(nodes.map((node) => node?.title.text.sv === 'Zzz')).toEqual([false, true, false, false]);
  });
});

describe('A moment', () => {
  it('before anything was brought in has nothing, and counties that answer so', async () => {
    const { data, errors } = await hub.ask(
      `{ instruments(asKnownAt: "${BEFORE_ALL}") { totalCount nodes { id } counties { status updatedAt } } county(code: "20", asKnownAt: "${BEFORE_ALL}") { status region { name } coverage { instruments } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.instruments).toEqual({
      totalCount: 0,
      nodes: [],
      counties: [1, 2, 3].map(() => ({ status: 'ANSWERED', updatedAt: null })),
    });
    expect(data.county).toEqual({ status: 'ANSWERED', region: null, coverage: { instruments: 0 } });
  });

  it('before an instrument was brought in does not know it, rather than know it as removed', async () => {
    const { errors } = await hub.ask(`{ node(id: "${A6}@${BEFORE_ALL}") { id } }`);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('after an instrument was removed knows it as removed', async () => {
    const { errors } = await hub.ask(`{ node(id: "${A6}@${then.at(-1)?.moment}") { id } }`);
    expect(errors?.[0]?.extensions?.code).toBe('REMOVED');
  });

  it('can be written with any offset from UTC', async () => {
    const count = async (moment: string) =>
      (await hub.ask(`{ instruments(asKnownAt: "${moment}") { totalCount } }`)).data.instruments.totalCount;
    const utc = then[0]?.moment ?? '';
    const east = new Date(Date.parse(utc) + 7_200_000).toISOString().replace('Z', '+02:00');
    expect(await count(east)).toBe(await count(utc));
  });

  it('that is still to come is refused', async () => {
    const { errors } = await hub.ask('{ instruments(asKnownAt: "2999-01-01T00:00:00Z") { totalCount } }');
    expect(errors?.[0]?.message).toMatch(
      /^asKnownAt: 2999-01-01T00:00:00.000Z is still to come; expected a moment up to \d{4}-/,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each(['2026-01-01', 'yesterday', '2026-01-01T00:00:00', '2026-13-01T00:00:00Z'])(
    'written as "%s" is refused with what was expected',
    async (moment) => {
      const { errors } = await hub.ask(`{ instruments(asKnownAt: "${moment}") { totalCount } }`);
      expect(errors?.[0]?.message).toContain('expected date, time and offset as "YYYY-MM-DDThh:mm:ssZ"');
    },
  );
});

describe('A list asked as of a moment', () => {
  it('is paged to its end as it was, while the data changes', async () => {
    const moment = then[0]?.moment;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await hub.ask(
        'query ($after: String, $moment: DateTime) { instruments(first: 3, after: $after, asKnownAt: $moment) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after, moment },
      );
      ids.push(...data.instruments.nodes.map(({ id }: { id: string }) => id));
      after = data.instruments.pageInfo.hasNextPage ? data.instruments.pageInfo.endCursor : null;
    } while (after);
    const { data } = await hub.ask(`{ instruments(first: 100, asKnownAt: "${moment}") { nodes { id } } }`);
    expect(ids).toEqual(data.instruments.nodes.map(({ id }: { id: string }) => id));
    expect(ids.length).toBeGreaterThan(9);
  });

  it('does not take a cursor of another moment', async () => {
    const page = async (moment: string | undefined, after: string | null) =>
      hub.ask(
        'query ($after: String, $moment: DateTime) { instruments(first: 3, after: $after, asKnownAt: $moment) { pageInfo { endCursor } } }',
        { after, moment },
      );
    const first = await page(then[0]?.moment, null);
    const { errors } = await page(then[1]?.moment, first.data.instruments.pageInfo.endCursor);
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
  });
});

describe('A county’s revisions', () => {
  it('are reported from the latest, with time and origin', async () => {
    const { data } = await hub.ask('{ dalarna { updatedAt revisions { number at origin message } } }');
    const { revisions, updatedAt } = data.dalarna;
    expect(revisions.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
    expect(revisions[0]).toEqual({ number: 4, at: updatedAt, origin: 'IMPORT', message: null });
  });

  it('are those of then when asked as of a moment', async () => {
    const { data } = await hub.ask(`{ dalarna(asKnownAt: "${then[1]?.moment}") { revisions(first: 1) { number } } }`);
    expect(data.dalarna.revisions).toEqual([{ number: 2 }]);
  });
});
