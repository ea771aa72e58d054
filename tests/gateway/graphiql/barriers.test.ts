import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GRAPHIQL_BARRIERS } from '#gateway/pages/site/known-barriers.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { openGraphiql } from './open-graphiql.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds, by its rule, with the places. */
async function violations(page: Page): Promise<[rule: string, place: string][]> {
  const { violations: found } = (await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)})`)) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }): [string, string] => [id, `${target.join(' ')} ${html}`]),
  );
}

describe.runIf(browserPresent)('GraphiQL’s barriers', () => {
  it.each(['light', 'dark'] as const)(
    'are all known, and none is in the hub’s own panels, in %s',
    async (colorScheme) => {
      const { page } = await openGraphiql('/graphiql?documentId=11-paging', { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: AXE });
      const found = await violations(page);
      for (const name of ['Visa Formulär', 'Visa Dokumentation', 'Visa Historik', 'Tabell', 'Kod']) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
        found.push(...(await violations(page)));
      }
      const known = GRAPHIQL_BARRIERS.flatMap(({ rule }) => rule ?? []);
      expect(found.filter(([rule]) => !known.includes(rule))).toEqual([]);
      expect(found.filter(([, place]) => place.includes('hub-'))).toEqual([]);
      expect(known.filter((rule) => !found.some(([each]) => each === rule))).toEqual([]);
      await page.context().close();
    },
  );
});
