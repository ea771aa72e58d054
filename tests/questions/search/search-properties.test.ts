import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '#schema/shared/words.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { type Answer, startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { codebookList, expectedRank } from './search-oracle.ts';

/** Terms of several words that have synonyms; of these their words, but for the common ones, are looked for. */
const PHRASES = ['hem för vård eller boende', 'vård utanför hemmet', 'samordnad individuell plan'];
const COMMON = ['för', 'eller'];

/**
 * Words in several forms, parts of compounds, with and without dots, misspelt, in English, numbers, neuter nouns, and
 * words that have synonyms or stand in names of aspects and themes.
 */
const WORDS = (
  'samverkan samvärkan samverka överenskommelse överenskommelser overenskommelse ungdom ungdomar ungdomshälsa hälsa halsa ' +
  'hälso barn barnen barns barnhälsa vård värd vårda vårdas län lån lan agreement agreements placerad placerade planerade ' +
  '2020 2021 20 år ar å krav kravet avtal avtalet avtalets antal hem fosterhem familjehem hvb samhällsvård sip titel ' +
  'innehåll collaboration'
).split(' ');

const COUNTIES = [
  ['skane', '12'],
  ['uppsala', '03'],
  ['dalarna', '20'],
] as const;

const titles = fc.sample(
  fc.array(fc.constantFrom(...WORDS, ...PHRASES), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { numRuns: 60, seed: 14 },
);
const generated = COUNTIES.map(([slug, code], index) =>
  titledCounty(slug, code, titles.slice(index * 20, index * 20 + 20)),
);
const [whole] = generated as [{ county: { slug: string; code: string }; data: CountyData }];
const instruments = generated.flatMap(({ data }) => data.instruments);

interface Named {
  id: string;
  sv: string;
  en: string;
}

/** The names of what a generated agreement states something under. */
const NAMES = [...codebookList<Named>('aspects'), ...codebookList<Named>('themes')]
  .filter(({ id }) => ['title', 'validFrom', 'statements', 'collaboration'].includes(id))
  .flatMap(({ sv, en }) => [
    { language: 'sv' as const, weight: 3, text: sv },
    { language: 'en' as const, weight: 3, text: en },
  ]);

/** What the texts of a generated agreement are, by its title. */
const textsOf = (title: string) => [
  { language: 'sv' as const, weight: 10, text: title },
  { language: 'sv' as const, weight: 3, text: '2020-01-01' },
  { language: 'sv' as const, weight: 5, text: `syfte: Syftet med ${title}` },
  { language: 'en' as const, weight: 5, text: `purpose: Purpose of ${title}` },
  ...NAMES,
];

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let single: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: generated, wrap });
  single = await startTestHub({ counties: [{ ...whole, data: { ...whole.data, instruments } }] });
});
afterAll(async () => {
  await hub.close();
  await single.close();
});

interface Hit {
  instrumentId: string;
  rank: number;
}

/** Every hit on every page, from the first page to the last. */
async function walk(of: TestHub, text: string, first: number): Promise<{ hits: Hit[]; totals: Set<number | null> }> {
  const query = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
    totalCount nodes { rank instrument { instrumentId } } pageInfo { hasNextPage endCursor }
  } }`;
  const hits: Hit[] = [];
  const totals = new Set<number | null>();
  let after: string | null = null;
  do {
    const { data }: Answer = await of.ask(query, { text, first, after });
    const { search } = data;
    hits.push(
      ...search.nodes.map(({ rank, instrument }: { rank: number; instrument: Hit }) => ({ ...instrument, rank })),
    );
    totals.add(search.totalCount);
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
  } while (after !== null);
  return { hits, totals };
}

const searches = fc
  .array(fc.constantFrom(...WORDS, ...PHRASES), { minLength: 1, maxLength: 2 })
  .map((terms) => terms.join(' '));

describe('For any search', () => {
  it('hits and ranks are those that the specification gives, word against word', async () => {
    const check = fc.asyncProperty(searches, async (text) => {
      const words = wordsIn(text).filter((word) => !COMMON.includes(word));
      const expected = generated.flatMap(({ data }, county) =>
        data.instruments.flatMap(({ id }, index) => {
          const rank = expectedRank(textsOf(titles[county * 20 + index] ?? ''), words, text);
          return rank === null ? [] : [{ instrumentId: id, rank }];
        }),
      );
      const { hits } = await walk(single, text, 100);
      expect(hits).toEqual(expected.toSorted((a, b) => b.rank - a.rank || (a.instrumentId < b.instrumentId ? -1 : 1)));
    });
    await fc.assert(check, { numRuns: runs(12) });
  });

  it('hits of the counties that answer, page by page, are those of one database that holds all', async () => {
    const silenced = fc.subarray(COUNTIES.map(([slug]) => slug));
    const check = fc.asyncProperty(searches, silenced, fc.integer({ min: 1, max: 25 }), async (text, down, first) => {
      const all = await walk(single, text, 100);
      const expected = all.hits.filter(({ instrumentId }) => !down.some((slug) => instrumentId.startsWith(`${slug}:`)));
      silent.clear();
      for (const slug of down) silent.add(slug);
      const { hits, totals } = await walk(hub, text, first);
      expect(hits).toEqual(expected);
      expect([...totals]).toEqual([down.length === COUNTIES.length ? null : expected.length]);
    });
    await fc.assert(check, { numRuns: runs(12) });
  });
});
