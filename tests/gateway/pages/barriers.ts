import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { newVisitor } from '#tests/support/browser.ts';

/** How a page is looked at: in light or dark, so many pixels wide. */
export const LOOKS = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Places of a barrier that are told. */
const TOLD = 5;

/**
 * What keeps somebody out of a page, by WCAG 2.1 AA, with all that is folded and the first that opens beside something open;
 * and whether it is wider than the window.
 */
export async function barriersAt(url: string, { colorScheme, width }: (typeof LOOKS)[number]): Promise<string[]> {
  const page = await newVisitor({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  await page.goto(url);
  await page.addScriptTag({ path: AXE });
  await unfold(page);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
  const beside = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  await page.context().close();
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, TOLD).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
    ...(beside > 0 ? [`${beside} pixels lie beside the window`] : []),
  ];
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(`
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('[popover]')?.showPopover();
  `);
}
