import { describe, expect, it } from 'vitest';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { partsOfPage, wordsOfPage } from '#tests/support/words-of-page.ts';

const SEARCH = 'from=2018&to=2024&ages.from=0&ages.to=22&on=2020-07-01';
const QUESTION = `{ coverage(from: "2018-01-01", to: "2024-12-31", ages: { from: 0, to: 22 }) {
  byCounty { areas { ages { from to } from to status certainty explanation { sv } covering { instrument { instrumentId } } } } } }`;

const WORDS = { COVERED: 'omfattas', OVERLAP: 'flera samtidigt', UNDETERMINED: 'avgörs inte', GAP: 'lucka' } as const;

interface Area {
  ages: { from: number; to: number };
  from: string;
  to: string;
  status: keyof typeof WORDS;
  explanation: { sv: string };
  covering: { instrument: { instrumentId: string } }[];
}

interface Field {
  row: string;
  label: string;
  looks: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const FIELD =
  /<a href="#([^"]+)" aria-label="([^"]+)"><svg class="field ([^"]+)" x="([\d.]+)%" y="(\d+)" width="([\d.]+)%" height="(\d+)"/g;

/** The fields that a county's picture draws. */
function fieldsOf(picture: string): Field[] {
  return [...picture.matchAll(FIELD)].map(([, row = '', label = '', looks = '', x, y, width, height]) => ({
    ...{ row, label, looks },
    ...{ x: Number(x), y: Number(y), width: Number(width), height: Number(height) },
  }));
}

async function pictures(search = SEARCH): Promise<string[]> {
  return partsOfPage(await (await openPage(`/tackning?${search}`)).text(), '<article');
}

async function answered(): Promise<Area[][]> {
  const { data } = await (await pagesHub()).ask(QUESTION);
  return data.coverage.byCounty.map(({ areas }: { areas: Area[] }) => areas);
}

describe('The pictures of coverage', () => {
  it('have a field for every area that the hub answers, named in words with its ages and days', async () => {
    const counties = await answered();
    const drawn = (await pictures()).map(fieldsOf);
    expect(drawn.map((fields) => fields.length)).toEqual(counties.map((areas) => areas.length));
    for (const [place, areas] of counties.entries())
      for (const [index, { ages, from, to, status }] of areas.entries()) {
        const { label = '', looks } = drawn[place]?.[index] ?? {};
        const years = ages.from === ages.to ? ages.from : `${ages.from}–${ages.to}`;
        expect(label.toLowerCase()).toContain(WORDS[status]);
        expect(label).toContain(`: ${years} år, ${from} – ${to}`);
        expect(looks).toBe(status.toLowerCase());
      }
  });

  it('are filled whole: no field lies over another, and nothing is left open', async () => {
    for (const picture of await pictures()) {
      const fields = fieldsOf(picture);
      const height = Number(/<svg width="100%" height="(\d+)" role="group"/.exec(picture)?.[1]);
      const size = fields.reduce((sum, field) => sum + field.width * field.height, 0);
      expect(size / (100 * height)).toBeCloseTo(1, 3);
      for (const [index, one] of fields.entries())
        for (const other of fields.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x + 0.01 ||
            other.x + other.width <= one.x + 0.01 ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart, `${one.label} beside ${other.label}`).toBe(true);
        }
    }
  });

  it('lead from each field to a row that says why, by which agreements', async () => {
    const counties = await answered();
    for (const [place, picture] of (await pictures()).entries())
      for (const [index, { row }] of fieldsOf(picture).entries()) {
        const [, told = ''] = new RegExp(`<tr id="${row}"[^>]*>([\\s\\S]*?)</tr>`).exec(picture) ?? [];
        const area = counties[place]?.[index];
        expect(wordsOfPage(told)).toContain(area?.explanation.sv);
        for (const { instrument } of area?.covering ?? [])
          expect(told).toContain(`/handling/${instrument.instrumentId}"`);
      }
  });

  it('tell the meaning of each look in words', async () => {
    const page = wordsOfPage(await (await openPage(`/tackning?${SEARCH}`)).text());
    for (const words of [
      'Omfattas En överenskommelse omfattar',
      'Flera samtidigt Två eller flera',
      'Avgörs inte Minst en kan',
      'Lucka Ingen i navet',
      'Belagt Beslut och tid',
      'Villkorat Tiden stämmer',
      'Möjligt Slutet är öppet',
    ])
      expect(page).toContain(words);
  });

  it('are of the counties that are chosen alone', async () => {
    expect(await pictures(`${SEARCH}&counties=20`)).toHaveLength(1);
  });

  it('have a line at the day, and words instead where the day lies beside them', async () => {
    for (const picture of await pictures()) expect(picture).toContain('data-day-line');
    const page = await (await openPage('/tackning?from=2018&to=2019&on=2020-07-01')).text();
    expect(page).not.toContain('data-day-line');
    expect(wordsOfPage(page)).toContain('Dagen ligger utanför tiden som visas');
  });
});

describe('What cannot be read, the page of coverage', () => {
  it.each([
    ['on=2020-02-30', 'on=2020-02-30 är ingen dag i kalendern'],
    ['from=2021&to=2019', 'Tiden slutar innan den börjar: från 2021-01-01 till 2019-12-31'],
    ['from=1900&to=2000', 'Tiden är för lång'],
    ['on=1850-01-01', 'ligger utanför åren 1900–2100'],
    ['age=99', 'age=99 går inte att läsa'],
    ['ages.from=18&ages.to=3', 'Åldrarna slutar innan de börjar'],
  ])('refuses in words: %s', async (search, words) => {
    const response = await openPage(`/tackning?${search}`);
    expect(response.status).toBe(400);
    expect(wordsOfPage(await response.text())).toContain(words);
  });
});

describe('Beside what it shows, the page of coverage', () => {
  it('offers tables that are there', async () => {
    const page = await (await openPage(`/tackning?${SEARCH}&counties=05`)).text();
    const tables = [...page.matchAll(/href="(\/v1\/reports\/[^"]+\.csv[^"]*)"/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    expect(tables).toHaveLength(2);
    for (const table of tables) expect((await openPage(table)).status).toBe(200);
  });
});
