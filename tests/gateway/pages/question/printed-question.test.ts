import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { papers } from '#tests/support/papers.ts';

/** What the papers say of how agreements are financed: the paper, its lines, what it comes to and who says it. */
const FINANCED = [
  {
    paper: 'D3',
    lines: [115, 115],
    answer: 'Finansieras av Region Dalarna',
    says: 'Uppdragsdirektivet',
    county: 'Dalarnas län',
  },
  {
    paper: 'D0',
    lines: [38, 40],
    answer: 'Framgår av ramavtal',
    says: 'Samverkan kring barn och unga 2020–2023',
    county: 'Östergötlands län',
  },
  {
    paper: 'D2',
    lines: [49, 51],
    answer: 'Inga utökade åtaganden',
    says: 'Placerade barn 2020–2022',
    county: 'Östergötlands län',
  },
] as const;

/** The sheets of a page as it is printed: their size in points, and their words. */
async function printed(page: Page): Promise<{ width: number; height: number; words: string }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const loading = getDocument({ data, verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const sheets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    sheets.push({ width, height, words: words.replaceAll(/\s+/g, ' ') });
  }
  await loading.destroy();
  return sheets;
}

describe.runIf(browserPresent)('Who asks which counties say how the agreement is financed', () => {
  it.each([true, false])('finds it from the first page and prints it, with script: %s', async (javaScriptEnabled) => {
    const { url } = await pagesHub();
    const page = await newVisitor({ javaScriptEnabled });
    await page.goto(url);
    await page.getByRole('navigation').first().getByRole('link', { name: 'En fråga' }).click();
    await page.getByRole('link', { name: 'Finansiering' }).click();
    expect(new URL(page.url()).pathname).toBe('/fraga/financing');
    const sheets = await printed(page);
    for (const { width, height } of sheets) expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const words = sheets.map((sheet) => sheet.words).join(' ');
    expect(words).toContain('3 av 12 handlingar säger något.');
    for (const { answer, says, county, lines } of FINANCED) {
      const [from, to] = lines;
      const sheet = sheets.find((one) => one.words.includes(says))?.words ?? '';
      for (const said of [answer, county, `rad ${from === to ? from : `${from}–${to}`}`]) expect(sheet).toContain(said);
    }
    expect(words).toContain('9 handlingar. Det som är läst säger inget om det.');
    await page.context().close();
  });

  it('reads on paper where it is from, when it was printed and as of when it tells', async () => {
    const { url } = await pagesHub();
    const page = await newVisitor();
    await page.goto(`${url}/fraga/financing?my=05`);
    const [first] = await printed(page);
    const today = new Date().toISOString().slice(0, 10);
    expect(first?.words).toContain(`Utskrivet ${today} från ${url}/fraga/financing?my=05`);
    expect(first?.words).toMatch(/Som det var känt \d{4}-\d\d-\d\dT/);
    expect(first?.words).not.toContain('Visa');
    await page.context().close();
  });

  it.runIf(papers.length > 0)('reads wordings that stand on the cited lines of the papers', async () => {
    const { url } = await pagesHub();
    const page = await newVisitor();
    await page.goto(`${url}/fraga/financing`);
    for (const { paper, lines, says } of FINANCED) {
      const [from, to] = lines;
      const text =
        papers
          .find(([file]) => file.startsWith(paper))?.[1]
          .split('\n')
          .slice(from - 1, to)
          .join(' ') ?? '';
      const answer = page.locator('li.answer', { hasText: says });
      const wording = (await answer.locator('.wording').first().textContent()) ?? '';
      expect(wording.length).toBeGreaterThan(10);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(wording);
    }
    await page.context().close();
  });

  it('prints no answer in two pieces', async () => {
    const { url } = await pagesHub();
    const page = await newVisitor();
    await page.goto(`${url}/fraga/targetGroups`);
    const sheets = await printed(page);
    expect(sheets.length).toBeGreaterThan(1);
    for (const section of await page.locator('section.answer-group:not(.without)').all()) {
      const title = await section.locator('h3').first().innerText();
      const wordings = await section.locator('.wording').allTextContents();
      const sheet = sheets.find(
        ({ words }) => words.includes(title) && words.includes(wordings[0]?.slice(0, 20) ?? ''),
      );
      for (const wording of wordings) expect(sheet?.words).toContain(wording);
    }
    await page.context().close();
  });
});
