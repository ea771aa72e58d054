import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeCounties } from '#tests/support/made/made-county.ts';
import { madeId } from '#tests/support/made/made-seeds.ts';
import { allOf, attributeOf, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { shownComparison } from './shown-comparison.ts';

const SIZE = 20;
const made = madeCounties(3, { instruments: SIZE });
const [one = '', other = '', third = ''] = made.map(({ county }) => county.slug);
const { silent, wrap } = silenceSwitch();

let hub: ServedHub;
beforeAll(async () => {
  hub = await startServedHub({ counties: made, wrap });
});
afterAll(() => hub.close());

async function pageAt(address: string): Promise<string> {
  const response = await fetch(`${hub.url}${address}`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  return response.text();
}

const headsOf = (page: string) => shownComparison(page).heads.map((head) => head.replace('/handling/', ''));

describe('Where more match than can stand side by side, the page that compares', () => {
  it('shows 25 at a time, tells how many there are, and leads through all of them', async () => {
    const seen: string[] = [];
    const lengths: number[] = [];
    let address = '/jamfor?kinds=ALL&aspects=title';
    while (address) {
      const page = await pageAt(address);
      seen.push(...headsOf(page));
      lengths.push(headsOf(page).length);
      expect(page).toContain(`av ${3 * SIZE} handlingar`);
      const links = allOf(readHtml(page), 'p.pages').flatMap((place) => allOf(place, 'a'));
      const next = links.find((link) => wordsOf(link) === 'Nästa handlingar');
      address = next ? attributeOf(next, 'href') : '';
    }
    expect(lengths).toEqual([25, 25, 10]);
    expect(new Set(seen).size).toBe(3 * SIZE);
  });

  it('leads through those that give the same answer, with the one they are like to on each page', async () => {
    const base = madeId(one, 0);
    const first = await pageAt(`/jamfor?kinds=ALL&like=compensation&base=${base}&aspects=title`);
    const links = allOf(readHtml(first), 'p.pages').flatMap((place) => allOf(place, 'a'));
    const second = await pageAt(
      attributeOf(links.find((link) => wordsOf(link) === 'Nästa handlingar') ?? (links[0] as never), 'href'),
    );
    expect([headsOf(first)[0], headsOf(second)[0]]).toEqual([base, base]);
    expect(headsOf(first)).toHaveLength(25);
    expect(
      headsOf(first)
        .slice(1)
        .filter((id) => headsOf(second).includes(id)),
    ).toEqual([]);
  });

  it('holds 25 whole columns in a region of their own that takes focus', async () => {
    const page = await pageAt('/jamfor?kinds=ALL');
    const [region] = allOf(readHtml(page), 'section.region');
    expect(region && [attributeOf(region, 'tabindex'), attributeOf(region, 'aria-label')]).toEqual([
      '0',
      'Jämförelsen, som går att rulla i sidled',
    ]);
    expect(
      shownComparison(page).rows.every(({ cells }) => cells.length === 25 && cells.every((cell) => cell.length > 0)),
    ).toBe(true);
  });
});

describe('Where a county does not answer, the page that compares', () => {
  it('says so in each cell of its columns, and shows the others as before', async () => {
    const address = `/jamfor?ids=${madeId(one, 0)},${madeId(third, 1)},${madeId(other, 2)}`;
    const before = shownComparison(await pageAt(address)).rows;
    silent.add(third);
    const page = await pageAt(address);
    silent.clear();
    const { rows } = shownComparison(page);
    expect(new Set(rows.map(({ cells }) => cells[1]?.map(({ missing }) => missing).join()))).toEqual(
      new Set(['Länet svarade inte']),
    );
    expect(rows.map(({ cells }) => [cells[0], cells[2]])).toEqual(before.map(({ cells }) => [cells[0], cells[2]]));
    expect(allOf(readHtml(page), 'section.silence')).toHaveLength(1);
    expect(allOf(readHtml(page), 'tr.standing').map(wordsOf).join()).toContain('Länet svarade inte');
  });

  it('judges no row of a selection as if it were whole', async () => {
    silent.add(third);
    const { rows } = shownComparison(await pageAt('/jamfor?kinds=AGREEMENT&aspects=title,geographicScope'));
    silent.clear();
    expect(rows.map(({ verdicts }) => verdicts[0])).toEqual(['Ofullständigt', 'Ofullständigt']);
  });
});
