import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A6 } from '#tests/support/fixture-ids.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { type ServedHub, serveHub, startServedHub } from '#tests/support/served-hub.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';

const { silent, wrap } = silenceSwitch();
const SAME = Array.from({ length: 30 }, () => 'Samma');
let papers: ServedHub;
let many: ServedHub;
beforeAll(async () => {
  papers = await serveHub(await overSharedCounties({ wrap }));
  many = await startServedHub({ counties: [titledCounty('dalarna', '20', [...SAME, 'Övrig'])] });
});
afterAll(() => Promise.all([papers, many].map((hub) => hub.close())));

interface File {
  rows: Record<string, unknown>[];
  detail: string;
}

interface Cell {
  instrumentId: string;
  values: { factId: string }[];
}

const read = async (hub: ServedHub, parameters: string) =>
  (await (await fetch(`${hub.url}/v1/reports/comparison.json?${parameters}`)).json()) as File;

describe('A report that compares', () => {
  it('judges all instruments of a selection together, more than a comparison has columns', async () => {
    const { rows } = await read(many, 'aspects=title');
    expect(rows.map(({ instrument_id }) => instrument_id).toSorted()).toEqual(
      Array.from({ length: 31 }, (_, place) => titledId('dalarna', place)).toSorted(),
    );
    expect([...new Set(rows.map(({ verdict_code }) => verdict_code))]).toEqual(['DIFFERENT']);
  });

  it('says which answers are equal', async () => {
    const { rows } = await read(many, 'aspects=title');
    const groups = Map.groupBy(rows, ({ answer_group }) => answer_group);
    expect([...groups].map(([group, own]) => [group, own.length])).toEqual([
      [1, 30],
      [2, 1],
    ]);
  });

  it('compares instruments by their ids, as GraphQL does', async () => {
    const { rows } = await read(papers, `ids=${A1},${A6}&aspects=validTo`);
    const { data } = await papers.ask(
      `{ compare(ids: ["${A1}", "${A6}"], aspects: ["validTo"]) { rows { verdict cells { instrumentId values { factId } } } } }`,
    );
    const [compared] = data.compare.rows;
    const told = compared.cells.flatMap(({ instrumentId, values }: Cell) =>
      values.map(({ factId }) => [compared.verdict, instrumentId, factId]),
    );
    expect(rows.map((row) => [row.verdict_code, row.instrument_id, row.fact_id])).toEqual(told);
  });

  it('gives no verdict but that it is incomplete where a county is missing', async () => {
    silent.add('dalarna');
    const { rows } = await read(papers, 'aspects=title,validTo&complete=partial').finally(() => silent.clear());
    const own = rows.filter(({ row_state }) => row_state === 'HELD');
    expect([...new Set(own.map(({ verdict_code }) => verdict_code))]).toEqual(['INCOMPLETE']);
  });

  it.each([
    ['an aspect that is none, with the nearest', 'aspects=validTi', /^aspects: .* did you mean "validTo"\?/],
    ['an aspect of documents', 'aspects=diaryNumber', /^aspects: "diaryNumber" is of documents/],
    ['a single id', `ids=${A1}`, /^ids: 1 given; expected 2–25/],
    ['ids beside a selection', `ids=${A1},${A6}&counties=05`, /^filter: given beside ids/],
  ])('is refused for %s', async (_, parameters, detail) => {
    expect((await read(papers, parameters)).detail).toMatch(detail);
  });
});
