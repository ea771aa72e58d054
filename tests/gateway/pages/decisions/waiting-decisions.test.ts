import { describe, expect, it } from 'vitest';
import { browserPresent, newVisitor } from '#tests/support/browser.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { papers } from '#tests/support/papers.ts';

/** The conditions in the papers: the paper, its line, and the words that make it one. */
const CONDITIONS = [
  ['D2', 11, 'under förutsättning att övriga parter godkänner'],
  ['D0', 14, 'under förutsättning att övriga parter fattar motsvarande beslut'],
] as const;

describe.runIf(browserPresent)('Who asks which decisions wait for other parties', () => {
  it.each([true, false])('finds them from the first page, with script: %s', async (javaScriptEnabled) => {
    const { url } = await pagesHub();
    const page = await newVisitor({ javaScriptEnabled });
    await page.goto(url);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Beslut', exact: true }).click();
    await page.getByRole('link', { name: 'Väntar på andra parter' }).click();
    expect(new URL(page.url()).search).toBe('?waiting=1');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Placerade barn 2020–2022',
      'Samverkan kring barn och unga 2020–2023',
      'Öppna remisser',
    ]);
    expect(await page.locator('tbody .what').allTextContents()).toEqual([
      'Godkänna Punkt 1',
      'Ge rätt att underteckna Punkt 2',
      'Godkänna Punkt 1',
    ]);
    expect(await page.locator('tbody .who').allTextContents()).toEqual([
      'Social- och omsorgsnämnden',
      'Social- och omsorgsnämnden',
      'Kommunstyrelsen',
    ]);
    expect(new Set(await page.locator('tbody .fulfilment').allTextContents())).toEqual(
      new Set(['? Okänt om uppfyllt']),
    );
    await page.context().close();
  });

  it.runIf(papers.length > 0)('reads conditions that stand in the papers, on the lines that are cited', async () => {
    const { url } = await pagesHub();
    const page = await newVisitor();
    await page.goto(`${url}/beslut?waiting=1`);
    const wordings = await page.locator('.condition-list .wording').allTextContents();
    for (const [paper, line, words] of CONDITIONS) {
      const text = papers.find(([file]) => file.startsWith(paper))?.[1] ?? '';
      const onLine = text.split('\n')[line - 1] ?? '';
      expect(onLine).toContain(words);
      expect(
        wordings.filter((wording) => onLine.includes(wording.trim()) && wording.includes(words)).length,
      ).toBeGreaterThan(0);
    }
    await page.locator('tbody tr').last().locator('.cite').click();
    expect(await page.locator('[popover]:popover-open').innerText()).toContain(CONDITIONS[1][2]);
    await page.context().close();
  });
});
