import { describe, expect, it } from 'vitest';
import { openPage } from '#tests/support/pages-hub.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

async function pageAt(search: string): Promise<string> {
  return (await openPage(`/tidslinje?${search}`)).text();
}

/** The ids of the instruments that have a row. */
function idsOf(page: string): (string | undefined)[] {
  return [...page.matchAll(/<h3 id="row-\d+"><a href="\/handling\/([^"?]+)/g)].map(([, id]) => id);
}

describe('What is chosen on the page of what held when', () => {
  it.each([
    ['counties=20', 5, /^dalarna:/],
    ['kinds=ASSIGNMENT_DIRECTIVE', 1, /:directive:/],
    ['counties=05&kinds=AGREEMENT&themes=health', 1, /^ostergotland:agreement:/],
  ])('is all that is shown: %s', async (search, count, ids) => {
    const shown = idsOf(await pageAt(search));
    expect(shown).toHaveLength(count);
    for (const id of shown) expect(id).toMatch(ids);
  });

  it('goes with the form', async () => {
    const page = await pageAt('counties=20&on=2019-01-01&from=2018-05-01&my=20');
    for (const field of [
      'name="counties" value="20" checked',
      'name="on" value="2019-01-01"',
      'name="from" value="2018-05-01"',
      'name="my" value="20"',
    ])
      expect(page).toContain(field);
  });

  it('is told where nothing meets it', async () => {
    const page = await pageAt('kinds=LOCAL_AGREEMENT');
    expect(idsOf(page)).toEqual([]);
    const words = wordsOfPage(page);
    expect(words).toContain('Ingen handling svarar mot valet.');
    expect(words).toContain('Dalarnas län Inga handlingar här som svarar mot valet.');
  });

  it('is shown page by page, all of it once, and how much there is', async () => {
    const seen: (string | undefined)[] = [];
    let next: string | undefined = '/tidslinje?first=5&on=2020-07-01';
    for (let pages = 0; next; pages += 1) {
      expect(pages).toBeLessThan(3);
      const page: string = await (await openPage(next)).text();
      seen.push(...idsOf(page));
      expect(wordsOfPage(page)).toMatch(/ av 12 handlingar/);
      next = /<a href="([^"]+)">Nästa sida/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  it('can be a day beside the years that are shown: no line, but the same words', async () => {
    const page = await pageAt('from=2021&to=2022&on=2020-01-15&counties=05');
    expect(page).not.toContain('data-day-line');
    expect(wordsOfPage(page)).toContain('Dagen ligger utanför tiden som visas');
    expect(wordsOfPage(page)).toMatch(/Placerade barn 2019 Gällde: \S Belagt/);
  });

  it.each([
    ['on=igår', 'on=igår är ingen dag i kalendern. Skriv den som ÅÅÅÅ-MM-DD'],
    ['from=2019-02-29', 'from=2019-02-29 är ingen dag i kalendern'],
    ['from=2024&to=2020', 'Tiden slutar innan den börjar: från 2024-01-01 till 2020-12-31'],
    ['to=2500', 'ligger utanför åren 1900–2100'],
    ['first=0', 'first=0 går inte att läsa'],
    ['kinds=RECIPE', 'Något i adressen går inte att läsa'],
  ])('is refused in words where it cannot be read: %s', async (search, words) => {
    const response = await openPage(`/tidslinje?${search}`);
    expect(response.status).toBe(400);
    expect(wordsOfPage(await response.text())).toContain(words);
  });

  it.each(['', '&kinds=AGREEMENT,ASSIGNMENT_DIRECTIVE&themes=health&counties=05'])(
    'can be taken along as tables: %s',
    async (more) => {
      const page = await pageAt(`on=2020-07-01${more}`);
      const tables = [...page.matchAll(/href="(\/v1\/reports\/[^"]+\.csv[^"]*)"/g)];
      expect(tables).toHaveLength(2);
      for (const [, table = ''] of tables) expect((await openPage(table.replaceAll('&amp;', '&'))).status).toBe(200);
    },
  );
});
