import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FuzzHub, startFuzzHub } from '#tests/long/fuzz-queries/fuzz-hub.ts';
import { fuzzQueries, type QueryOutcome } from '#tests/long/fuzz-queries/fuzz-queries.ts';
import { PLANTED_FAULTS } from '#tests/long/fuzz-queries/planted-faults.ts';
import { runs } from '#tests/support/thorough.ts';

/** As many as take some seconds; `npm run fuzz:queries` asks as many as one likes, of more counties and over HTTP. */
const COUNT = runs(100);

/** Where the numbers begin: always the same, so that a failure is the same for everybody. */
const FIRST = 1_000_000;

/** Queries within which a fault that is planted is found. */
const SOON = 400;

let started: FuzzHub;
let hub: FuzzHub;
beforeAll(async () => {
  started = await startFuzzHub();
  hub = remembering(started);
});
afterAll(() => started.close());

/** A hub that thinks once about each query: what is to be answered depends on no fault. */
function remembering(thinking: FuzzHub): FuzzHub {
  const opinions = new Map<string, ReturnType<FuzzHub['opinion']>>();
  const opinion: FuzzHub['opinion'] = (query, variables) => {
    const asked = JSON.stringify([query, variables, [...thinking.silent]]);
    const known = opinions.get(asked) ?? thinking.opinion(query, variables);
    opinions.set(asked, known);
    return known;
  };
  return { ...thinking, opinion, with: (fault) => ({ ...thinking.with(fault), opinion }) };
}

describe('Of queries at random, with counties silent at random', () => {
  const outcomes: QueryOutcome[] = [];
  beforeAll(async () => {
    for await (const outcome of fuzzQueries(hub, FIRST, COUNT)) outcomes.push(outcome);
  });

  it('none is answered otherwise than GraphQL says, in its data or its errors', () => {
    expect(outcomes.filter(({ differences }) => differences.length > 0).map(shown)).toEqual([]);
  });

  it('most are valid and within the limits, and many meet silence', () => {
    const answered = outcomes.filter(({ what }) => what === 'answered');
    expect(answered.length).toBeGreaterThan(COUNT / 2);
    expect(answered.filter(({ silent }) => silent.length > 0).length).toBeGreaterThan(COUNT / 8);
  });
});

describe('A fault that is planted in the gateway is found', () => {
  it.each(Object.entries(PLANTED_FAULTS))('where %s', async (_, fault) => {
    const faulty = hub.with(fault);
    expect(await firstDifferences(faulty)).not.toEqual([]);
    await faulty.close();
  });
});

/** The differences of the first query that has any. */
async function firstDifferences(faulty: FuzzHub): Promise<readonly string[]> {
  for await (const { differences } of fuzzQueries(faulty, FIRST, SOON)) if (differences.length > 0) return differences;
  return [];
}

/** A query for whoever looks into it; `npm run fuzz:queries -- 1 <seed>` asks and reduces it again. */
function shown({ seed, query, differences }: QueryOutcome): string {
  return `${seed}: ${query}: ${differences.join('; ').slice(0, 2_000)}`;
}
