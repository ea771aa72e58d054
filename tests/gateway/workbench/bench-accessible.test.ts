import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS } from '#tests/gateway/pages/barriers.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { openBenchPage, openTestBench, type TestBench } from './test-bench.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations'] };

/** What of the page is tried: the keys that show it. */
const STATES: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['a proposal', []],
  ['a form', ['n', 'n', 'n', 'e']],
  ['the keys', ['?']],
  ['a choice of papers', ['b']],
];

describe.runIf(browserPresent).each(['/', '/en'])('The workbench at %s', (path) => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  it.each(LOOKS.flatMap((look) => STATES.map(([what, keys]) => ({ what, keys, ...look }))))(
    'with $what is open to all, $width pixels wide, $colorScheme',
    async ({ keys, colorScheme, width }) => {
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
      const { page, press, close } = await openBenchPage(`${bench.url}${path}`, options);
      for (const key of keys) await press(key);
      if (keys.includes('b')) await page.waitForSelector('#paper-name');
      await page.addScriptTag({ path: AXE });
      const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
      const beside = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      await close();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
      );
      expect([...told, beside]).toEqual([0]);
    },
  );
});
