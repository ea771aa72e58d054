import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { SAMPLE_ADDRESSES } from './sample-addresses.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Opens all that is folded, and the first that opens beside something. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('[popover]')?.showPopover();
  `);
}

/** What is wrong with the page, with the first places. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.runIf(browserPresent).each(SAMPLE_ADDRESSES)('The page %s at %s', (_, address) => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('is open to all by WCAG 2.1 AA, in %s, %s pixels wide', async (colorScheme, width) => {
    const { url } = await pagesHub();
    const page = await newVisitor({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.goto(`${url}${address}`);
    await page.addScriptTag({ path: AXE });
    expect(await violations(page)).toEqual([]);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    const [content, shown] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
    expect(content, 'pixels of the page that lie beside the window').toBeLessThanOrEqual(shown ?? 0);
    await page.context().close();
  });
});
