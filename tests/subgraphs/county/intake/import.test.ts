import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { bringInSeeds } from '#subgraphs/county/intake/seeds/bring-in-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { Fact, Instrument } from '#subgraphs/county/store/entities/index.ts';
import { dump } from '#tests/support/dump.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';

const CODE = '20';
const [FIRST, SECOND, THIRD] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => new Date(day)) as [
  Date,
  Date,
  Date,
];
const id = (index: number) => titledId('dalarna', index);

/** The data of a county with three agreements, changed as a test wants it. */
function data(change: (data: CountyData) => void = () => {}): CountyData {
  const made = structuredClone(titledCounty('dalarna', CODE, ['Ett', 'Två', 'Tre']).data);
  change(made);
  return made;
}

const retitled = data(({ instruments }) => {
  const title = instruments[1]?.facts.find((fact) => fact.aspect === 'title');
  if (title) title.value = { text: { sv: 'Två, ändrad', en: 'Two, changed' } };
});
const withoutOne = data((made) => made.instruments.splice(1, 1));

let database: Database;
beforeAll(async () => {
  database = await openDatabase(await inMemory());
});
afterAll(() => database.close());

const bringIn = (seeds: CountyData, now: Date, code = CODE) => importData(database.em, seeds, code, now);
const instruments = async () => (await readKnown(database)).em.find(Instrument, {}, { orderBy: { id: 'asc' } });
const countOfFacts = async (subject: string) => (await readKnown(database)).em.count(Fact, { subject });
const removed = async () => [...(await removals(null, await readKnown(database)))];
const daysOfChange = async () => {
  const { loaders } = await readKnown(database);
  const days = (await instruments()).map(async ({ id, since }) => {
    const revision = await loaders.revision.load(since);
    return [id, revision?.at.toISOString().slice(0, 10)];
  });
  return Object.fromEntries(await Promise.all(days));
};

beforeEach(async () => {
  await database.em.getConnection().execute(`truncate ${TABLES.join(', ')}`);
  await bringIn(data(), FIRST);
});

describe('Importing the same data again', () => {
  it('says that nothing changed', async () => {
    expect(await bringIn(data(), SECOND)).toEqual({ changed: false, added: 0, updated: 0, removed: 0 });
  });

  it('leaves every row as it was', async () => {
    const before = await dump(database);
    await bringIn(data(), SECOND);
    expect(await dump(database)).toEqual(before);
  });
});

describe('Importing data with one changed agreement', () => {
  it('counts what was updated', async () => {
    expect(await bringIn(retitled, SECOND)).toEqual({ changed: true, added: 0, updated: 1, removed: 0 });
  });

  it('moves the day of change of that agreement alone', async () => {
    await bringIn(retitled, SECOND);
    expect(await daysOfChange()).toEqual({ [id(0)]: '2026-01-01', [id(1)]: '2026-02-01', [id(2)]: '2026-01-01' });
  });

  it('moves the day of change of an agreement whose words name what was renamed', async () => {
    const naming = (name: string) =>
      data((made) => {
        const fact = made.instruments[2]?.facts.find((each) => each.aspect === 'statements');
        if (fact) Object.assign(fact, { aspect: 'parties', value: { organisation: 'region', role: 'PARTY' } });
        Object.assign(made.organisations[0] ?? {}, { name });
      });
    await bringIn(naming('Landstinget'), FIRST);
    await bringIn(naming('Regionen'), SECOND);
    expect(await daysOfChange()).toEqual({ [id(0)]: '2026-01-01', [id(1)]: '2026-01-01', [id(2)]: '2026-02-01' });
  });
});

describe('Importing data without an agreement that was there', () => {
  it('counts what was removed', async () => {
    expect(await bringIn(withoutOne, SECOND)).toEqual({ changed: true, added: 0, updated: 0, removed: 1 });
  });

  it('leaves a tombstone with the day of removal', async () => {
    await bringIn(withoutOne, SECOND);
    expect(await removed()).toEqual([[id(1), SECOND]]);
  });

  it('leaves none of its facts', async () => {
    await bringIn(withoutOne, SECOND);
    expect(await countOfFacts(id(1))).toBe(0);
  });

  it('keeps the day of removal through later imports', async () => {
    await bringIn(withoutOne, SECOND);
    await bringIn(
      data((made) => made.instruments.splice(0, 2)),
      THIRD,
    );
    expect(new Map(await removed())).toEqual(
      new Map([
        [id(0), THIRD],
        [id(1), SECOND],
      ]),
    );
  });
});

describe('Importing data in which a removed agreement is back', () => {
  beforeEach(async () => {
    await bringIn(withoutOne, SECOND);
  });

  it('counts it as added', async () => {
    expect(await bringIn(data(), THIRD)).toEqual({ changed: true, added: 1, updated: 0, removed: 0 });
  });

  it('takes the tombstone away and brings the facts back', async () => {
    await bringIn(data(), THIRD);
    expect(await removed()).toEqual([]);
    expect(await countOfFacts(id(1))).toBe(3);
  });

  it('tells the day on which it came back as its day of change', async () => {
    await bringIn(data(), THIRD);
    expect((await daysOfChange())[id(1)]).toBe('2026-03-01');
  });
});

describe('Importing', () => {
  it('changes nothing at all when the database refuses two facts with one id', async () => {
    const before = await dump(database);
    const broken = data((made) => {
      made.instruments.splice(0, 1);
      const [fact] = made.instruments[1]?.facts ?? [];
      if (fact) made.instruments[1]?.facts.push(structuredClone(fact));
    });
    await expect(bringIn(broken, SECOND)).rejects.toThrow();
    expect(await dump(database)).toEqual(before);
  });

  it('makes the sort keys again when they would come out differently', async () => {
    await bringIn(data(), SECOND, '21');
    expect((await instruments()).map((row) => row.sortCounty)).toEqual(
      ['21 ett', '21 två', '21 tre'].map((key) => key.replace('å', '{')),
    );
  });
});

describe('A start', () => {
  const start = (seeds: CountyData) => bringInSeeds(database.em, () => sourceOf(seeds), { code: CODE });

  it('leaves alone what was imported on request', async () => {
    expect(await start(withoutOne)).toBeNull();
    expect(await instruments()).toHaveLength(3);
  });

  it('does not read the seeds then, which may not even be whole', async () => {
    const open = () => {
      throw new Error('the seeds were read');
    };
    expect(await bringInSeeds(database.em, open, { code: CODE })).toBeNull();
  });

  it('brings in the seeds of a database that holds nothing, and then what changes in them', async () => {
    await database.em.getConnection().execute(`truncate ${TABLES.join(', ')}`);
    expect(await start(data())).toMatchObject({ changed: true, added: 3 });
    expect(await start(withoutOne)).toMatchObject({ changed: true, removed: 1 });
  });
});
