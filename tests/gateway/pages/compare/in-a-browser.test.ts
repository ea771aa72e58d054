import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { A1, A2, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

const FOUR = `/jamfor?ids=${A1},${A2},${A6},${DIRECTIVE}&aspects=financing,validTo,geographicScope`;

async function opened(address: string, options: Parameters<typeof newVisitor>[0] = {}): Promise<Page> {
  const { url } = await pagesHub();
  const page = await newVisitor(options);
  await page.goto(`${url}${address}`);
  return page;
}

/** What a visitor sees of the page’s place: its path and parameters. */
function placeOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}

/** Presses Tab until something with that selector has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`no ${selector} is reached by ${MOST_PRESSES} presses of Tab`);
}

const MOST_PRESSES = 120;

describe.runIf(browserPresent)('The page that compares, in a browser', () => {
  it('opens the lines of a value by keyboard alone, and gives the focus back', async () => {
    const page = await opened(FOUR);
    await tabTo(page, '.cite');
    await page.keyboard.press('Enter');
    const open = page.locator('.cited:popover-open');
    expect(await open.count()).toBe(1);
    expect(await open.innerText()).toContain('rad');
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('cite');
    await page.context().close();
  });

  it('tells why something is inferred by keyboard alone', async () => {
    const page = await opened(FOUR);
    await tabTo(page, '.why > summary:has(.inferred)');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.parentElement.innerText')).toContain('Navets slutsats');
    await page.context().close();
  });

  it('is chosen without script, keeps the choice in a short address, and goes back', async () => {
    const page = await opened('/jamfor?my=20', { javaScriptEnabled: false });
    await page.getByRole('checkbox', { name: 'Dalarnas län' }).check();
    await page.getByRole('combobox', { name: /^Slag/ }).selectOption('ALL');
    await page.getByLabel('Kan ha gällt den').fill('2020-07-01');
    await page.getByLabel('Bara det som skiljer').check();
    await page.getByRole('button', { name: 'Visa' }).click();
    expect(placeOf(page)).toBe('/jamfor?my=20&counties=20&kinds=ALL&on=2020-07-01&differs=1');
    const shown = await page.locator('.county:has(.own)').count();
    expect(shown).toBe(await page.locator('a.title').count());
    await page.goBack();
    expect(placeOf(page)).toBe('/jamfor?my=20');
    await page.context().close();
  });

  it('opens lines without script too', async () => {
    const page = await opened(FOUR, { javaScriptEnabled: false });
    await page.locator('.cite').first().click();
    expect(await page.locator('.cited:popover-open').count()).toBe(1);
    await page.context().close();
  });

  it('is the same comparison in the other language, and after the page is loaded again', async () => {
    const page = await opened(FOUR);
    const heads = await page.locator('a.title').count();
    await page.getByRole('link', { name: 'In English' }).click();
    expect(placeOf(page)).toBe(FOUR.replace('/jamfor', '/en/compare'));
    await page.reload();
    expect(await page.locator('a.title').count()).toBe(heads);
    expect(await page.locator('h1').innerText()).toBe('Compare agreements');
    await page.context().close();
  });

  it('scrolls many columns sideways by keyboard while the page stays', async () => {
    const page = await opened('/jamfor?kinds=ALL&aspects=title');
    await tabTo(page, 'section.region');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate('document.querySelector("section.region").scrollLeft')).toBeGreaterThan(0);
    expect(await page.evaluate('scrollX')).toBe(0);
    await page.context().close();
  });

  it('names the instrument of every cell on a phone', async () => {
    const page = await opened(FOUR, { viewport: { width: 390, height: 844 } });
    const named = await page
      .locator('.side-by-side td .whose')
      .evaluateAll((names) => names.map((name) => name.checkVisibility()));
    expect(named).toEqual(Array.from({ length: 4 * 4 }, () => true));
    await page.context().close();
  });

  it('gives each cell the width of a phone, however many there are', async () => {
    const page = await opened('/jamfor?kinds=ALL&aspects=title', { viewport: { width: 390, height: 844 } });
    const cells = page.locator('.side-by-side td');
    const widths = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(6);
    expect(Math.min(...widths)).toBeGreaterThan(340);
    await page.context().close();
  });

  it('is printed across the paper, with all that is folded', async () => {
    const page = await opened(`/jamfor?ids=${A1},${A2},${A6}&aspects=parties`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect(width).toBeGreaterThan(height);
    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('.side-by-side .more li');
    expect(await folded.count()).toBeGreaterThan(0);
    expect(await folded.evaluateAll((items) => items.filter((item) => !item.checkVisibility()).length)).toBe(0);
    await page.context().close();
  });
});
