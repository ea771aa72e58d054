import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareKeys, sortKey } from '#schema/keys/sort-key.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import { inMemory } from '#tests/support/in-memory.ts';

/** Sorts titles by their keys. */
const sorted = (titles: readonly string[]) => titles.toSorted((a, b) => compareKeys(sortKey(a), sortKey(b)));

/** Titles in the order of a Swedish encyclopedia. */
const IN_ORDER = [
  '1177 för unga',
  '2020 års avtal',
  'Abborre',
  'Adam',
  'Ale',
  'Alingsås',
  'Båstad',
  'Dal',
  'Ðalur',
  'Dam',
  'Ed',
  'Édel',
  'Eds',
  'Massa',
  'Maße',
  'Massör',
  'Teater',
  'Þjórsá',
  'Tibet',
  'Vad',
  'Vy',
  'Wahl',
  'Übel',
  'Yngsjö',
  'Yxa',
  'Zon',
  'Åbo',
  'Åtvidaberg',
  'Äldre',
  'Ängelholm',
  'Ære',
  'Öland',
  'Øresund',
  'Őrség',
  'Östergötland',
  'Œuvre',
];

/** Titles of Swedish letters, marked letters, digits and signs. */
const title = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéèüæøœßþðđłñçABCÅÄÖÉÜÞ0123456789 -–.,:;”()/{|}~'),
  maxLength: 12,
});

describe('A sort key', () => {
  it('puts titles in Swedish order: digits, a–z, å, ä, ö; w after v; ü as y, æ as ä, ø as ö, þ as th', () => {
    expect(sorted(IN_ORDER.toReversed())).toEqual(IN_ORDER);
  });

  it('agrees with the order that the runtime knows for Swedish', () => {
    const collator = new Intl.Collator('sv', { sensitivity: 'base' });
    const words = fc.stringMatching(/^[a-zåäöéèüæøþðđł]{1,6}$/u);
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareKeys(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['capitals', 'ÖVERENSKOMMELSE OM BARN', 'Överenskommelse om barn'],
    ['accents', 'Arméns idé', 'Armens ide'],
    ['accents on å, ä and ö', 'ǻ ä́ ö̀ ǽ ǿ', 'å ä ö ä ö'],
    ['punctuation around words', '”Trygg – säker”', 'Trygg: säker'],
    ['signs that keys use themselves', 'a{b|c}d~e', 'a b c d e'],
    ['the way an å is composed', 'a\u030angstro\u0308m', 'ångström'],
    ['ligatures of print', 'ﬁnansiering', 'finansiering'],
    ['space of any width', 'barn\u00a0 och\tunga', 'barn och unga'],
  ])('does not count %s', (_, one, other) => {
    expect(sortKey(one)).toBe(sortKey(other));
  });

  it.each(['å', 'ä', 'ö'])('keeps %s apart from its plain letter', (letter) => {
    expect(sortKey(letter)).not.toBe(sortKey(letter.normalize('NFD').charAt(0)));
  });

  it('is plain ASCII whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => /^[ -~]*$/.test(sortKey(any))));
  });

  it('is the same for a title in capitals', () => {
    fc.assert(fc.property(title, (any) => sortKey(any.toUpperCase()) === sortKey(any)));
  });

  it('is the same for a letter with an accent that is none of its own', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöæø');
    fc.assert(
      fc.property(
        letter,
        fc.constantFrom('\u0300', '\u0301', '\u0323'),
        (plain, accent) => sortKey(plain + accent) === sortKey(plain),
      ),
    );
  });
});

describe('Comparing keys', () => {
  it('is a total order: one of before, same and after, and the same through any third', () => {
    fc.assert(
      fc.property(title, title, title, (...titles) => {
        const [a, b, c] = titles.map(sortKey) as [string, string, string];
        expect(compareKeys(a, b)).toBe(0 - compareKeys(b, a));
        expect(compareKeys(a, b) === 0).toBe(a === b);
        if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('A county’s database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await inMemory());
  });
  afterAll(() => database.close());

  it.each(['sortTitle', 'sortValidFrom', 'sortCounty', 'id'] as const)(
    'orders by %s as JavaScript compares keys',
    async (column) => {
      const keys = [...new Set(fc.sample(title.map(sortKey), { numRuns: 500, seed: 20 }))];
      const em = database.em.fork();
      em.setFilterParams('held', { revision: 1 });
      await em.nativeDelete(Instrument, {});
      await em.insertMany(
        Instrument,
        keys.map((key, index) => ({
          id: `row ${index}`,
          type: 'agreement' as const,
          kind: 'AGREEMENT',
          codebook: '1.0.0',
          sortTitle: '',
          sortValidFrom: '',
          sortCounty: '',
          searchText: '',
          digest: '',
          title: null,
          since: 1,
          until: OPEN,
          [column]: key,
        })),
      );
      const rows = await em.find(Instrument, {}, { orderBy: { [column]: 'asc' } });
      expect(rows.map((row) => row[column])).toEqual(keys.toSorted(compareKeys));
    },
  );

  it('stores every key with the collation “C”, whatever the database’s own is', async () => {
    const columns = await database.em.getConnection().execute(
      `select column_name as column from information_schema.columns
         where table_name = 'instrument' and (column_name = 'id' or column_name like 'sort%') and collation_name is distinct from 'C'`,
    );
    expect(columns).toEqual([]);
  });
});
