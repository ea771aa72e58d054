import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInMemory } from '#subgraphs/county/store/database/pglite.ts';
import { SHIFT } from '#tests/long/bench/multiply-agreements.ts';

let database: Awaited<ReturnType<typeof openInMemory>>;
beforeAll(async () => {
  database = await openInMemory();
  await database.exec(SHIFT);
});
afterAll(() => database.close());

it.each([
  ['a day', '2020-02-29', 4, '2024-02-29'],
  [
    'several days, each once, also where one becomes another',
    '2016-05-01 to 2020-05-01',
    4,
    '2020-05-01 to 2024-05-01',
  ],
  ['days into the past', '2016-05-01', -8, '2008-05-01'],
  ['a year of its own', '{"year": 2018, "date": null}', 4, '{"year": 2022, "date": null}'],
  ['a day and its year', '{"date": "2018-10-13", "year": 2018}', 8, '{"date": "2026-10-13", "year": 2026}'],
  ['no number that is neither', 'RS 2020-17, 1982:763', 4, 'RS 2020-17, 1982:763'],
  ['nothing where nothing is shifted', '2020-02-29', 0, '2020-02-29'],
  ['what sorts after every day', '~', 4, '~'],
])('A copy of an agreement shifts %s', async (_, given, years, shifted) => {
  const { rows } = await database.query('select bench_shift($1, $2) as shifted', [given, years]);
  expect(rows).toEqual([{ shifted }]);
});
