import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';

async function open(path: string, options: Parameters<typeof newVisitor>[0] = {}): Promise<Page> {
  const page = await newVisitor(options);
  await page.goto(`${(await pagesHub()).url}${path}`);
  return page;
}

/** Where the lines of the day are in each picture, as attributes. */
function lines(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-day-line]').evaluateAll((all) => all.map((line) => line.getAttribute('x1')));
}

describe.runIf(browserPresent)('The line of the chosen day', () => {
  it.each(['/tidslinje', '/tackning'])(
    'is dragged on %s: it follows at once, and the page is loaded for its day',
    async (path) => {
      const page = await open(`${path}?from=2018&to=2021&on=2020-07-01`);
      const axis = page.locator('[data-day-axis]');
      await axis.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await axis.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const before = await lines(page);
      const bottom = y + height - 4;
      await page.mouse.move(x + width * 0.6, bottom);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.25, bottom, { steps: 5 });
      const during = await lines(page);
      expect(new Set(during).size).toBe(1);
      expect(during[0]).not.toBe(before[0]);
      const told = await page.locator('input[name="on"]').inputValue();
      expect(told).toMatch(/^2018-12-3|^2019-01-0/);
      expect(page.url()).toContain('on=2020-07-01');
      await page.mouse.up();
      await page.waitForURL(new RegExp(`on=${told}`));
      expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(told);
      expect(await page.locator('main').innerText()).toContain(told);
      await page.context().close();
    },
  );

  it('is moved with the keys: days by the arrows, some thirty with shift, and told to who does not see it', async () => {
    const page = await open('/tidslinje?from=2018&to=2021&on=2020-07-01');
    const line = page.getByRole('slider', { name: 'Dra linjen' });
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await line.getAttribute('aria-valuetext')).toBe('2020-06-29');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await line.getAttribute('aria-valuetext')).toBe('2020-07-29');
    await page.keyboard.press('Enter');
    await page.waitForURL(/on=2020-07-29/);
    await page.goBack();
    expect(page.url()).toContain('on=2020-07-01');
    await page.context().close();
  });

  it('is moved without script by the field', async () => {
    const page = await open('/tackning?age=19&placement=OUTSIDE_HOME', { javaScriptEnabled: false });
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.getByLabel('Den dagen').fill('2020-07-01');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.waitForURL(/\/tackning\?age=19&placement=OUTSIDE_HOME&on=2020-07-01$/);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('Omfattas en 19-åring');
    await page.context().close();
  });
});

describe.runIf(browserPresent)('What a picture shows', () => {
  it.each([
    ['/tidslinje?on=2020-07-01', 'Villkorat: gällde 2020-06-01'],
    ['/tackning?on=2020-07-01', '4 Flera samtidigt, villkorat'],
  ])('on %s is told by the keyboard, without script: %s', async (path, name) => {
    const page = await open(path, { javaScriptEnabled: false });
    const field = page.getByRole('link', { name });
    await field.focus();
    await page.keyboard.press('Enter');
    const told = page.locator(':target');
    await told.waitFor({ state: 'visible' });
    expect(await told.innerText()).toMatch(/Den angivna tiden omfattar/);
    await page.context().close();
  });

  it('is read on a phone: nothing is wider than the screen, and the answer for each county is seen', async () => {
    const page = await open('/tackning?on=2020-07-01&age=19&placement=OUTSIDE_HOME', {
      viewport: { width: 390, height: 844 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    for (const text of ['Ja, om förslaget antogs', 'Går inte att avgöra', 'Nej, inte enligt det som navet har'])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    await page.context().close();
  });
});
