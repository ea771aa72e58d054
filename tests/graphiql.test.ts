import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLES, exampleQueries } from '../gateway/graphiql.ts';
import { type Listening, listen } from '../subgraphs/serving/listen.ts';
import { findChromium } from './support/find-chromium.ts';
import { startTestHub, type TestHub } from './support/hub.ts';

const executablePath = findChromium(process.env);
if (!executablePath) console.log('No Chromium was found; GraphiQL was not opened (CHROMIUM_PATH names one).');

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const examples = exampleQueries();
const withVariables = examples.findIndex(({ variables }) => variables !== undefined);
const names = examples.map(({ query }) => (parse(query).definitions[0] as OperationDefinitionNode).name?.value);

describe.runIf(executablePath)('GraphiQL in a browser', () => {
  let hub: TestHub;
  let server: Listening;
  let browser: Browser;
  let visit: BrowserContext;
  let page: Page;
  let requests: string[];

  beforeAll(async () => {
    hub = await startTestHub();
    server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await hub.close();
  });
  beforeEach(async () => {
    visit = await browser.newContext();
    requests = [];
    visit.on('request', (request) => requests.push(request.url()));
    page = await visit.newPage();
  });
  afterEach(() => visit.close());

  async function open(address: string): Promise<void> {
    await page.goto(`${server.url}${address}`);
    await editor().getByText('query').first().waitFor();
  }
  async function click(index: number): Promise<void> {
    await tabs().nth(index).locator('.graphiql-tab-button').click({ delay: 50 });
    await editor().getByText(`${names[index]}`, { exact: true }).waitFor();
  }
  const tabs = () => page.getByRole('tab');
  const active = () => page.locator('.graphiql-tab-active').innerText();
  const editor = () => page.locator('.graphiql-query-editor .view-lines');
  const shown = async () => (await editor().innerText()).replace(/\s/g, ' ');

  it('shows a tab for each example, by the name of its operation', async () => {
    await open('/');
    expect((await tabs().allInnerTexts()).map((text) => text.trim())).toEqual(names);
  });

  it('opens the first example', async () => {
    await open('/');
    expect(await active()).toBe(names[0]);
    expect(await shown()).toContain(`query ${names[0]}`);
  });

  it('runs the first example and shows its answer', async () => {
    await open('/');
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes(`query ${names[0]}`) === true),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const stored = readFileSync(`${EXAMPLES}${examples[0]?.name}.json`, 'utf8');
    expect(await response.json()).toEqual(JSON.parse(stored));
    await page.locator('.result-window').getByText('PARTLY_STATED').waitFor();
  });

  it('opens another example when its tab is clicked, with its variables', async () => {
    await open('/');
    await click(withVariables);
    expect(await active()).toBe(names[withVariables]);
    expect(await page.locator('.graphiql-editor-tool').innerText()).toContain('"first"');
  });

  it('opens the first example, and no other tab than before, when it is visited again', async () => {
    await open('/');
    await click(withVariables);
    await page.waitForFunction(
      (name) => localStorage.getItem('graphiql:query')?.includes(name),
      `${names[withVariables]}`,
    );
    await page.waitForFunction(() => localStorage.getItem('graphiql:variables'));
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState'));
    await open('/');
    expect(await active()).toBe(names[0]);
    expect(await tabs().count()).toBe(examples.length);
  });

  it('opens the query of its address in a tab before the examples', async () => {
    await open(`/graphql?query=${encodeURIComponent('query Linked { counties { code } }')}`);
    expect((await tabs().allInnerTexts()).map((text) => text.trim())).toEqual(['Linked', ...names]);
    expect(await shown()).toContain('query Linked { counties { code } }');
  });

  it('runs no script that stands in the query of its address', async () => {
    const script = '</script><script>document.title = "taken over"</script>';
    await open(`/graphql?query=${encodeURIComponent(`query Linked { counties { code } } # ${script}`)}`);
    expect(await page.title()).toBe('County agreements hub');
  });

  it('makes no request that leaves the origin', async () => {
    await open('/');
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('PARTLY_STATED').waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith(`${server.url}/`) && !/^(blob|data):/.test(url))).toEqual([]);
  });
});
