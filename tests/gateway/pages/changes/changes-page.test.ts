import { describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';

/** Opens page after page, as the links to what is older lead. */
async function allPages(start: string): Promise<ReadElement[]> {
  const pages = [];
  for (let address: string | undefined = start; address !== undefined; ) {
    const response = await openPage(address);
    expect(response.status).toBe(200);
    const page = readHtml(await response.text());
    pages.push(page);
    const older: ReadElement | undefined = allOf(page, 'a').find((link) => /Äldre|Older/.test(wordsOf(link)));
    address = older && attributeOf(older, 'href');
  }
  return pages;
}

const linesOf = (pages: readonly ReadElement[]) =>
  pages.flatMap((page) => allOf(page, 'ul.news').flatMap((list) => allOf(list, 'li')));

const timesOf = (lines: readonly ReadElement[]) =>
  lines.map((line) => attributeOf(allOf(line, 'time')[0] as ReadElement, 'datetime'));

async function changesOf(counties: readonly string[] | null): Promise<{ at: string; title: string; kind: string }[]> {
  const { data } = await (await pagesHub()).ask(
    'query ($counties: [ID!]) { changes(first: 100, counties: $counties) { nodes { at title kind } } }',
    { counties },
  );
  return data.changes.nodes;
}

describe('What is new and changed', () => {
  it('stands on pages that hold every change once, the latest first', async () => {
    const changes = await changesOf(null);
    const pages = await allPages('/nytt');
    const times = timesOf(linesOf(pages));
    expect(pages.length).toBeGreaterThan(1);
    expect(times).toEqual(
      changes
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('says of each what happened to what', async () => {
    const lines = linesOf(await allPages('/en/news')).map(wordsOf);
    for (const { title } of await changesOf(null)) expect(lines.some((line) => line.includes(title))).toBe(true);
    expect(lines.every((line) => /(?:Added|Changed|Removed)/.test(line))).toBe(true);
  });

  it('is narrowed to a county, and its feed and table with it', async () => {
    const changes = await changesOf(['20']);
    const [page, ...more] = await allPages('/nytt?counties=20');
    const lines = linesOf([page as ReadElement, ...more]);
    expect(lines).toHaveLength(changes.length);
    expect(lines.every((line) => wordsOf(line).includes('Dalarnas län'))).toBe(true);
    const links = allOf(page as ReadElement, 'a').map((link) => attributeOf(link, 'href'));
    expect(links).toContain('/v1/changes.atom?counties=20&lang=sv');
    expect(links).toContain('/v1/reports/changes.csv?counties=20&lang=sv');
  });

  it('says so where there is nothing', async () => {
    const [page] = await allPages('/nytt?counties=06');
    expect(wordsOf(page as ReadElement)).toContain('Inget har ändrats i de län som är valda');
  });

  it('does not say beyond its last page that nothing has changed', async () => {
    const [page] = await allPages('/nytt?counties=20&page=99');
    expect(wordsOf(page as ReadElement)).toContain('Det finns inga äldre ändringar här');
    expect(wordsOf(page as ReadElement)).not.toContain('Inget har ändrats');
  });

  it('leads to what was known after the changes of a day, at that very moment', async () => {
    const [page] = await allPages('/nytt');
    const link = allOf(page as ReadElement, 'a')
      .map((one) => attributeOf(one, 'href'))
      .find((href) => href.includes('asKnownAt'));
    const [latest] = timesOf(linesOf([page as ReadElement]));
    expect(link).toBe(`/jamfor?asKnownAt=${latest}`);
    expect((await openPage(link ?? '')).status).toBe(200);
  });
});
