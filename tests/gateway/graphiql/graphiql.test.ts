import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, exampleQueries } from '#gateway/graphiql/example-queries.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { CHROMIUM_FLAGS, findChromium } from '#tests/support/find-chromium.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const executablePath = findChromium(process.env);
if (!executablePath) console.log('No Chromium was found; GraphiQL was not opened (CHROMIUM_PATH names one).');

const examples = exampleQueries();
const withVariables = examples.findIndex(({ variables }) => variables !== undefined);
const names = examples.map(({ query }) => (parse(query).definitions[0] as OperationDefinitionNode).name?.value);

describe.runIf(executablePath)('GraphiQL in a browser', () => {
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const { gateway } = await sharedHub();
    server = await listen(gateway, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: CHROMIUM_FLAGS,
      timeout: PATIENT,
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** A page of somebody who was never there. */
  async function newPage(): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENT);
    return page;
  }

  /** Opens an address, on a page that may have been there before. */
  async function visit(address: string, page: Page): Promise<Page> {
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
    const requests: Request[] = [];
    const ended = new Set<Request>();
    const complaints: string[] = [];
    beforeAll(async () => {
      page = await newPage();
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => requests.push(request));
      page.on('requestfinished', (request) => ended.add(request));
      page.on('requestfailed', (request) => ended.add(request));
      await visit('/', page);
    });

    it('shows a tab for each example, by the name of its operation', async () => {
      await expect.poll(() => namesOf(page)).toEqual(names);
    });

    it('opens the first example', async () => {
      await expect.poll(() => active(page)).toBe(names[0]);
      await expect.poll(() => shown(page)).toContain(`query ${names[0]}`);
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

    it('opens another example when its tab is clicked, with its variables', async () => {
      await tabs(page).nth(withVariables).locator('.graphiql-tab-button').click({ delay: 50 });
      await editor(page).getByText(`${names[withVariables]}`, { exact: true }).waitFor();
      await expect.poll(() => active(page)).toBe(names[withVariables]);
      await expect.poll(() => page.locator('.graphiql-editor-tool').innerText()).toContain('"first"');
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
      await expect.poll(() => active(page)).toBe(names[0]);
      await expect.poll(() => namesOf(page)).toEqual(names);
    });

    it('makes no request that leaves the origin', async () => {
      const loading = () => requests.filter((request) => isOverHttp(request) && !ended.has(request));
      await expect.poll(loading).toEqual([]);
      const urls = requests.map((request) => request.url());
      expect(urls.length).toBeGreaterThan(1);
      expect(urls.filter((url) => !url.startsWith(`${server.url}/`) && !/^(blob|data):/.test(url))).toEqual([]);
    });

    it('runs within its content-security-policy, and without an error', () => {
      expect(complaints).toEqual([]);
    });

    function isOverHttp(request: Request): boolean {
      return request.url().startsWith('http');
    }
  });

  describe('by an address with a query', () => {
    const script = '</script><script>document.title = "taken over"</script>';
    const address = `/?query=${encodeURIComponent(`query Linked { counties { code } } # ${script}`)}`;
    let page: Page;
    beforeAll(async () => {
      page = await visit(address, await newPage());
    });

    it('opens it in a tab before the examples', async () => {
      await expect.poll(() => namesOf(page)).toEqual(['Linked', ...names]);
      await expect.poll(() => shown(page)).toContain('query Linked { counties { code } }');
    });

    it('runs no script that stands in it', async () => {
      expect(await page.title()).toBe('County agreements hub');
    });
  });
});
