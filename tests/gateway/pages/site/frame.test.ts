import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { projectFiles, ROOT } from '#tests/support/project-files.ts';
import { rawRequest, requestText } from '#tests/support/raw-request.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';

/** Where links of a page lead within the hub. */
const linksOf = (page: string) =>
  Array.from(page.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g), ([, link = '']) => link);

describe('The address of a page', () => {
  it.each([
    ['/?counties=05&counties=20', '/?counties=05,20'],
    ['/en?on=&my=05', '/en?my=05'],
    ['/?q=&q=', '/'],
    ['/?q=barn,%20unga&x=+', '/?q=barn,+unga'],
  ])('is made short: %s', async (given, short) => {
    const response = await openPage(given);
    expect([response.status, response.headers.get('location')]).toEqual([302, short]);
  });

  it.each(['/?counties=05,20', '/?q=barn,+unga', '/en?my=05'])(
    'stays where it is short already: %s',
    async (address) => {
      expect((await openPage(address)).status).toBe(200);
    },
  );

  it('carries the visitor’s own county into every page that it leads to', async () => {
    const links = linksOf((await (await openPage('/?my=05')).text()).replaceAll(/<form[^>]*>/g, '')).filter(
      (link) => !/^\/(?:assets|v1|graphiql)/.test(link),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.includes('my=05'))).toEqual([]);
  });

  it('carries no county that there is none of', async () => {
    expect(await (await openPage('/?my=0580')).text()).not.toContain('class="mine"');
  });

  it('is one for each language, and each names the other', async () => {
    const [swedish, english] = await Promise.all([openPage('/?my=05'), openPage('/en?my=05')]);
    expect([swedish.headers.get('content-language'), english.headers.get('content-language')]).toEqual(['sv', 'en']);
    expect(await swedish.text()).toContain('<a class="lang" href="/en?my=05" lang="en" hreflang="en">');
    expect(await english.text()).toContain('<a class="lang" href="/?my=05" lang="sv" hreflang="sv">');
  });
});

describe('Where nothing is', () => {
  it.each([
    ['/finns-inte', 'Sidan finns inte'],
    ['/en/not-there', 'The page does not exist'],
  ])('a browser gets a page that says so: %s', async (address, title) => {
    const response = await openPage(address);
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await response.text()).toContain(`<h1>${title}</h1>`);
  });

  it('a program gets JSON', async () => {
    const { status, headers } = await openPage('/finns-inte', { accept: 'application/json' });
    expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('what was asked for stays words', async () => {
    const page = await (await openPage(`/${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(page).not.toContain('<script>alert');
  });
});

describe('A page', () => {
  it('is read, and takes nothing', async () => {
    const { url } = await pagesHub();
    const response = await fetch(`${url}/`, { method: 'POST', body: 'a=b' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('Below a prefix of a proxy', () => {
  let hub: ServedHub;
  beforeAll(async () => {
    hub = await serveHub(await overSharedCounties({ toldOutside: { trustedProxies: ['127.0.0.1'] } }));
  });
  afterAll(() => hub.close());

  it('every link and file of a page has it', async () => {
    const headers = { 'x-forwarded-prefix': '/navet', accept: 'text/html' };
    const { body } = await rawRequest(hub.url, requestText('GET', '/en', headers));
    expect(linksOf(body).length).toBeGreaterThan(10);
    expect(linksOf(body).filter((link) => !link.startsWith('/navet/'))).toEqual([]);
  });
});

describe('The files that pages load', () => {
  it.each([
    ['styles', /href="(\/assets\/site\.\w+\.css)"/, 'text/css; charset=utf-8'],
    ['script', /src="(\/assets\/site\.\w+\.js)"/, 'text/javascript; charset=utf-8'],
    ['font', /href="(\/assets\/serif\.\w+\.woff2)"/, 'font/woff2'],
  ])('are kept for good, and packed: %s', async (_, link, type) => {
    const [, path = ''] = link.exec(await (await openPage('/')).text()) ?? [];
    const plain = await openPage(path, { 'accept-encoding': 'identity' });
    expect([plain.status, plain.headers.get('content-type'), plain.headers.get('cache-control')]).toEqual([
      200,
      type,
      'public, max-age=31536000, immutable',
    ]);
    const bytes = Buffer.from(await plain.arrayBuffer());
    for (const encoding of ['br', 'gzip']) {
      const packed = await openPage(path, { 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(Buffer.from(await packed.arrayBuffer()).equals(bytes)).toBe(true);
    }
  });

  it('are none at an address of an earlier version', async () => {
    expect((await openPage('/assets/site.0000000000.css')).status).toBe(404);
  });

  it('are scripts of less than thirty kilobytes, all pages together', () => {
    const scripts = projectFiles('gateway/pages/browser/').map((file) => statSync(`${ROOT}${file}`).size);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
  });
});
