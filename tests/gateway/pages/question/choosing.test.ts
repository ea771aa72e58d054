import { describe, expect, it } from 'vitest';
import { A1, A2, A2_2019 } from '#tests/support/fixture-ids.ts';
import { openPage } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, wordsOf } from '#tests/support/read-html.ts';
import { readPage } from './asked-of-hub.ts';
import { readAnswers } from './read-answers.ts';

async function idsAt(path: string): Promise<string[]> {
  return readAnswers(await readPage(path)).flatMap(({ answers }) => answers.map(({ id }) => id));
}

describe('A question is asked', () => {
  it.each([
    ['of some counties', 'counties=05', (id: string) => id.startsWith('ostergotland:')],
    ['of a kind of instrument', 'kinds=ASSIGNMENT_DIRECTIVE', (id: string) => id.includes(':directive:')],
    ['of those that can be in force on a day', 'on=2019-07-01&counties=05', (id: string) => id === A2_2019],
    ['of those that speak of a theme', 'themes=placed-children&counties=05', (id: string) => id !== A1],
    [
      'of those that have a party',
      'parties=ostergotland:organisation:region-ostergotland',
      (id: string) => id.startsWith('ostergotland:'),
    ],
  ])('%s alone where that is chosen, and says so', async (_, search, fits) => {
    const all = await idsAt('/fraga/geographicScope');
    const some = await idsAt(`/fraga/geographicScope?${search}`);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.every(fits)).toBe(true);
    expect(
      allOf(await readPage(`/fraga/geographicScope?${search}`), 'p.selection')
        .map(wordsOf)
        .join(),
    ).toMatch(/^Urval: .+/);
  });

  it('of nobody where nothing fits, which the page says', async () => {
    const page = await readPage('/fraga/financing?kinds=LOCAL_AGREEMENT');
    expect(readAnswers(page)).toEqual([]);
    expect(allOf(page, 'p.nothing').map(wordsOf).join()).toContain('Inga handlingar finns i urvalet.');
  });

  it.each([
    ['/fraga/finansierng', 404, 'Menar du Finansiering (financing)?'],
    ['/en/question/placed-childern', 404, 'Do you mean Children in out-of-home care (placed-children)?'],
    ['/fraga/xyzzyxyzzy', 404, 'Välj en i listan över frågor.'],
    ['/fraga/documentTitle', 404, 'Kodboken har ingen fråga ”documentTitle”.'],
    ['/fraga/financing?kinds=NONE', 400, 'kinds=NONE finns inte.'],
    ['/fraga/financing?on=2020-02-30', 400, 'on=2020-02-30 är ingen dag i kalendern.'],
    ['/fraga/financing?counties=99', 400, 'Något i adressen går inte att läsa.'],
  ])('in words at %s, with %s: %s', async (path, status, words) => {
    const response = await openPage(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it('by a form that leads to its own page, with what is chosen', async () => {
    const sent = '/fragor?question=financing&counties=05&counties=20&on=&themes=&my=20';
    const short = await openPage(sent);
    const moved = await openPage(short.headers.get('location') ?? '');
    expect([short.status, moved.status]).toEqual([302, 302]);
    expect(moved.headers.get('location')).toBe('/fraga/financing?counties=05,20&my=20');
  });

  it('beside those before and after it in the list', async () => {
    const beside = allOf(await readPage('/fraga/financing?counties=05'), 'nav.neighbours').flatMap((nav) =>
      allOf(nav, 'a'),
    );
    expect(beside.map((link) => attributeOf(link, 'href'))).toEqual([
      '/fraga/themesNotStated?counties=05',
      '/fraga/compensation?counties=05',
    ]);
  });
});

describe('Where the visitor has a county', () => {
  it('its answers come first in their group and are marked, and who answers the same is a link away', async () => {
    const page = await readPage('/fraga/geographicScope?my=05');
    const [group] = readAnswers(page);
    const mine = group?.answers.map(({ id, words }) => [id.startsWith('ostergotland:'), words.includes('mitt län')]);
    const ofMine = mine?.filter(([own]) => own).length ?? 0;
    expect(ofMine).toBe(3);
    expect(mine).toEqual(mine?.map((_, place) => [place < ofMine, place < ofMine]));
    const links = allOf(page, 'div.as-mine').flatMap((div) => allOf(div, 'a'));
    const alike = links.find((link) => wordsOf(link) === '9 handlingar till svarar lika');
    const asked = new URL(attributeOf(alike ?? page, 'href'), 'http://page');
    expect(asked.pathname).toBe('/jamfor');
    expect(asked.searchParams.get('ids')?.split(',')).toHaveLength(10);
  });

  it('no answers are called the same that the hub does not settle', async () => {
    const page = await readPage('/fraga/targetGroups?my=20');
    const said = allOf(page, 'div.as-mine').map(wordsOf).join();
    expect(said).not.toContain('svarar lika');
    expect(said).toContain('Svaret jämförs inte med andras.');
  });

  it('those of a group stand side by side a link away', async () => {
    const page = await readPage('/fraga/targetGroups');
    const links = allOf(page, 'p.go-compare').flatMap((line) => allOf(line, 'a'));
    expect(links.map((link) => new URL(attributeOf(link, 'href'), 'http://page').searchParams.get('ids'))).toEqual([
      [A2_2019, A2].join(','),
    ]);
  });
});
