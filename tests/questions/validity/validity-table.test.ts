import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayAfter } from '#schema/shared/days.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

/** What the papers say, by instrument and day: a certainty, or `-` for a kind that has no validity. */
const READ = new Map(
  readFileSync(new URL('./read-from-papers.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .slice(1)
    .map((paragraph) => {
      const [, id = '', ...days] = paragraph.trim().split('\n');
      return [id, new Map(days.map((line) => line.split(' ') as [day: string, expected: string]))];
    }),
);
const DAYS = [...(READ.values().next().value?.keys() ?? [])];
const CERTAINTIES = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE', 'NOT_EVIDENCED'];

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

/** What the hub says of every instrument on a day, in the words of the table. */
async function answered(day: string) {
  const { data, errors } = await hub.ask(
    `query ($day: Date!) { instruments(first: 100) { nodes { id
      ... on Agreement { validity(on: $day) { certainty } } ... on OtherInstrument { validity(on: $day) { certainty } } } } }`,
    { day },
  );
  expect(errors).toBeUndefined();
  return new Map<string, string>(
    data.instruments.nodes.map(({ id, validity }: { id: string; validity?: { certainty: string } }) => [
      id,
      validity?.certainty ?? '-',
    ]),
  );
}

describe('The table of validity', () => {
  it('has every instrument of the hub, on at least ten days, 1950 among them', async () => {
    const { data } = await hub.ask('{ instruments(first: 100) { nodes { id } } }');
    expect([...READ.keys()].sort()).toEqual(data.instruments.nodes.map(({ id }: { id: string }) => id).sort());
    for (const days of READ.values()) expect([...days.keys()]).toEqual(DAYS);
    expect(DAYS.length).toBeGreaterThanOrEqual(10);
    expect(DAYS[0]).toMatch(/^1950/);
  });

  it('has both ends of every stated period, and the day after', async () => {
    const { data } = await hub.ask(
      '{ instruments(first: 100) { nodes { facts(aspects: ["validFrom", "validTo", "periodFrom", "periodTo"]) { aspect value } } } }',
    );
    const stated: { aspect: string; value: { date: string } }[] = data.instruments.nodes
      .flatMap(({ facts }: { facts: { value: object | null }[] }) => facts)
      .filter(({ value }: { value: object | null }) => value !== null);
    expect(stated.length).toBeGreaterThan(0);
    for (const { aspect, value } of stated) {
      expect(DAYS).toContain(value.date);
      if (aspect.endsWith('To')) expect(DAYS).toContain(dayAfter(value.date));
    }
  });
});

describe.each(DAYS)('What was in force on %s', (day) => {
  it('is what the papers say', async () => {
    const expected = [...READ].map(([id, days]) => [id, days.get(day)]);
    expect(await answered(day)).toEqual(new Map(expected as [string, string][]));
  });

  it('is found by the filter, however surely it is to have been', async () => {
    const asked = CERTAINTIES.map(
      (atLeast) =>
        `${atLeast}: instruments(first: 100, filter: { validity: { on: "${day}", atLeast: ${atLeast} } }) { totalCount nodes { id } facets { validity { code count } } }`,
    );
    const { data } = await hub.ask(`{ ${asked.join(' ')} }`);
    for (const [index, atLeast] of CERTAINTIES.entries()) {
      const sure = CERTAINTIES.slice(0, index + 1);
      const expected = [...READ].filter(([, days]) => sure.includes(days.get(day) ?? '')).map(([id]) => id);
      const { nodes, totalCount, facets } = data[atLeast];
      expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected.sort());
      expect(totalCount).toBe(expected.length);
      const counted = facets.validity.map(({ code, count }: { code: string; count: number }) => [code, count]);
      const numbers = sure.map((one) => [one, [...READ.values()].filter((days) => days.get(day) === one).length]);
      expect(counted).toEqual(numbers.filter(([, count]) => count !== 0));
    }
  });
});
