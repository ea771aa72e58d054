import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS } from '#tests/gateway/pages/barriers.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { THOROUGH } from '#tests/support/thorough.ts';
import { openBenchPage, openTestBench, type TestBench } from './test-bench.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Contrast in colours of the system is the system's own; axe reckons with those of the page. */
const OWN_COLOURS = { rules: { 'color-contrast': { enabled: false } } };
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] };

/** How it is looked at besides: in a narrow window, at twice the size, in the colours of the system. */
const WINDOWS: readonly (BrowserContextOptions & { as: string; width: number })[] = [
  ...LOOKS.map((look) => ({ ...look, as: `${look.width} pixels wide, ${look.colorScheme}` })),
  { as: '1000 pixels wide', width: 1000 },
  { as: 'at 200 %', width: 720, deviceScaleFactor: 2 },
  { as: 'in colours of the system', width: 1440, forcedColors: 'active' },
];

/** What of the page is tried: the keys that show it. */
const STATES: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['a proposal', []],
  ['a form', ['n', 'n', 'n', 'e']],
  ['the keys', ['?']],
  ['a choice of papers', ['b']],
  ['a comparison', ['n', 'n', 'n', 'n', 'n', 'n', 'j']],
];

/** Each state in each window, in one language in turn; in both where there is time. */
const TRIED = WINDOWS.flatMap(({ as, ...look }) => STATES.map(([what, keys]) => ({ what, keys, as, look })));
const LANGUAGES = ['/', '/en'].map((path, language) => ({
  path,
  tried: TRIED.filter((_, place) => THOROUGH || place % 2 === language),
}));

/** Compares the aspect at hand with the first instrument of the list. */
async function chooseToCompare(page: Page): Promise<void> {
  await page.locator('#comparison input[type="checkbox"]').first().click();
  await page.locator('[data-aspect="validTo"]').click();
  await page.waitForSelector('#compared .verdict');
}

describe.runIf(browserPresent).each(LANGUAGES)('The workbench at $path', ({ path, tried }) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  it.each(tried)('with $what is open to all, $as', async ({ keys, look: { width, ...look } }) => {
    const options = { ...look, viewport: { width, height: 900 }, bypassCSP: true };
    const { page, press, close } = await openBenchPage(`${bench.url}${path}`, options);
    for (const key of keys) await press(key);
    if (keys.includes('b')) await page.waitForSelector('#paper-name');
    if (keys.includes('j')) await chooseToCompare(page);
    await page.addScriptTag({ path: AXE });
    const rules = { ...RULES, ...(look.forcedColors ? OWN_COLOURS : {}) };
    const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`)) as AxeResults;
    const beside = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await close();
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
    expect([...told, beside]).toEqual([0]);
  });

  it('shows in colours of the system which lines are marked, and which aspect and fact one is at', async () => {
    const { page, press, close } = await openBenchPage(`${bench.url}${path}`, { forcedColors: 'active' });
    for (const key of ['n', 'n', 'n']) await press(key);
    const shown = (of: string, property: string) =>
      page
        .locator(of)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
    const colours = async (of: string) => {
      const both = ['true', 'false'].map((is) => shown(`${of}[aria-selected="${is}"]`, 'border-left-color'));
      return new Set(await Promise.all(both));
    };
    for (const of of ['.line', '.aspect']) await expect.poll(async () => (await colours(of)).size).toBe(2);
    await expect.poll(() => shown('.card.current', 'outline-style')).toBe('solid');
    await close();
  });
});
