import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compareKeys, sortKey } from '#schema/keys/sort-key.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { walkPages } from './walk.ts';

/** Every letter that Swedish sorts in a way of its own, and signs that do not count. */
const BEGINNINGS = [...'aåäöÅÄÖAeéÉüÜuyæÆøØœßsþÞtðÐdđłlvwVWzZ0198', '”', '– ', '(', 'e\u0301', 'a\u030a'];
const ENDINGS = ['verenskommelse', 'msesidigt ansvar', ''];
const TITLES = Array.from(
  { length: 200 },
  (_, index) => `${BEGINNINGS[index % BEGINNINGS.length]}${ENDINGS[index % ENDINGS.length]}`,
);

const COUNTIES = (
  [
    ['skane', '12'],
    ['stockholm', '01'],
    ['uppsala', '03'],
    ['gotland', '09'],
    ['dalarna', '20'],
  ] as const
).map(([slug, code]) => {
  const generated = titledCounty(slug, code, TITLES);
  for (const [index, { facts }] of generated.data.instruments.entries()) {
    const validFrom = facts.find((fact) => fact.aspect === 'validFrom');
    if (validFrom?.value) validFrom.value.date = index % 7 === 0 ? null : `${2010 + (index % 3)}-01-01`;
  }
  return generated;
});

const rows = COUNTIES.flatMap(({ county, data }) =>
  data.instruments.map(({ id, facts }, index) => ({
    id,
    title: sortKey(TITLES[index] as string),
    validFrom: (facts.find((fact) => fact.aspect === 'validFrom')?.value?.date as string | null) ?? '~',
    code: county.code,
  })),
);

/** The order in which JavaScript puts the agreements, by a key and then by id. */
function inOrder(keyOf: (row: (typeof rows)[number]) => string, of = rows): string[] {
  return of.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)) || compareKeys(a.id, b.id)).map((row) => row.id);
}

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: COUNTIES, wrap });
});
beforeEach(() => silent.clear());
afterAll(() => hub.close());

describe('Walking 1,000 agreements of five counties, page by page', () => {
  const byTitle = inOrder(({ title }) => title);
  const byDate = inOrder(({ validFrom }) => validFrom);
  /** The other way round, but for those without a date, which are last both ways. */
  const byDateFalling = [true, false].flatMap((dated) =>
    inOrder(
      ({ validFrom }) => validFrom,
      rows.filter((row) => (row.validFrom !== '~') === dated),
    ).toReversed(),
  );
  const byCounty = inOrder(({ code, title }) => `${code} ${title}`);

  it.each([
    ['by title', 7, '', byTitle],
    ['by title, descending', 23, 'orderBy: { direction: DESC }', byTitle.toReversed()],
    ['by first day of validity, where hundreds share one key', 23, 'orderBy: { field: VALID_FROM }', byDate],
    ['by first day of validity, descending', 23, 'orderBy: { field: VALID_FROM, direction: DESC }', byDateFalling],
    ['by county, then title', 23, 'orderBy: { field: COUNTY }', byCounty],
  ])(
    'yields each exactly once, in the global order %s, %i at a time',
    async (_, first, args, expected) => {
      const pages = await walkPages(hub, { list: 'agreements', args, first });
      expect(pages.flat()).toEqual(expected);
    },
    120_000,
  );

  it('fills every page but the last', async () => {
    const pages = await walkPages(hub, { list: 'agreements', first: 99 });
    expect(pages.map((page) => page.length)).toEqual([...Array(10).fill(99), 10]);
  });

  it('may begin at any row, not only at the end of a page', async () => {
    const whole = await hub.ask('{ agreements(first: 20) { edges { cursor node { id } } } }');
    const { cursor } = whole.data.agreements.edges[4];
    const rest = await hub.ask(`{ agreements(first: 3, after: "${cursor}") { nodes { id } } }`);
    expect(rest.data.agreements.nodes).toEqual(byTitle.slice(5, 8).map((id) => ({ id })));
  });

  it('keeps to the counties of the filter', async () => {
    const pages = await walkPages(hub, { list: 'agreements', args: 'filter: { counties: ["20", "01"] }', first: 100 });
    expect(pages.flat()).toEqual(byTitle.filter((id) => /^(dalarna|stockholm):/.test(id)));
  });
});

describe('A list of one county', () => {
  it('yields each of its agreements exactly once, in its order', async () => {
    const pages = await walkPages(hub, { list: 'agreements', within: 'dalarna', first: 7 });
    const own = rows.filter((row) => row.code === '20');
    expect(pages.flat()).toEqual(inOrder(({ title }) => title, own));
  });

  it('goes on one row at a time and counts all', async () => {
    const query =
      'query ($after: String) { gotland { agreements(first: 1, after: $after) { totalCount nodes { id } pageInfo { endCursor } } } }';
    const own = inOrder(
      ({ title }) => title,
      rows.filter((row) => row.code === '09'),
    );
    const first = (await hub.ask(query)).data.gotland.agreements;
    const second = (await hub.ask(query, { after: first.pageInfo.endCursor })).data.gotland.agreements;
    expect([first, second].map(({ totalCount, nodes }) => [totalCount, nodes[0].id])).toEqual([
      [200, own[0]],
      [200, own[1]],
    ]);
  });
});

describe('A county that is silent while a list is walked', () => {
  const query = `query ($after: String) {
    agreements(first: 7, after: $after) {
      totalCount
      nodes { id }
      pageInfo { endCursor }
      counties { county { slug } status missedEarlier }
    }
  }`;
  const page = async (after?: string) => (await hub.ask(query, { after })).data.agreements;
  const firstPageWithout = async (slug: string) => {
    silent.add(slug);
    const first = await page();
    silent.clear();
    return first;
  };

  it('is named as unavailable on the page it missed', async () => {
    const first = await firstPageWithout('skane');
    const unavailable = first.counties.filter((entry: { status: string }) => entry.status !== 'ANSWERED');
    expect(unavailable).toEqual([{ county: { slug: 'skane' }, status: 'UNAVAILABLE', missedEarlier: false }]);
  });

  it('is not counted, and is counted again when it answers', async () => {
    const first = await firstPageWithout('skane');
    expect([first.totalCount, (await page(first.pageInfo.endCursor)).totalCount]).toEqual([800, 1000]);
  });

  it('answers on the next page and is named as missed earlier', async () => {
    const next = await page((await firstPageWithout('skane')).pageInfo.endCursor);
    const missed = next.counties.filter((entry: { missedEarlier: boolean }) => entry.missedEarlier);
    expect(missed).toEqual([{ county: { slug: 'skane' }, status: 'ANSWERED', missedEarlier: true }]);
  });

  it('is still named on the pages after that', async () => {
    const next = await page((await firstPageWithout('skane')).pageInfo.endCursor);
    const third = await page(next.pageInfo.endCursor);
    const missed = third.counties.filter((entry: { missedEarlier: boolean }) => entry.missedEarlier);
    expect(missed.map((entry: { county: { slug: string } }) => entry.county.slug)).toEqual(['skane']);
  });

  it('leaves no number where no county answered', async () => {
    for (const { county } of COUNTIES) silent.add(county.slug);
    expect(await page()).toMatchObject({ totalCount: null, nodes: [] });
  });
});
