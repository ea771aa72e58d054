import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringIn } from '#tests/support/changes.ts';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';

interface Page {
  rows: Record<string, unknown>[];
  next: { page: string; address: string } | null;
}

const counties = madeCounties(2, { instruments: 3 });
let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ counties });
});
afterAll(() => hub.close());

const get = (path: string) => fetch(`${hub.url}/v1/reports/${path}`);
const read = async (path: string) => (await (await get(path)).json()) as Page;

/** All rows of a report, page by page; `between` is done after the first. */
async function walked(path: string, between: () => Promise<unknown> = async () => {}) {
  const first = await read(path);
  await between();
  const pages = [first.rows];
  for (let { next } = first; next; ) {
    const page = (await (await fetch(next.address)).json()) as Page;
    pages.push(page.rows);
    next = page.next;
  }
  return pages;
}

describe('A report in pages', () => {
  it.each([
    ['of facts in bulk', 'facts.json', 100],
    ['of parts of facts', 'statement-themes.json', 2],
  ])('%s has the rows of the whole, in their order', async (_, report, first) => {
    const pages = await walked(`${report}?first=${first}`);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat()).toEqual((await read(report)).rows);
  });

  it('is of one revision, whatever is imported between two pages', async () => {
    const before = (await read('facts.json')).rows;
    const [{ data }] = counties as [(typeof counties)[0]];
    const pages = await walked('facts.json?first=50', () =>
      bringIn(hub, { ...data, instruments: data.instruments.slice(1) }),
    );
    expect(pages.flat()).toEqual(before);
    expect((await read('facts.json')).rows.length).toBeLessThan(before.length);
  });

  it('names the next page in its header too, for forms that have no other place for it', async () => {
    const { headers } = await get('facts.csv?first=10');
    expect(headers.get('link')).toMatch(/<http:[^>]+[?&]page=[^>]+>; rel="next"/);
  });

  it('has no next page where it is the last', async () => {
    const { rows, next } = await read('facts.json?first=2000&aspects=title&counties=03');
    expect([rows.length > 0, next]).toEqual([true, null]);
  });
});

describe('A page that cannot be', () => {
  it.each([
    ['of no rows', 'facts.json?first=0', /^first: 0 is no length of a page; expected 1–2000/],
    ['of too many', 'facts.json?first=5000', /^first: 5000 is no length/],
    ['from a place that is none', 'facts.json?page=hello', /^page: not the cursor of a page/],
    ['of a table that comes as a whole', 'codebook.json?first=10', /^first: no such parameter/],
  ])('%s is refused', async (_, path, detail) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ]);
  });

  it('from a place in another table is refused', async () => {
    const { next } = await read('facts.json?first=10');
    const { detail } = (await (await get(`parties.json?page=${next?.page}`)).json()) as { detail: string };
    expect(detail).toMatch(/^page: this cursor belongs to another report/);
  });
});
