import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

/** The settings of a hub that says who publishes it. */
const TOLD = {
  trustedProxies: [],
  publisherNameSv: 'Region Exempel',
  publisherNameEn: 'Region Example',
  publisherType: 'RegionalAuthority' as const,
};

describe('The page of open data', () => {
  let read: ReadElement;
  let url: string;

  beforeAll(async () => {
    ({ url } = await pagesHub());
    read = readHtml(await (await openPage('/oppna-data')).text());
  });

  it('lists every table that the hub has, by its title', async () => {
    const tables = await findTables();
    const heads = allOf(allOf(read, 'table.tables')[0] as ReadElement, 'th')
      .flatMap((head) => allOf(head, 'a'))
      .map((link) => [attributeOf(link, 'href'), wordsOf(link)]);
    const expected = [...tables].map(([name, { title }]) => [`/v1/reports/${name}?lang=sv`, title.sv]);
    expect(heads.sort()).toEqual(expected.sort());
  });

  it('offers each table in every form, with what has to be chosen for it', () => {
    const rows = allOf(allOf(read, 'table.tables')[0] as ReadElement, 'tr').slice(1);
    for (const row of rows) {
      const forms = allOf(allOf(row, 'td.forms')[0] as ReadElement, 'a').map((link) => attributeOf(link, 'href'));
      expect(forms.map((form) => form.match(/\.(\w+)\?/)?.[1])).toEqual(['csv', 'xlsx', 'json', 'parquet']);
    }
  });

  it.each([
    ['Excel', 'excel.md'],
    ['Power BI', 'power-bi.md'],
    ['Qlik', 'qlik.md'],
    ['R', 'r.md'],
    ['Python (pandas)', 'python.md'],
    ['curl', 'README.md'],
  ])('has the recipe for %s as the tests of the documentation try it, with this hub’s address', (tool, file) => {
    const tools = allOf(read, 'h3').map(wordsOf);
    const codes = allOf(read, 'pre').map((pre) => codeOf(pre));
    const code = codes[tools.indexOf(tool)] ?? '';
    const plain = code
      .replaceAll(url, 'http://127.0.0.1:4000')
      .replaceAll('counties=05,14', 'counties=05,20')
      .replaceAll('{"05", "14"}', '{"05", "20"}');
    expect(code).toContain(url);
    expect(readFileSync(`${ROOT}docs/connect/${file}`, 'utf8')).toContain(plain);
  });

  it('has recipes whose addresses answer', async () => {
    const codes = allOf(read, 'pre').map(codeOf).join('\n');
    const whole = [...codes.matchAll(/'(http:[^'$]+\?[^'$]*)'/g)].map(([, address = '']) => address);
    const parts = [...codes.matchAll(/"(\/[a-z-]+\.csv\?[^"]+)"/g)].map(([, path]) => `${url}/v1/reports${path}`);
    expect(whole.length + parts.length).toBeGreaterThan(1);
    for (const address of [...whole, ...parts]) {
      const response = await fetch(address);
      await response.body?.cancel();
      expect([address, response.status]).toEqual([address, 200]);
    }
  });

  it('tells the licence of each county, which is its own', async () => {
    const { data } = await (await pagesHub()).ask('{ counties { name licence { name { sv } url } } }');
    const [, licences] = allOf(read, 'table') as [ReadElement, ReadElement];
    expect(
      allOf(licences, 'tr')
        .slice(1)
        .map((row) => [
          wordsOf(allOf(row, 'th')[0] as ReadElement),
          attributeOf(allOf(row, 'a')[0] as ReadElement, 'href'),
        ]),
    ).toEqual(
      data.counties.map(({ name, licence }: { name: string; licence: { url: string } }) => [name, licence.url]),
    );
  });

  it('says why there is no catalogue where nobody is named who publishes the hub', () => {
    expect(allOf(read, 'a').map((link) => attributeOf(link, 'href'))).not.toContain('/catalog');
    expect(wordsOf(read)).toContain('en katalog utan utgivare vore fel');
  });
});

/** Code as it is copied: with its lines. */
function codeOf(pre: ReadElement): string {
  const [code] = allOf(pre, 'code');
  return (code?.content ?? []).filter((entry) => typeof entry === 'string').join('');
}

describe('A hub that says who publishes it', () => {
  async function pageOf(path: string, told: object = TOLD): Promise<string> {
    const hub = await overSharedCounties({ toldOutside: { ...TOLD, ...told } });
    const response = await hub.gateway.fetch(`http://hub.test${path}`, { headers: { accept: 'text/html' } });
    return response.text();
  }

  it('leads to its catalogue', async () => {
    expect(await pageOf('/oppna-data')).toContain('href="/catalog"');
  });

  it('names the publisher on the page about it, in the language of the page', async () => {
    const publisherUrl = 'https://region.example';
    expect(await pageOf('/om', { publisherUrl })).toContain(`<a href="${publisherUrl}">Region Exempel</a>`);
    expect(wordsOfPage(await pageOf('/en/about'))).toContain('Publisher Region Example');
  });

  it('says where shortcomings are reported, once it has a mailbox', async () => {
    const contactMailbox = 'oppnadata@region.example';
    expect(await pageOf('/tillganglighet', { contactMailbox })).toContain(`href="mailto:${contactMailbox}"`);
    const without = wordsOfPage(await pageOf('/en/accessibility'));
    expect(without).toContain('The site is published by Region Example');
    expect(without).toContain('has not stated an address to write to');
  });
});
