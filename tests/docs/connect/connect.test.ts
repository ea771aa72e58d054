import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { readWorkbook } from '#tests/gateway/reports/formats/read-workbook.ts';
import { fencedBlocks } from '#tests/support/markdown.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { ADDRESS, recipe, recipePage, recipePages } from './recipe-pages.ts';
import { addressOf, webContents } from './web-contents.ts';

const TOOLS = [...recipePages.keys()].filter((file) => file !== 'README.md');
const PARTS = /\b(?:asKnownAt|complete|counties|lang|labels|separator)\s*=\s*"?[\w:.,-]+/g;

let hub: ServedHub;
beforeAll(async () => {
  hub = await serveHub({ ...(await sharedHub()), close: async () => {} });
});
afterAll(() => hub.close());

/** Every address of a report in a page, as it stands in code or in a sentence. */
function addressesIn(page: string): string[] {
  const found = page.matchAll(/(?:http:\/\/127\.0\.0\.1:4000)?\/v1\/reports\/[a-z-]+\.[a-z]+(?:\?[^\s'"`)]*)?/g);
  return [...found].map(([address]) => address.replace(ADDRESS, ''));
}

async function statusOf(address: string): Promise<number> {
  const response = await fetch(address);
  await response.body?.cancel();
  return response.status;
}

describe('The pages on tools', () => {
  it('are all listed on the first of them', () => {
    for (const file of TOOLS) expect(recipePage('README.md')).toContain(`](${file})`);
  });

  it('are named by the README of the project', () => {
    expect(readFileSync(`${ROOT}README.md`, 'utf8')).toContain('](docs/connect/)');
  });

  it.each([...recipePages])('%s names no report that there is not', async (_, page) => {
    for (const address of addressesIn(page))
      expect([address, await statusOf(`${hub.url}${address}`)]).toEqual([address, 200]);
  });

  it.each([...recipePages])(
    '%s names no parameter that is not known, and no value that it cannot have',
    async (_, page) => {
      for (const [part] of page.matchAll(PARTS)) {
        const [name = '', value = ''] = part.replace('"', '').split(/\s*=\s*/);
        const given = new URLSearchParams({ [name]: value.replace(/[.,]$/, '') });
        const answer = await fetch(`${hub.url}/v1/reports/facts.json?${given}`);
        expect([part, ((await answer.json()) as { detail?: string }).detail]).toEqual([part, undefined]);
      }
    },
  );

  it.each(['excel.md', 'power-bi.md', 'qlik.md'])('%s says that it was not run', (file) => {
    expect(recipePage(file)).toMatch(/was not at hand: .* run in it\./s);
  });

  it.each(TOOLS)('%s is of ten lines of code or so, each recipe', (file) => {
    const code = fencedBlocks(recipePage(file)).filter(({ language }) => language !== 'json');
    expect(code).not.toEqual([]);
    for (const { text } of code) expect(text.trim().split('\n').length).toBeLessThanOrEqual(15);
  });

  it('name the tables that can be pulled in parts', async () => {
    const named = ['facts', 'parties', 'relations'];
    const tables = await findTables();
    expect(named.map((name) => tables.get(name)?.source.key)).toEqual(named.map(() => 'fact_id'));
    expect(tables.get('changes')?.source.end).toBeDefined();
  });
});

describe('The query for Excel', () => {
  it('asks for a workbook whose sheet has the name that it takes', async () => {
    const query = recipe('excel.md', 'm', hub.url);
    const [call, ...others] = webContents(query);
    expect(others).toEqual([]);
    const response = await fetch(addressOf(call as NonNullable<typeof call>));
    const [sheet] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
    expect(/\[Item = "([^"]+)"/.exec(query)?.[1]).toBe(sheet?.title);
    expect(new Set(sheet?.rows.slice(1).map((row) => row[1]?.value))).toEqual(new Set(['05', '20']));
  });
});

describe('The query for Power BI', () => {
  const query = () => recipe('power-bi.md', 'm', hub.url);

  it('has the address of the hub alone in its first argument, so that the service can refresh it', () => {
    expect(webContents(query()).map(({ base, relativePath }) => [base, relativePath])).toEqual([
      [hub.url, 'v1/reports/facts.json'],
    ]);
  });

  it('is answered with rows of the counties that it lists', async () => {
    const [call] = webContents(query());
    const { rows } = await (await fetch(addressOf(call as NonNullable<typeof call>))).json();
    expect(new Set(rows.map((row: { county_code: string }) => row.county_code))).toEqual(new Set(['05', '20']));
  });

  it('takes what there is in the answer', async () => {
    const [call] = webContents(query());
    const answer = await (await fetch(addressOf(call as NonNullable<typeof call>))).json();
    const taken = [...query().matchAll(/Source\[(\w+)\]/g)].map(([, field = '']) => field);
    expect(taken).toEqual(['columns', 'rows']);
    for (const field of [...taken, 'cursor']) expect(answer).toHaveProperty(field);
    expect(answer.columns[0]).toMatchObject({ name: 'row_state', type: 'text' });
  });

  it('knows every type of column', async () => {
    const types = [...(await findTables()).values()].flatMap(({ columns }) => columns.map(({ type }) => type));
    const [, known = ''] = /Types = \[(.*)\]/.exec(query()) ?? [];
    expect([...known.matchAll(/(\w+) = /g)].map(([, type]) => type).toSorted()).toEqual([...new Set(types)].toSorted());
  });
});

describe('A query in Power Query’s language', () => {
  it.each([
    'Web.Contents("https://hub/v1/reports/facts.csv")',
    'Web.Contents(Base & "/v1", [RelativePath = "x", Query = [a = "b"]])',
    'Web.Contents("https://hub", [RelativePath = Path, Query = [a = "b"]])',
    'Web.Contents("https://hub", [RelativePath = "x", Query = [a = B]])',
  ])('that the service could not refresh is refused: %s', (text) => {
    expect(() => webContents(text)).toThrow('expected');
  });
});

describe('The file for Power BI', () => {
  const file = () => JSON.parse(recipe('power-bi.md', 'json', hub.url));

  it('is one connection to an address, as Microsoft describes it', () => {
    expect(file()).toEqual({
      version: '0.1',
      connections: [{ details: { protocol: 'http', address: { url: expect.any(String) } }, mode: 'Import' }],
    });
  });

  it('leads to a workbook of the hub', async () => {
    const { url } = file().connections[0].details.address;
    expect(url).toMatch(`${hub.url}/v1/reports/`);
    const response = await fetch(url);
    expect((await readWorkbook(Buffer.from(await response.arrayBuffer()))).length).toBe(3);
  });
});

describe('The script for Qlik', () => {
  it('asks an address whose columns it loads, parted as it says', async () => {
    const script = recipe('qlik.md', 'qlik', hub.url);
    const [, base = ''] = /SET vHub = '([^']+)'/.exec(script) ?? [];
    const [, address = ''] = /URL is '([^']+)'/.exec(script) ?? [];
    const [, delimiter = ''] = /delimiter is '(.)'/.exec(script) ?? [];
    const [, loaded = ''] = /LOAD (.*)\nFROM/s.exec(script) ?? [];
    const text = await (await fetch(address.replace('$(vHub)', base))).text();
    const columns = text.replace('\uFEFF', '').split('\r\n')[0]?.split(delimiter) ?? [];
    const fields = loaded.split(',').map((field) => /(\w+)\)? *(?:as \w+)?$/.exec(field.trim())?.[1]);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !columns.includes(field ?? ''))).toEqual([]);
  });
});
