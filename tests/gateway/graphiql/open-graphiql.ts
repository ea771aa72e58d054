import type { BrowserContextOptions, Page } from 'playwright-core';
import { newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

/** GraphiQL in a browser, with what was seen on the way. */
export interface OpenedGraphiql {
  page: Page;
  /** What the browser complained of: errors, and what the content security policy refused. */
  complaints: string[];
  /** Addresses that were asked, in their order. */
  asked: string[];
}

/** Opens an address of GraphiQL as somebody who was never there; it is ready when it has answered. */
export async function openGraphiql(path: string, options: BrowserContextOptions = {}): Promise<OpenedGraphiql> {
  const page = await newVisitor(options);
  const opened: OpenedGraphiql = { page, complaints: [], asked: [] };
  page.on('console', (message) => message.type() !== 'log' && opened.complaints.push(message.text()));
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  page.on('request', (request) => opened.asked.push(request.url()));
  await page.goto(path.startsWith('http') ? path : `${(await pagesHub()).url}${path}`);
  await answerPane(page).getByText('"data"').or(answerPane(page).getByText('"errors"')).first().waitFor();
  return opened;
}

/** The pane of the answer. */
export const answerPane = (page: Page) => page.locator('.result-window');

/** What stands in the editor of the query, without blanks: it breaks lines wherever they are too long for it. */
export async function queryIn(page: Page): Promise<string> {
  return withoutBlanks(await page.locator('.graphiql-query-editor .view-lines').innerText());
}

/** What stands in the editor of the variables, without blanks. */
export async function variablesIn(page: Page): Promise<string> {
  return withoutBlanks(await page.locator('.graphiql-editor-tool .view-lines').first().innerText());
}

/** What the address asks. */
export function addressIn(page: Page): URLSearchParams {
  const { hash, searchParams } = new URL(page.url());
  return hash ? new URLSearchParams(hash.slice(1)) : searchParams;
}

/** Writes into an editor, in the stead of all that stands there, as it is pasted. */
export async function writeInto(
  page: Page,
  editor: '.graphiql-query-editor' | '.graphiql-editor-tool',
  text: string,
): Promise<void> {
  await page.locator(`${editor} .view-lines`).first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Asks what is open; gives what was sent and what came back. */
export async function askOpened(
  page: Page,
): Promise<{ sent: { query: string; variables: unknown }; answer: { data: never } }> {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.getByRole('button', { name: /^(?:Ställ frågan|Execute query) \(/ }).click(),
  ]);
  return { sent: response.request().postDataJSON(), answer: await response.json() };
}

/** A text without its blanks and line breaks. */
export const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '');
