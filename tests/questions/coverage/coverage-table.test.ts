import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

/** The areas that the papers give a county in a year, one a line. */
const table = new Map<string, string[]>();
for (const paragraph of readFileSync(new URL('read-from-papers.txt', import.meta.url), 'utf8').split(
  /\n(?=\d\d \d{4}$)/m,
)) {
  const [question = '', ...areas] = paragraph.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (/^\d\d \d{4}$/.test(question)) table.set(question, areas);
}

interface Entry {
  instrument: { instrumentId: string };
}

interface Area {
  ages: { from: number; to: number };
  from: string;
  to: string;
  status: string;
  covering: Entry[];
  undetermined: Entry[];
}

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

const slugs = (entries: Entry[]) =>
  entries.map(({ instrument }) => instrument.instrumentId.split(':')[2]).join() || '-';

describe('Who covers which ages, read from the papers', () => {
  it('is written down for three counties and five years', () => {
    expect(table.size).toBe(15);
  });

  it.each([...table])('is answered so for county and year %s', async (question, expected) => {
    const [code, year] = question.split(' ');
    const { data } =
      await hub.ask(`{ coverage(counties: ["${code}"], ages: { from: 0, to: 21 }, from: "${year}-01-01", to: "${year}-12-31") {
      byCounty { areas { ages { from to } from to status covering { instrument { instrumentId } } undetermined { instrument { instrumentId } } } } } }`);
    const lines = data.coverage.byCounty[0].areas.map(
      ({ ages, from, to, status, covering, undetermined }: Area) =>
        `${ages.from}–${ages.to} ${from}–${to} ${status} ${slugs(covering)} ${slugs(undetermined)}`,
    );
    expect(lines).toEqual(expected);
  });
});
