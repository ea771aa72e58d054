import { beforeAll, describe, expect, it } from 'vitest';
import { allCounties } from '#schema/reference/reference.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { allOf, attributeOf, type ReadElement, readHtml, wordsOf } from '#tests/support/read-html.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

/** What the page should show of each county, asked by the test itself. */
const HOLDINGS = `{
  counties {
    code name
    coverage { instruments documentsHeld agreementTextsHeld knownGaps { sv en } updatedAt }
  }
}`;

interface Holding {
  code: string;
  name: string;
  coverage: {
    instruments: number;
    documentsHeld: number;
    agreementTextsHeld: number;
    knownGaps: { sv: string; en: string }[];
    updatedAt: string;
  };
}

/** What may cross the wire before the first page is whole. */
const MOST_BYTES = 120_000;

async function pageAt(address: string): Promise<string> {
  const response = await openPage(address);
  expect(response.status).toBe(200);
  return response.text();
}

describe('The first page', () => {
  let swedish: string;
  let read: ReadElement;
  let holdings: Holding[];

  beforeAll(async () => {
    swedish = await pageAt('/');
    read = readHtml(swedish);
    holdings = (await (await pagesHub()).ask(HOLDINGS)).data.counties;
  });

  it('shows every county of the country, those of the hub as links and the others as missing', () => {
    const tiles = allOf(read, 'li.tile');
    expect(tiles.map((tile) => wordsOf(tile).replace(' saknas', '')).sort()).toEqual(
      allCounties.map(({ short }) => short).sort(),
    );
    const linked = tiles.flatMap((tile) => allOf(tile, 'a').map((link) => attributeOf(link, 'href')));
    expect(linked.sort()).toEqual(holdings.map(({ code }) => `/lan/${code}`).sort());
    expect(tiles.filter((tile) => wordsOf(tile).endsWith(' saknas'))).toHaveLength(
      allCounties.length - holdings.length,
    );
    expect(wordsOfPage(swedish)).toContain('3 av 21 län finns i navet');
    expect(wordsOfPage(swedish)).toContain('18 län saknas');
  });

  it('tells of each county what the hub holds, of when, and all that is known to be missing', () => {
    const rows = allOf(allOf(read, 'table.holdings')[0] as ReadElement, 'tr').slice(1);
    const shown = rows.map((row) => ({
      name: wordsOf(allOf(row, 'th')[0] as ReadElement),
      numbers: allOf(row, 'td.number').map((cell) => Number(wordsOf(cell).replace(/\D/g, ''))),
      day: wordsOf(allOf(row, 'td.date')[0] as ReadElement).slice(-10),
      gaps: allOf(row, 'li').map(wordsOf),
    }));
    expect(shown).toEqual(
      holdings.map(({ name, coverage }) => ({
        name,
        numbers: [coverage.instruments, coverage.documentsHeld, coverage.agreementTextsHeld],
        day: coverage.updatedAt.slice(0, 10),
        gaps: coverage.knownGaps.map(({ sv }) => sv),
      })),
    );
  });

  it('answers one question of all counties on the spot, each answer with its lines', async () => {
    const { data } = await (await pagesHub()).ask(
      '{ answerGroups(aspect: "financing") { groups { statedAs count answers { cell { values { inWords { sv } } } } } } }',
    );
    const [section] = allOf(read, 'section.one') as [ReadElement];
    const answers = allOf(section, 'h3').map(wordsOf);
    const stated = data.answerGroups.groups.filter((group: { statedAs: string }) => group.statedAs === 'STATED');
    expect(answers).toEqual(
      stated.map(
        (group: { answers: { cell: { values: { inWords: { sv: string } }[] } }[] }) =>
          group.answers[0]?.cell.values[0]?.inWords.sv.split(':')[0],
      ),
    );
    expect(allOf(section, 'button.cite')).toHaveLength(answers.length);
    expect(wordsOf(section)).toContain('Ej angivet 9 handlingar');
  });

  it('leads to the questions that people come with', () => {
    const links = allOf(allOf(read, 'ul.asks')[0] as ReadElement, 'a').map((link) => attributeOf(link, 'href'));
    expect(links).toEqual(
      expect.arrayContaining([
        '/tackning?age=19&placement=OUTSIDE_HOME',
        '/tidslinje?on=2020-07-01',
        '/beslut?waiting=1',
        '/jamfor?themes=placed-children',
        '/fraga/followUps',
      ]),
    );
  });

  it('tells the latest changes, the newest first', async () => {
    const { data } = await (await pagesHub()).ask('{ changes(first: 100) { nodes { at title } } }');
    const latest = data.changes.nodes
      .map(({ at }: { at: string }) => at)
      .sort()
      .at(-1);
    const [news] = allOf(read, 'ul.news') as [ReadElement];
    const times = allOf(news, 'time').map((time) => attributeOf(time, 'datetime'));
    expect(times[0]).toBe(latest);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('has one form that searches all counties', () => {
    const [form] = allOf(read, 'form.find') as [ReadElement];
    expect(attributeOf(form, 'action')).toBe('/sok');
    expect(attributeOf(allOf(form, 'input')[0] as ReadElement, 'name')).toBe('q');
  });

  it('is whole, with its letters and script, in less than 120 kB on the wire', async () => {
    const files = [
      ...swedish.matchAll(/(?:<link rel="(?:preload|stylesheet|icon)"|<script)[^>]+(?:href|src)="([^"]+)"/g),
    ];
    const addresses = ['/', ...new Set(files.map(([, file = '']) => file))];
    expect(addresses.length).toBeGreaterThan(4);
    const { url } = await pagesHub();
    const sizes = await Promise.all(
      addresses.map(async (address) => {
        const { headers } = await fetch(`${url}${address}`, {
          method: 'HEAD',
          headers: { accept: 'text/html,*/*', 'accept-encoding': 'br' },
        });
        return Number(headers.get('content-length'));
      }),
    );
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe('Whoever says which county is theirs', () => {
  it('has it first among what the hub knows, and on the map', async () => {
    const read = readHtml(await pageAt('/?my=20'));
    expect(wordsOf(allOf(read, 'li.own')[0] as ReadElement)).toBe('Dalarna');
    const [first] = allOf(allOf(read, 'table.holdings')[0] as ReadElement, 'tr').slice(1);
    expect(wordsOf(first as ReadElement)).toContain('Dalarnas län');
  });

  it.each([
    ['/?my=06', 'Jönköpings län finns inte i navet än'],
    ['/en?my=06', 'Jönköpings län is not in the hub yet'],
  ])('is told that it is not in the hub, at %s', async (address, words) => {
    expect(wordsOfPage(await pageAt(address))).toContain(words);
  });

  it('can choose any county of the country, and none', async () => {
    const [form] = allOf(readHtml(await pageAt('/en?my=06')), 'form.choose') as [ReadElement];
    const choices = allOf(form, 'option').map((option) => attributeOf(option, 'value'));
    expect(choices).toEqual(['', ...allCounties.map(({ code }) => code)]);
    expect(wordsOf(allOf(form, 'option').find((option) => 'selected' in option.attributes) as ReadElement)).toBe(
      'Jönköpings län (missing)',
    );
  });
});

describe('A county that does not answer', () => {
  it('is told on the first page, which is whole for the others', async () => {
    const { silent, wrap } = silenceSwitch();
    const hub = await overSharedCounties({ wrap });
    silent.add('dalarna');
    const response = await hub.gateway.fetch('http://hub.test/', { headers: { accept: 'text/html' } });
    const page = await response.text();
    const words = wordsOfPage(page);
    expect(response.status).toBe(200);
    expect(words).toContain('Alla län svarade inte Dalarnas län');
    expect(words).toContain('Dalarnas län ! Länet svarade inte');
    expect(allOf(allOf(readHtml(page), 'table.holdings')[0] as ReadElement, 'td.date')).toHaveLength(2);
    expect(words).toContain('3 av 21 län finns i navet');
  });
});
