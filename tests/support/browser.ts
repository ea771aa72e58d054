import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.ts';
import { PATIENT } from './patience.ts';

const executablePath = findChromium(process.env);

/** Whether there is a browser to try pages in; tests that need one run only then. */
export const browserPresent = executablePath !== null;

let running: Promise<Browser> | undefined;

/** The browser, started once in a worker; it ends with it. */
export function sharedBrowser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_FLAGS, timeout: PATIENT });
  return running;
}

/** A page of somebody who was never there: their settings are those of Sweden, light and with script, where nothing else is said. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({
    locale: 'sv-SE',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENT);
  return page;
}
