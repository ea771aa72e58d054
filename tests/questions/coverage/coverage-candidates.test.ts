import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COVERAGE_PLACEMENTS } from '#schema/questions/coverage-question.ts';
import part from '#subgraphs/county/answers/questions/coverage/part.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { knownAgreement } from '#tests/support/made/known-agreement.ts';
import { agreementOf, coveringOf, day, randomFacts } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';

const [drawn = []] = fc.sample(fc.array(randomFacts, { minLength: 200, maxLength: 200 }), { numRuns: 1, seed: 20 });

const dated = (date: string) => ({ date: { date, wording: 'x', statedAs: 'STATED' } });

/** Was out for referral until a day; nobody says what became of it. */
const referred = knownAgreement('dalarna', 'referred', {
  lifecycle: [{ state: 'IN_CONSULTATION', ...dated('2020-01-02') }],
  consultations: [
    {
      kind: 'REFERRAL',
      text: { sv: 'ord', en: 'words' },
      deadline: { date: '2020-01-14', wording: 'x' },
      responders: [],
    },
  ],
});

/** A county with some agreements, to which questions are put. */
async function holding(agreements: readonly InstrumentData[]): Promise<Database> {
  const { data } = titledCounty('dalarna', '20', []);
  data.instruments.push(...agreements);
  const database = await openDatabase(await inMemory());
  await database.unhurried((em) => importData(em, data, '20'));
  return database;
}

describe('A county that reads only the agreements that can cover somebody', () => {
  const all = drawn
    .map((each, at) => agreementOf('dalarna', `a-${String(at).padStart(3, '0')}`, each))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  let database: Database;
  beforeAll(async () => {
    database = await holding(all);
  });
  afterAll(() => database.close());

  const point = fc.record({ age: fc.nat(14), on: day, placement: fc.constantFrom(...COVERAGE_PLACEMENTS) });

  it('answers what it would if it read them all', async () => {
    await fc.assert(
      fc.asyncProperty(point, async ({ age, on, placement }) => {
        const args = { ages: { from: age, to: age }, placement, from: on, to: on };
        const { entries, areas } = await part.answer(args, await readKnown(database));
        const expected = atOnce(coverageAreas(all.map(coveringOf), args));
        expect(areas).toEqual(expected.areas);
        expect(entries.map(({ id }) => id)).toEqual(expected.entries.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('A proposal of which a referral is over', () => {
  let database: Database;
  beforeAll(async () => {
    database = await holding([referred]);
  });
  afterAll(() => database.close());

  it.each([
    ['while it was out', '2020-01-10', '2020-01-10'],
    ['on a day after', '2020-03-01', '2020-03-01'],
    ['over a time with both', '2020-01-10', '2020-03-01'],
  ])('may have been adopted since, asked %s', async (_, from, to) => {
    const args = { ages: { from: 7, to: 7 }, placement: 'ANY', from, to } as const;
    const { areas } = await part.answer(args, await readKnown(database));
    expect(areas.map(({ status }) => status)).toEqual(areas.map(() => 'UNDETERMINED'));
  });
});
