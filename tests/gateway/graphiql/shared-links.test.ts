import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserPresent } from '#tests/support/browser.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { addressIn, askOpened, openGraphiql, queryIn, variablesIn, withoutBlanks, writeInto } from './open-graphiql.ts';

const QUERY = 'query Linked($first: Int!) { agreements(first: $first) { nodes { id } } }';
const linkTo = (parameters: Record<string, string>) => `/graphiql?${new URLSearchParams(parameters)}`;

/** How many agreements an answer has. */
const count = ({ data }: { data: { agreements: { nodes: unknown[] } } }) => data.agreements.nodes.length;

describe('A browser that opens an address of queries', () => {
  it.each(['/graphql', '/graphql/'])('%s is led to GraphiQL with all that is asked', async (path) => {
    const asked = new URLSearchParams({
      query: '{ counties { code } } # å&',
      variables: '{"a":"ö"}',
      operationName: 'X',
    });
    const { status, headers } = await openPage(`${path}?${asked}&extensions={}`);
    const { url } = await pagesHub();
    const there = new URL(headers.get('location') ?? '', `${url}${path}`);
    expect([status, there.pathname, headers.get('cache-control')]).toEqual([302, '/graphiql', 'no-store']);
    expect([...there.searchParams]).toEqual([...asked]);
  });

  it('is shown the answer where a document is named, and a program always is', async () => {
    const named = await openPage('/graphql?documentId=02-counties', { accept: 'text/html,*/*;q=0.8' });
    expect([named.status, named.headers.get('content-type')]).toEqual([200, expect.stringMatching(/json/)]);
    const asked = await openPage('/graphql?query=%7B__typename%7D', { accept: 'application/json' });
    expect(await withoutCost(asked)).toEqual({ data: { __typename: 'Query' } });
  });
});

describe.runIf(browserPresent)('A link to GraphiQL', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openGraphiql(linkTo({ query: QUERY, variables: '{"first":2}', lang: 'en' })));
  });

  it('asks with the variables that it carries', async () => {
    await expect.poll(() => queryIn(page)).toBe(withoutBlanks(QUERY));
    expect(await variablesIn(page)).toBe('{"first":2}');
    const { sent, answer } = await askOpened(page);
    expect([sent.variables, count(answer)]).toEqual([{ first: 2 }, 2]);
  });

  it('that is copied after something was written asks the same of somebody else', async () => {
    await writeInto(page, '.graphiql-editor-tool', '{ "first": 3 }');
    await expect.poll(() => addressIn(page).get('variables')).toBe('{"first":3}');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByRole('button', { name: 'The link is copied' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(page.url());
    const other = await openGraphiql(copied);
    expect(count((await askOpened(other.page)).answer)).toBe(3);
    await other.page.context().close();
  });

  it('that would be too long for a server carries its question where none reads it', async () => {
    const long = `${QUERY} # ${'ö'.repeat(4_000)}`;
    await writeInto(page, '.graphiql-query-editor', long);
    await expect.poll(() => addressIn(page).get('query')).toBe(long);
    expect(new URL(page.url()).search.length).toBeLessThan(100);
    await page.reload();
    await page.locator('.result-window').getByText('"data"').first().waitFor();
    expect(addressIn(page).get('query')).toBe(long);
  });

  it('by the name of a query opens its text, with the variables of the link', async () => {
    const named = await openGraphiql(linkTo({ documentId: '11-paging', variables: '{"first":1,"text":"trygg"}' }));
    expect(await queryIn(named.page)).toContain(withoutBlanks('query Paging('));
    expect(await variablesIn(named.page)).toBe('{"first":1,"text":"trygg"}');
    expect(Object.fromEntries(addressIn(named.page))).toEqual({
      documentId: '11-paging',
      variables: '{"first":1,"text":"trygg"}',
    });
    await named.page.context().close();
  });

  it('with a script in its query runs none', async () => {
    const script = '</script><script>document.title = "taken over"</script>';
    const taken = await openGraphiql(linkTo({ query: `{ counties { code } } # ${script}` }));
    expect(await taken.page.title()).toBe('GraphiQL – Länens överenskommelser');
    await taken.page.context().close();
    await page.context().close();
  });
});
