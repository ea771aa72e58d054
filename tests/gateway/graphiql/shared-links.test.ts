import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { CHROMIUM_FLAGS, findChromium } from '#tests/support/find-chromium.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const executablePath = findChromium(process.env);
const QUERY = 'query Linked($first: Int!) { agreements(first: $first) { nodes { id } } }';

describe.runIf(executablePath)('A link to GraphiQL', () => {
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const { gateway } = await sharedHub();
    server = await listen(gateway, { host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_FLAGS, timeout: PATIENT });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const linkTo = (query: string, variables: unknown) =>
    `${server.url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const queryEditor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
  const variablesEditor = (page: Page) => page.locator('.graphiql-editor-tool .view-lines').first();
  const variablesShown = async (page: Page) => (await variablesEditor(page).innerText()).replace(/\s/g, '');

  /** A page of somebody who was never there. */
  async function newPage(): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(PATIENT);
    return page;
  }

  async function open(link: string, page: Page): Promise<Page> {
    await page.goto(link);
    await queryEditor(page).getByText('query').first().waitFor();
    return page;
  }

  /** Runs what is shown; gives what was sent, and how many came back. */
  async function run(page: Page) {
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes('query Linked') === true),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const { data } = (await response.json()) as { data: { agreements: { nodes: unknown[] } } };
    return { sent: response.request().postDataJSON().variables, count: data.agreements.nodes.length };
  }

  async function type(editor: ReturnType<typeof queryEditor>, page: Page, text: string): Promise<void> {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+A');
    // As it is pasted: the editor would close brackets that are typed.
    await page.keyboard.insertText(text);
  }

  const addressHas = (page: Page, name: string, value: string) =>
    expect.poll(() => new URL(page.url()).searchParams.get(name)?.replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));

  it('shows the variables that it carries, and sends them', async () => {
    const page = await open(linkTo(QUERY, { first: 2 }), await newPage());
    await expect.poll(() => variablesShown(page)).toContain('{"first":2}');
    expect(await run(page)).toEqual({ sent: { first: 2 }, count: 2 });
  });

  it('is not asked with the variables of a visit before', async () => {
    const page = await open(linkTo(QUERY, { first: 2 }), await newPage());
    await run(page);
    await open(linkTo(QUERY, { first: 1 }), page);
    await expect.poll(() => variablesShown(page)).toContain('{"first":1}');
    expect(await run(page)).toEqual({ sent: { first: 1 }, count: 1 });
  });

  it('that is taken after a query and variables were typed asks the same of somebody else', async () => {
    const page = await open(`${server.url}/`, await newPage());
    await type(queryEditor(page), page, QUERY);
    await type(variablesEditor(page), page, '{ "first": 3 }');
    await addressHas(page, 'query', QUERY);
    await addressHas(page, 'variables', '{"first":3}');
    const asked = await run(page);
    expect(asked).toEqual({ sent: { first: 3 }, count: 3 });
    expect(await run(await open(page.url(), await newPage()))).toEqual(asked);
  });

  it('that is taken after another tab was opened asks what that tab asks', async () => {
    const page = await open(linkTo(QUERY, { first: 2 }), await newPage());
    await page.getByRole('tab').nth(1).locator('.graphiql-tab-button').click({ delay: 50 });
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).not.toContain('Linked');
    expect(new URL(page.url()).searchParams.get('variables')).toBeNull();
  });
});
