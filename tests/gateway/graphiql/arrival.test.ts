import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import {
  addressIn,
  answerPane,
  askOpened,
  type OpenedGraphiql,
  openGraphiql,
  queryIn,
  withoutBlanks,
} from './open-graphiql.ts';

const [first, second] = exampleQueries();

/** What runs beside the page. */
const WORKERS = /\/graphiql\/(?:editor|json|graphql)-\w+\.js$/;

/** What arrives with a first visit may weigh at most, in bytes on the wire. */
const HEAVIEST = 1_500_000;

describe.runIf(browserPresent)('Who opens GraphiQL', () => {
  let opened: OpenedGraphiql;
  let url: string;
  beforeAll(async () => {
    ({ url } = await pagesHub());
    opened = await openGraphiql('/graphiql');
  });
  afterAll(() => opened.page.context().close());

  it('finds the first example open, and answered', async () => {
    const { page } = opened;
    expect(await queryIn(page)).toContain(withoutBlanks('query FirstQuery {'));
    await answerPane(page).getByText('PARTLY_STATED').waitFor();
    expect(new URL(page.url()).search).toBe(`?documentId=${first?.name}`);
  });

  it('finds every example by its question, and opens and asks one with a click', async () => {
    const { page } = opened;
    const search = page.getByRole('searchbox', { name: 'Sök bland frågorna' });
    await search.fill('jamfor TVÅ läns');
    const found = page.locator('.hub-list button');
    await expect.poll(() => found.allInnerTexts()).toEqual(['Jämför två läns överenskommelser']);
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      found.click(),
    ]);
    expect(await response.json()).toMatchObject(JSON.parse(readFileSync(`${EXAMPLES}${second?.name}.json`, 'utf8')));
    await expect.poll(() => addressIn(page).get('documentId')).toBe(second?.name);
  });

  it('sends the query as it stands in the editor', async () => {
    const { sent } = await askOpened(opened.page);
    expect(print(parse(sent.query))).toBe(print(parse(second?.query ?? '')));
  });

  it('has asked nobody but the hub', () => {
    expect(opened.asked.length).toBeGreaterThan(10);
    expect(opened.asked.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
  });

  it('is told of no fault, and of nothing that the policy refuses', () => {
    expect(opened.complaints).toEqual([]);
  });

  it('finds GraphiQL’s own words in Swedish, and the way back to the pages', async () => {
    const { page } = opened;
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    for (const name of ['Visa Dokumentation', 'Ny flik', 'Snygga till frågan (Shift-Ctrl-P)', 'Kortkommandon'])
      await page.getByRole('button', { name }).waitFor();
    expect(await page.getByRole('link', { name: 'Länens överenskommelser' }).getAttribute('href')).toBe('/');
  });
});

describe.runIf(browserPresent)('Who opens GraphiQL in English, in the dark', () => {
  it('finds it so, asking the same', async () => {
    const { page, complaints } = await openGraphiql('/graphiql?lang=en', { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Show Documentation' }).waitFor();
    await page.getByRole('button', { name: 'What do the papers of three counties say of money?' }).waitFor();
    const brightness = await page.evaluate<number>(
      `Math.max(...getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor.match(/\\d+/g).map(Number))`,
    );
    expect(brightness).toBeLessThan(60);
    const other = page.getByRole('link', { name: 'På svenska' });
    await expect.poll(() => other.getAttribute('href')).toContain(`/graphiql?documentId=${first?.name}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.runIf(browserPresent)('A first visit', () => {
  it('brings at most one and a half megabytes, with what runs beside the page', async () => {
    const { url } = await pagesHub();
    const page = await newVisitor();
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      sizes.set(response.url(), Number(await response.headerValue('content-length')));
    });
    await page.goto(`${url}/graphiql`);
    await answerPane(page).getByText('PARTLY_STATED').waitFor();
    // The last to come: what the editors run beside the page.
    await expect.poll(() => [...sizes.keys()].filter((address) => WORKERS.test(address)).length).toBe(3);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(900_000);
    expect(bytes).toBeLessThan(HEAVIEST);
    await page.context().close();
  });
});
