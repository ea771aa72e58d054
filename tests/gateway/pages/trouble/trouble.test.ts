import { describe, expect, it } from 'vitest';
import { createPages } from '#gateway/pages/create-pages.ts';
import { openPage } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

describe('An address where nothing is', () => {
  it.each([
    ['/jamfr', 'sv', 'Sidan finns inte', 'Menade du Jämför ?', '/jamfor'],
    ['/en/codebok', 'en', 'The page does not exist', 'Did you mean Codebook ?', '/en/codebook'],
    ['/en/serch?my=20', 'en', 'The page does not exist', 'Did you mean Search ?', '/en/search?my=20'],
  ])('names the page whose path is nearest: %s', async (address, language, title, meant, link) => {
    const response = await openPage(address);
    const read = readHtml(await response.text());
    expect([response.status, response.headers.get('content-language')]).toEqual([404, language]);
    expect(wordsOf(allOf(read, 'h1')[0] as ReadElement)).toBe(title);
    const [said] = allOf(read, 'p.said') as [ReadElement];
    expect(wordsOf(said).replace('?', ' ?')).toBe(meant);
    expect(attributeOf(allOf(said, 'a')[0] as ReadElement, 'href')).toBe(link);
  });

  it('names none where none is near, and offers a search and the pages', async () => {
    const read = readHtml(await (await openPage('/wp-login.php')).text());
    expect(allOf(read, 'p.said')).toEqual([]);
    expect(allOf(read, 'form.find')).toHaveLength(1);
    expect(allOf(allOf(read, 'ul.ways')[0] as ReadElement, 'a').length).toBeGreaterThan(5);
  });

  it('is no page for who asks for none', async () => {
    const response = await openPage('/jamfr', { accept: 'application/json' });
    expect([response.status, response.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')]);
  });
});

describe('An address that cannot be read', () => {
  it.each([
    ['/nytt?page=x', 'page=x går inte att läsa. Skriv ett heltal från 1 till'],
    ['/en/news?page=0', 'page=0 cannot be read. Write a whole number from 1 to'],
    ['/tidslinje?on=2020-02-30', 'on=2020-02-30 är ingen dag i kalendern. Skriv den som ÅÅÅÅ-MM-DD'],
    ['/en/timeline?on=1%20July', 'on=1 July is no day of the calendar. Write it as YYYY-MM-DD'],
  ])('is refused in words: %s', async (address, words) => {
    const response = await openPage(address);
    expect(response.status).toBe(400);
    expect(wordsOfPage(await response.text())).toContain(words);
  });

  it('is refused with what the hub says of it, which is English', async () => {
    const response = await openPage('/sok?q=barn&after=nonsense');
    const [said] = allOf(readHtml(await response.text()), 'p.said') as [ReadElement];
    expect([response.status, attributeOf(said, 'lang')]).toEqual([400, 'en']);
    expect(wordsOf(said)).toContain('cursor');
  });
});

describe('A page that nobody foresaw would fail', () => {
  it.each([
    ['/kodbok', 'Något gick fel'],
    ['/en/codebook', 'Something went wrong'],
  ])('is told without its insides, which are in the log: %s', async (path, title) => {
    const logged: unknown[] = [];
    const pages = createPages({
      hub: async () => {
        throw new TypeError('insides of the hub');
      },
      addressOf: () => 'http://hub.test',
      told: { trustedProxies: [] },
      tables: async () => new Map(),
      log: (...entry) => logged.push(entry),
    });
    const request = new Request(`http://hub.test${path}`, { headers: { accept: 'text/html' } });
    const response = (await pages(request, undefined)) as Response;
    const page = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(wordsOf(allOf(readHtml(page), 'h1')[0] as ReadElement)).toBe(title);
    expect(page).not.toMatch(/insides|TypeError|\.ts:|^\s+at /m);
    expect(JSON.stringify(logged)).toContain('TypeError: insides of the hub');
  });
});
