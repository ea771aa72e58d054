import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, exampleQueries } from '#gateway/pages/graphiql.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { findChromium } from './find-chromium.ts';

const executablePath = findChromium(process.env);
if (!executablePath) console.log('No Chromium was found; GraphiQL was not opened (CHROMIUM_PATH names one).');

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const examples = exampleQueries();
const withVariables = examples.findIndex(({ variables }) => variables !== undefined);
const names = examples.map(({ query }) => (parse(query).definitions[0] as OperationDefinitionNode).name?.value);

describe.runIf(executablePath)('GraphiQL in a browser', () => {
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const { gateway } = await sharedHub();
    server = await listen(gateway, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens an address as somebody who was never there, or comes again to the page that is given. */
  async function visit(address: string, again?: Page): Promise<Page> {
    const page = again ?? (await (await browser.newContext()).newPage());
    await page.goto(`${server.url}${address}`);
    await editor(page).getByText('query').first().waitFor();
    return page;
  }
  const tabs = (page: Page) => page.getByRole('tab');
  const namesOf = async (page: Page) => (await tabs(page).allInnerTexts()).map((text) => text.trim());
  const active = (page: Page) => page.locator('.graphiql-tab-active').innerText();
  const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
  const shown = async (page: Page) => (await editor(page).innerText()).replace(/\s/g, ' ');

  describe('during one visit', () => {
    let page: Page;
    const requests: string[] = [];
    beforeAll(async () => {
      page = await (await browser.newContext()).newPage();
      page.on('request', (request) => requests.push(request.url()));
      await visit('/', page);
    });

    it('shows a tab for each example, by the name of its operation', async () => {
      expect(await namesOf(page)).toEqual(names);
    });

    it('opens the first example', async () => {
      expect(await active(page)).toBe(names[0]);
      expect(await shown(page)).toContain(`query ${names[0]}`);
    });

    it('runs the first example and shows its answer', async () => {
      const [response] = await Promise.all([
        page.waitForResponse((answer) => answer.request().postData()?.includes(`query ${names[0]}`) === true),
        page.getByRole('button', { name: /^Execute query/ }).click(),
      ]);
      const stored = readFileSync(`${EXAMPLES}${examples[0]?.name}.json`, 'utf8');
      expect(await response.json()).toEqual(JSON.parse(stored));
      await page.locator('.result-window').getByText('PARTLY_STATED').waitFor();
    });

    it('makes no request that leaves the origin', async () => {
      await page.waitForLoadState('networkidle');
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.filter((url) => !url.startsWith(`${server.url}/`) && !/^(blob|data):/.test(url))).toEqual([]);
    });

    it('opens another example when its tab is clicked, with its variables', async () => {
      await tabs(page).nth(withVariables).locator('.graphiql-tab-button').click({ delay: 50 });
      await editor(page).getByText(`${names[withVariables]}`, { exact: true }).waitFor();
      expect(await active(page)).toBe(names[withVariables]);
      expect(await page.locator('.graphiql-editor-tool').innerText()).toContain('"first"');
    });

    it('opens the first example, and no other tab than before, when it is visited again', async () => {
      const kept = (key: string) => page.waitForFunction((name) => localStorage.getItem(name), `graphiql:${key}`);
      await page.waitForFunction(
        (name) => localStorage.getItem('graphiql:query')?.includes(name),
        `${names[withVariables]}`,
      );
      await kept('variables');
      await kept('tabState');
      await visit('/', page);
      expect(await active(page)).toBe(names[0]);
      expect(await namesOf(page)).toEqual(names);
    });
  });

  describe('by an address with a query', () => {
    const script = '</script><script>document.title = "taken over"</script>';
    const address = `/?query=${encodeURIComponent(`query Linked { counties { code } } # ${script}`)}`;
    let page: Page;
    beforeAll(async () => {
      page = await visit(address);
    });

    it('opens it in a tab before the examples', async () => {
      expect(await namesOf(page)).toEqual(['Linked', ...names]);
      expect(await shown(page)).toContain('query Linked { counties { code } }');
    });

    it('runs no script that stands in it', async () => {
      expect(await page.title()).toBe('County agreements hub');
    });
  });
});
