import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import { postingsAt, rowsHeldAt, wordsHeldAt } from '#tests/support/held-at.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { madeCounty } from '#tests/support/made/made-county.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';

const CODE = '20';
const INSTRUMENTS = 4;
const LINES = 98;

/** The county in three versions, of which each import takes some instruments of each. */
const versions = [1, 2, 3].map(
  (seed) => madeCounty({ slug: 'dalarna', code: CODE, seed, instruments: INSTRUMENTS }).data,
);

/** What an import brings: of each instrument the version, or none; and from which version all else is. */
const state = fc.record({
  besides: fc.nat({ max: 2 }),
  chosen: fc.array(fc.option(fc.nat({ max: 2 }), { freq: 4 }), { minLength: INSTRUMENTS, maxLength: INSTRUMENTS }),
});
type State = typeof state extends fc.Arbitrary<infer Value> ? Value : never;

function dataOf({ besides, chosen }: State): CountyData {
  const instruments = chosen.flatMap((version, place) => versions[version ?? -1]?.instruments[place] ?? []);
  return structuredClone({ ...(versions[besides] as CountyData), instruments });
}

let database: Database;
let fresh: Database;
beforeAll(async () => {
  [database, fresh] = [await openDatabase(await inMemory()), await openDatabase(await inMemory())];
});
afterAll(() => Promise.all([database.close(), fresh.close()]));

const empty = async ({ em }: Database) => {
  await em.getConnection().execute(`truncate ${TABLES.join(', ')}`);
};
const latest = async () => (await latestRevision(database.em.fork()))?.number ?? 0;

const attach = ({ em }: Database) =>
  attachTexts(em, [
    {
      ...{ document: 'paper-1', fileName: 'paper.txt', format: 'TEXT', sha256: '0'.repeat(64), notes: [] },
      lines: Array.from({ length: LINES }, (_, line) => (line % 3 === 0 ? '' : `Storspoven nummer ${line} ropar.`)),
    },
  ]);

describe('Imports of random changes', () => {
  it('leave each revision as one that begins from nothing brings it in', async () => {
    const imports = fc.array(state, { minLength: 3, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(imports, async (states) => {
        await empty(database);
        const revisions: { state: State; number: number }[] = [];
        for (const one of states) {
          const { changed } = await importData(database.em, dataOf(one), CODE);
          if (changed) revisions.push({ state: one, number: await latest() });
        }
        for (const { state, number } of revisions) {
          await empty(fresh);
          await importData(fresh.em, dataOf(state), CODE);
          expect(await rowsHeldAt(database.em, number)).toEqual(await rowsHeldAt(fresh.em, 1));
        }
      }),
      { numRuns: 4, seed: 17 },
    );
  });

  it('search in every revision the words that its texts have, also after texts were attached and a name was erased', async () => {
    await empty(database);
    const [first, second] = [
      { besides: 0, chosen: [0, 0, 0, 0] },
      { besides: 0, chosen: [1, 0, null, 2] },
    ];
    const named = dataOf(first);
    const title = named.instruments[1]?.facts.find(({ aspect }) => aspect === 'title');
    if (title) title.value = { text: { sv: 'Avtal med Kajsa Storspov', en: 'Agreement with Kajsa Storspov' } };
    await importData(database.em, named, CODE);
    await attach(database);
    await importData(database.em, dataOf(second), CODE);
    await importData(database.em, dataOf(first), CODE);
    await erase(database.em, { kind: 'NAME', name: 'Kajsa Storspov' }, { message: null, registerFile: null });
    expect((await postingsAt(database.em, 1)).join()).not.toMatch(/kajsa/);
    for (let number = 1; number <= (await latest()); number++)
      expect(await postingsAt(database.em, number)).toEqual(await wordsHeldAt(database.em, number));
  });

  it('count the same words anew where they come to stand in a text that weighs more', async () => {
    await empty(database);
    const { data } = titledCounty('dalarna', CODE, ['Ett']);
    const title = data.instruments[0]?.facts.find((fact) => fact.aspect === 'title');
    if (!title?.value) throw new Error('expected a title');
    Object.assign(title, { value: { text: { sv: 'Ett', en: 'One' } }, wording: 'storspov' });
    await importData(database.em, data, CODE);
    Object.assign(title, { value: { text: { sv: 'Ett storspov', en: 'One' } }, wording: null });
    await importData(database.em, data, CODE);
    for (const number of [1, 2])
      expect(await postingsAt(database.em, number)).toEqual(await wordsHeldAt(database.em, number));
  });
});

describe('What tells postings that say something else', () => {
  const FAULTS = [
    ['a word that counts more', 'update posting set weight = weight + 1 where word = (select min(word) from posting)'],
    ['a word that is missing', 'delete from posting where word = (select min(word) from posting)'],
    ['a number that is missing', 'update posting set numbers = numbers[2:] where cardinality(numbers) > 1'],
    ['what is held too long', 'update posted set until = until + 1 where until = 2'],
    ['what is held too late', 'update posted set since = 2 where number = 1'],
  ] as const;

  it.each(FAULTS)('finds %s', async (_, sql) => {
    await empty(database);
    await importData(database.em, dataOf({ besides: 0, chosen: [0, 0, 0, 0] }), CODE);
    await importData(database.em, dataOf({ besides: 0, chosen: [1, 0, null, 0] }), CODE);
    await database.em.getConnection().execute(sql);
    const all = async (of: typeof wordsHeldAt) => [await of(database.em, 1), await of(database.em, 2)];
    expect(await all(postingsAt)).not.toEqual(await all(wordsHeldAt));
  });
});
