import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeadline } from '#schema/questions/shared/deadline.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import part from '#subgraphs/county/answers/questions/coverage/part.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { Turns } from '#subgraphs/county/reading/turns.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { counted } from '#tests/support/at-once.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { knownAgreement } from '#tests/support/made/known-agreement.ts';
import { manyAgreements } from '#tests/support/made/many-agreements.ts';
import { coveringOf } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { startTestHub } from '#tests/support/test-hub.ts';

const ASKED = {
  ages: { from: 0, to: 20 },
  placement: 'ANY',
  from: '2020-01-01',
  to: '2024-12-31',
} as const;

/** A clock of which every look takes a millisecond. */
function slowClock(): () => number {
  let now = 0;
  return () => now++;
}

/** How often the event loop came round to others until something was done. */
async function roundsDuring(work: () => Promise<unknown>): Promise<number> {
  let rounds = 0;
  let next = setImmediate(function others() {
    rounds += 1;
    next = setImmediate(others);
  });
  await work();
  clearImmediate(next);
  return rounds;
}

const late = (deadline: number) =>
  new HubError('COUNTY_TIMED_OUT', `the county was still at work after ${deadline} ms and ended it; ask for less`);

describe('The coverage of ten thousand agreements', () => {
  const agreements = manyAgreements('dalarna', 10_000).map(coveringOf);

  it('is worked out in steps, between which others get their turn', async () => {
    const { steps } = counted(coverageAreas(agreements, ASKED));
    const turns = new Turns(Infinity, slowClock());
    const rounds = await roundsDuring(() => turns.through(coverageAreas(agreements, ASKED)));
    expect(steps).toBeGreaterThan(3 * agreements.length);
    expect(rounds).toBeGreaterThan(steps / 12);
  });

  it('ends at its deadline, after as many steps as there was time for', async () => {
    const work = coverageAreas(agreements, ASKED);
    await expect(new Turns(200, slowClock()).through(work)).rejects.toEqual(late(200));
    expect(counted(work).steps).toBeGreaterThan(1);
  });

  it('does not begin where nobody waits any more', async () => {
    await expect(new Turns(0).through(coverageAreas(agreements, ASKED))).rejects.toEqual(late(0));
  });
});

describe('A county that is asked for its coverage', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await inMemory());
    const { data } = titledCounty('dalarna', '20', []);
    data.instruments.push(...manyAgreements('dalarna', 600));
    await importData(database.em, data, '20');
  });
  afterAll(() => database.close());

  /** A time in which all of the agreements hold. */
  const ALL_TIME = { ...ASKED, from: '2000-01-01', to: '2049-12-31' } as const;

  it('lets others in while it reads, works and cites, in a few statements', async () => {
    const known = { ...(await readKnown(database)), turns: new Turns(Infinity, slowClock()) };
    const before = database.statements();
    let agreements = 0;
    const rounds = await roundsDuring(async () => {
      agreements = (await part.answer(ALL_TIME, known)).agreements;
    });
    expect(agreements).toBe(600);
    expect(rounds).toBeGreaterThan(600 / 12);
    expect(database.statements() - before).toBe(12);
  });

  it('reads nothing more of those that cover nobody then', async () => {
    const known = await readKnown(database);
    const before = database.statements();
    const { agreements, entries } = await part.answer({ ...ASKED, from: '1950-01-01', to: '1950-12-31' }, known);
    expect([agreements, entries]).toEqual([600, []]);
    expect(database.statements() - before).toBe(2);
  });

  it('says that it was too late where its time is over', async () => {
    const known = { ...(await readKnown(database)), turns: new Turns(0) };
    await expect(part.answer(ASKED, known)).rejects.toEqual(late(0));
  });
});

describe('A county whose areas name too many agreements', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await inMemory());
    const { data } = titledCounty('dalarna', '20', []);
    data.instruments.push(...Array.from({ length: 600 }, (_, place) => beginningOnItsOwnDay(place)));
    await importData(database.em, data, '20');
  });
  afterAll(() => database.close());

  it('refuses before all of them are read', async () => {
    const known = await readKnown(database);
    const before = database.statements();
    const asked = part.answer({ ...ASKED, from: '2000-01-01', to: '2009-12-31' }, known);
    await expect(asked).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(database.statements() - before).toBe(2 + 2 * 3);
  });
});

/** An agreement in force for ten years, from a day that no other has. */
function beginningOnItsOwnDay(place: number): InstrumentData {
  const on = (years: number) => ({ date: new Date(Date.UTC(2000 + years, 0, 1 + place)).toISOString().slice(0, 10) });
  return knownAgreement('dalarna', `a-${String(place).padStart(3, '0')}`, {
    lifecycle: [{ state: 'APPROVED', date: { ...on(0), wording: 'x', statedAs: 'STATED' } }],
    validFrom: [on(0)],
    validTo: [on(10)],
  });
}

describe('How long a county’s answer is waited for', () => {
  it('is told by the gateway', async () => {
    const told: unknown[] = [];
    const hub = await startTestHub({
      counties: [titledCounty('dalarna', '20', ['Titel'])],
      countyDeadline: 123_456,
      wrap: (subgraph) => ({
        ...subgraph,
        async execute(request) {
          told.push(readDeadline(request.extensions));
          return (subgraph.execute as NonNullable<typeof subgraph.execute>)(request);
        },
      }),
    });
    await hub.ask('{ coverage(from: "2020-01-01", to: "2020-12-31") { counties { status } } }');
    await hub.close();
    expect(told).toEqual(told.map(() => 123_456));
    expect(told.length).toBeGreaterThan(2);
  });

  it.each([[undefined], [{}], [{ deadline: 'soon' }], [{ deadline: -1 }], [{ deadline: 0.5 }]])(
    'is a county’s deadline where %j says nothing of it',
    (extensions) => {
      expect(readDeadline(extensions)).toBe(limits.countyDeadline);
    },
  );
});
