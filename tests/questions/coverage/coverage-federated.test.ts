import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COVERAGE_PLACEMENTS, type CoverageArgs } from '#schema/questions/coverage-question.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import type { Entry } from '#subgraphs/county/rules/coverage/entries.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { agreementOf, coveringOf, day, randomFacts } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';

/** Counties with random agreements, the last of them with none; in the order of their codes. */
const SEED = 20;
const [drawn = []] = fc.sample(
  fc.array(fc.array(randomFacts, { minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
  {
    numRuns: 1,
    seed: SEED,
  },
);
const counties = [
  ['skane', '12'] as const,
  ['halland', '13'] as const,
  ['orebro', '18'] as const,
  ['dalarna', '20'] as const,
].map(([slug, code], index) => {
  const made = titledCounty(slug, code, []);
  made.data.instruments.push(...(drawn[index] ?? []).map((each, at) => agreementOf(slug, `a-${at}`, each)));
  return made;
});

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties, wrap });
});
afterAll(() => hub.close());

const asked: fc.Arbitrary<CoverageArgs> = fc
  .tuple(fc.uniqueArray(fc.nat(14), { minLength: 2, maxLength: 2 }), day, day, fc.constantFrom(...COVERAGE_PLACEMENTS))
  .map(([ages, one, other, placement]) => ({
    ages: { from: Math.min(...ages), to: Math.max(...ages) },
    ...(one < other ? { from: one, to: other } : { from: other, to: one }),
    placement,
  }));

const QUERY = `query ($ages: AgeSpan, $placement: CoveragePlacement!, $from: Date!, $to: Date!, $counties: [ID!]) {
  coverage(ages: $ages, placement: $placement, from: $from, to: $to, counties: $counties) {
    byCounty { county { slug } agreements areas {
      ages { from to } from to status certainty explanation { sv en } covering { ...entry } undetermined { ...entry } } }
    counties { county { slug } status } } }
  fragment entry on CoveringAgreement {
    instrument { instrumentId county { slug } } certainty states placement ageWording conditions { sv en } why { sv en } citations { lineStart lineEnd } }`;

/** What all the data in one place says of a county, computed without a hub. */
function inOnePlace(slug: string, args: CoverageArgs) {
  const all = counties.flatMap(({ data }) => data.instruments).filter(({ id }) => id.startsWith(`${slug}:`));
  const { entries, areas } = atOnce(coverageAreas(all.map(coveringOf), args));
  const at = (places: number[]) => places.map((place) => answered(entries[place]));
  return {
    county: { slug },
    agreements: all.length,
    areas: areas.map(({ covering, undetermined, ...area }) => ({
      ...area,
      covering: at(covering),
      undetermined: at(undetermined),
    })),
  };
}

function answered(entry: Entry | undefined) {
  if (!entry) throw new Error('an area names what is not there');
  const { id, evidence, verdict: _, proposed: __, ...rest } = entry;
  // What is not stated somewhere and what stands there are two citations: only one of them has a quotation.
  const places = evidence.flatMap(({ statedAs, citations }) =>
    citations.map(({ lineStart, lineEnd }) => [statedAs === 'NOT_STATED', lineStart, lineEnd] as const),
  );
  const once = new Map(places.map((place) => [place.join(), place]));
  return {
    instrument: { instrumentId: id, county: { slug: id.split(':')[0] } },
    ...rest,
    citations: [...once.values()].map(([, lineStart, lineEnd]) => ({ lineStart, lineEnd })),
  };
}

const slugs = counties.map(({ county }) => county.slug);

describe('A coverage over several counties', () => {
  it('is for those that answer what all the data in one place says of them, whoever else is silent', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.subarray(slugs), async (args, failed) => {
        for (const slug of failed) silent.add(slug);
        const { data } = await hub.ask(QUERY, { ...args });
        silent.clear();
        expect(data.coverage.byCounty).toEqual(
          slugs.map((slug) =>
            failed.includes(slug) ? { county: { slug }, agreements: null, areas: null } : inOnePlace(slug, args),
          ),
        );
        expect(data.coverage.counties).toEqual(
          slugs.map((slug) => ({ county: { slug }, status: failed.includes(slug) ? 'UNAVAILABLE' : 'ANSWERED' })),
        );
      }),
      { numRuns: runs(8) },
    );
  });

  it('holds only the counties that are asked, each as if it were asked alone', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.subarray(counties, { minLength: 1 }), async (args, some) => {
        const { data } = await hub.ask(QUERY, { ...args, counties: some.map(({ county }) => county.code) });
        expect(data.coverage.byCounty).toEqual(some.map(({ county }) => inOnePlace(county.slug, args)));
      }),
      { numRuns: runs(4) },
    );
  });

  it('is one gap for a county without agreements', async () => {
    const args: CoverageArgs = { ages: { from: 0, to: 20 }, placement: 'ANY', from: '2020-01-01', to: '2020-12-31' };
    const { data } = await hub.ask(QUERY, { ...args });
    expect(data.coverage.byCounty[3]).toMatchObject({
      county: { slug: 'dalarna' },
      agreements: 0,
      areas: [{ ages: args.ages, from: args.from, to: args.to, status: 'GAP', covering: [], undetermined: [] }],
    });
  });
});
