import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { under } from '#subgraphs/county/facts/fact.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';

const COUNTIES = [
  ['skane', '12'],
  ['halland', '13'],
  ['orebro', '18'],
  ['dalarna', '20'],
] as const;
const EACH = 25;

/** A first day for every agreement, or none; few days, so that many share one and pages begin amid them. */
const days = fc.array(fc.option(fc.constantFrom('0999-12-31', '2019-01-01', '2020-02-29', '9999-12-31')), {
  minLength: COUNTIES.length * EACH,
  maxLength: COUNTIES.length * EACH,
});
const [drawn = []] = fc.sample(days, 1);

const agreements: { id: string; county: string; day: string | null }[] = [];
const counties = COUNTIES.map(([slug, code], at) => {
  const made = titledCounty(
    slug,
    code,
    Array.from({ length: EACH }, (_, place) => `Avtal ${place % 3}`),
  );
  for (const [place, { id, facts }] of made.data.instruments.entries()) {
    // The last county has no dates at all.
    const day = slug === 'dalarna' ? null : (drawn[at * EACH + place] ?? null);
    const [first] = under(facts, 'validFrom');
    if (first?.value) first.value.date = day;
    agreements.push({ id, county: slug, day });
  }
  return made;
});

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties, wrap });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

/** The same rows, sorted here: by day and then id, those without a day after all others whichever way the days go. */
function sorted(slugs: readonly string[], direction: 'ASC' | 'DESC'): string[] {
  const rows = agreements.filter(({ county }) => slugs.includes(county));
  const way = direction === 'ASC' ? 1 : -1;
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -way : way);
  const dated = rows.filter(({ day }) => day !== null);
  const undated = rows.filter(({ day }) => day === null);
  dated.sort((one, other) =>
    one.day === other.day ? byId(one, other) : (one.day ?? '') < (other.day ?? '') ? -way : way,
  );
  return [...dated, ...undated.sort(byId)].map(({ id }) => id);
}

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function page(direction: string, first: number, after: string | null): Promise<Page> {
  const { data } = await hub.ask(
    `query ($after: String) { agreements(first: ${first}, after: $after, orderBy: { field: VALID_FROM, direction: ${direction} }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    { after },
  );
  return data.agreements;
}

async function walk(direction: string, first: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(direction, first, after);
    found.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

describe('Agreements in the order of their first days, many of which are not known', () => {
  it('come as a sort of all of them has them, those without a day last in both directions, on pages of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ASC' as const, 'DESC' as const),
        fc.integer({ min: 3, max: 100 }),
        fc.subarray(COUNTIES.map(([slug]) => slug)),
        async (direction, first, failing) => {
          silent.clear();
          for (const slug of failing) silent.add(slug);
          const answering = COUNTIES.map(([slug]) => slug).filter((slug) => !failing.includes(slug));
          expect(await walk(direction, first)).toEqual(sorted(answering, direction));
        },
      ),
      { numRuns: runs(8) },
    );
  });

  it.each(['ASC', 'DESC'] as const)('go on %s after any of them, with a day or without', async (direction) => {
    const all = sorted(
      COUNTIES.map(([slug]) => slug),
      direction,
    );
    const { data } = await hub.ask(
      `{ agreements(first: 100, orderBy: { field: VALID_FROM, direction: ${direction} }) { edges { cursor } } }`,
    );
    for (const [at, { cursor }] of data.agreements.edges.entries()) {
      if (at % 7 !== 0 && at !== 99) continue;
      const { nodes } = await page(direction, 4, cursor);
      expect(nodes.map(({ id }) => id)).toEqual(all.slice(at + 1, at + 5));
    }
  });
});
