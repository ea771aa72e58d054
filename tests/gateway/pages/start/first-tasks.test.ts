import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { A1, A2, A2_2019 } from '#tests/support/fixture-ids.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

/** The first page of somebody who was never there. */
async function firstPage(javaScriptEnabled: boolean): Promise<Page> {
  const { url } = await pagesHub();
  const page = await newVisitor({ javaScriptEnabled });
  await page.goto(url);
  return page;
}

const words = async (place: Locator) => (await place.innerText()).replaceAll(/\s+/g, ' ').trim();

describe.runIf(browserPresent).each([true, false])('From the first page, with script: %s,', (javaScriptEnabled) => {
  it('who asks whether a 19-year-old placed in HVB is covered gets an answer for each county on a day', async () => {
    const page = await firstPage(javaScriptEnabled);
    await page.getByRole('link', { name: 'Omfattas en 19-åring' }).click();
    await page.getByLabel('Den dagen').fill('2020-07-01');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.waitForURL(/on=2020-07-01/);
    const answers = new Map<string, string>();
    for (const county of await page.locator('.answers dl > div').all())
      answers.set(await words(county.locator('dt')), await words(county.locator('dd .mark').first()));
    // A proposal for 0–20 years of age; a proposal that states no age; an agreement up to 17.
    expect(Object.fromEntries(answers)).toEqual({
      'Östergötlands län': '✓ Ja, om förslaget antogs',
      'Västra Götalands län': '? Går inte att avgöra',
      'Dalarnas län': '– Nej, inte enligt det som navet har',
    });
    await page.context().close();
  });

  it('who asks what differs between their county’s agreement on placed children and the others’ sees it, their own first', async () => {
    const page = await firstPage(javaScriptEnabled);
    await page.getByLabel('Mitt län').selectOption('05');
    await page.getByRole('button', { name: 'Välj' }).click();
    await page.getByRole('link', { name: 'Vad skiljer mitt läns' }).click();
    await page.getByLabel('Bara det som skiljer').check();
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.waitForURL(/differs=1/);
    const heads = page.locator('thead th');
    expect(await words(heads.nth(1))).toMatch(/Östergötlands län mitt län .*Placerade barn 2019/);
    expect(await words(heads.nth(2))).toMatch(/Östergötlands län mitt län .*Placerade barn 2020–2022/);
    expect(await words(heads.nth(3))).not.toContain('mitt län');
    const rows = await page.locator('tbody tr th').allInnerTexts();
    const told = rows.map((row) => row.replaceAll(/\s+/g, ' '));
    expect(told.find((row) => row.startsWith('Finansiering'))).toContain('Anges av några');
    expect(told.filter((row) => /= Lika/.test(row) && !/Anges av några|Olika/.test(row))).toEqual([]);
    await page.context().close();
  });

  it('who asks what held on 1 July 2020 passes the answer on as a link', async () => {
    const page = await firstPage(javaScriptEnabled);
    await page.getByRole('link', { name: 'Vad gällde den 1 juli 2020' }).click();
    const link = page.url();
    await page.context().close();
    const other = await newVisitor({ javaScriptEnabled: !javaScriptEnabled, locale: 'en-US', colorScheme: 'dark' });
    await other.goto(link);
    const held = async (id: string) => {
      const row = other
        .locator('main :is(li, article, section, div)', { has: other.locator(`a[href*="${id}"]`) })
        .last();
      return words(row);
    };
    expect(await held(A2_2019)).toMatch(/Gällde: ○ Inte belagt Skede: löpt ut/);
    expect(await held(A2)).toMatch(/Gällde: ◒ Villkorat Skede: förslag/);
    expect(await held(A1)).toMatch(/Gällde: ◒ Villkorat Skede: förslag/);
    await other.context().close();
  });
});
