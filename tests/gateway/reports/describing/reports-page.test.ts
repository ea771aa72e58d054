import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '#gateway/pages/site/markup.ts';
import { type DescribedHubServer, describedHub } from './described-hub.ts';

let hub: DescribedHubServer;
let tables: string[];
beforeAll(async () => {
  hub = await describedHub();
  tables = await hub.tables();
});
afterAll(() => hub.close());

/** What browsers say that they take. */
const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const REPORTS = '/v1/reports';

const open = async (path: string) => (await hub.get(path, BROWSER)).text();

interface Listed {
  name: string;
  title: { sv: string; en: string };
  description: { sv: string; en: string };
  address: string;
  forms: { name: string; address: string }[];
  parameters: { name: string; description: { sv: string; en: string } }[];
  columns: { name: string; title: { sv: string; en: string }; description: { sv: string; en: string } }[];
}

describe('The list of reports as JSON', () => {
  it('has everything in both languages', async () => {
    const list = await hub.json<{ tables: Listed[] }>(REPORTS);
    const texts = list.tables.flatMap(({ title, description, parameters, columns }) => [
      ...[title, description],
      ...parameters.map((parameter) => parameter.description),
      ...columns.flatMap((column) => [column.title, column.description]),
    ]);
    expect(texts.filter(({ sv, en }) => !sv || !en)).toEqual([]);
  });

  it('has the columns that a report has, in their order', async () => {
    const { columns } = await hub.json<Listed>(`${REPORTS}/facts`);
    const report = await hub.json<{ columns: { name: string }[] }>(`${REPORTS}/facts.json`);
    expect(columns.map(({ name }) => name)).toEqual(report.columns.map(({ name }) => name));
  });

  it('has the parameters that a report takes', async () => {
    const { parameters } = await hub.json<Listed>(`${REPORTS}/facts`);
    const { detail } = await hub.json<{ detail: string }>(`${REPORTS}/facts.json?nothing=1`);
    expect(detail).toContain(`expected some of ${parameters.map(({ name }) => name).join(', ')}`);
  });

  it('leads to each table, which tells the same of itself', async () => {
    const list = await hub.json<{ tables: Listed[] }>(REPORTS);
    for (const table of list.tables) expect(await (await fetch(table.address)).json()).toEqual(table);
  });
});

describe('The page of reports', () => {
  it('is for browsers, and JSON for whoever takes anything', async () => {
    const types = await Promise.all(
      [BROWSER, { accept: '*/*' }, { accept: 'application/json' }].map(async (headers) =>
        (await hub.get(REPORTS, headers)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'application/json; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });

  it('has every table, with its columns and links to its forms', async () => {
    const page = await open(REPORTS);
    const list = await hub.json<{ tables: Listed[] }>(REPORTS);
    expect(list.tables.map(({ name }) => name)).toEqual(tables);
    for (const { name, columns, forms } of list.tables) {
      const [, article = ''] = new RegExp(`<article id="${name}">([\\s\\S]*?)</article>`).exec(page) ?? [];
      const missing = [
        ...columns.map((column) => `<code>${column.name}</code>`),
        ...forms.map(({ address }) => `href="${address}?lang=sv"`),
      ].filter((part) => !article.includes(part));
      expect([name, missing]).toEqual([name, []]);
    }
  });

  it.each([
    ['Swedish', REPORTS, 'sv', 'Rapporter'],
    ['English where that is asked for', `${REPORTS}?lang=en`, 'en', 'Reports'],
  ])('is in %s', async (_, path, language, title) => {
    const response = await hub.get(path, BROWSER);
    const page = await response.text();
    expect([response.headers.get('content-language'), /<html lang="(\w+)">/.exec(page)?.[1]]).toEqual([
      language,
      language,
    ]);
    expect(page).toContain(`<title>${title}</title>`);
  });

  it.each([REPORTS, `${REPORTS}/facts`])('runs nothing and has no style but its own: %s', async (path) => {
    const response = await hub.get(path, BROWSER);
    const page = await response.text();
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|javascript:|@import|url\(/i);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('has every element that is opened closed', async () => {
    const open_ = await open(REPORTS);
    const stack: string[] = [];
    for (const [, end, name = ''] of open_.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (name === 'meta') continue;
      if (end === '') stack.push(name);
      else expect(stack.pop()).toBe(name);
    }
    expect(stack).toEqual([]);
  });

  it.each([
    ['a table that is none', `${REPORTS}/fact`, 404, /did you mean "facts"\?/],
    ['a language that is none', `${REPORTS}?lang=fi`, 400, /^lang: "fi" is none of its words/],
    ['a parameter that is none', `${REPORTS}?table=facts`, 400, /^table: no such parameter/],
  ])('is refused for %s', async (_, path, status, detail) => {
    const response = await hub.get(path, BROWSER);
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ]);
  });
});

describe('The links of what describes reports', () => {
  it('begin with the address that the hub is told', async () => {
    const publicUrl = 'https://hub.example/data';
    const told = await describedHub({ toldOutside: { publicUrl, trustedProxies: [] } });
    const answers = await Promise.all(
      [REPORTS, '/v1/openapi.json', `${REPORTS}/facts.csv-metadata.json`].map((path) => told.json(path)),
    );
    const page = await (await told.get(REPORTS, BROWSER)).text();
    await told.close();
    expect(answers).toMatchObject([
      { reports: `${publicUrl}${REPORTS}`, openApi: `${publicUrl}/v1/openapi.json` },
      { servers: [{ url: publicUrl }] },
      { url: `${publicUrl}${REPORTS}/facts.csv` },
    ]);
    const links = Array.from(page.matchAll(/href="([^"#][^"]*)"/g), ([, link = '']) => link);
    expect(links.filter((link) => !link.startsWith(`${publicUrl}/v1/`))).toEqual([]);
  });
});

describe('Words in a page', () => {
  it('stay words, whatever they look like', () => {
    const words = "\"><script>alert('&')</script>";
    expect(`${html`<a title="${words}">${[words, 1, null]}</a>`}`).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;1</a>',
    );
  });
});
