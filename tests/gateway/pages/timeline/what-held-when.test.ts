import { describe, expect, it } from 'vitest';
import { enumerations } from '#schema/values/enumerations.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { partsOfPage, wordsOfPage } from '#tests/support/words-of-page.ts';

const QUESTION = `query ($on: Date!) { instruments { nodes { id kind
  statusOn(date: $on) { states certainty withinStatedPeriod explanation { sv } citations { lineStart } }
  ... on Agreement { validity(on: $on) { certainty explanation { sv } } }
  ... on OtherInstrument { validity(on: $on) { certainty explanation { sv } } } } } }`;

type Sureness = keyof typeof WORDS;
const WORDS = { CONFIRMED: 'Belagt', CONDITIONAL: 'Villkorat', POSSIBLE: 'Möjligt', NOT_EVIDENCED: 'Inte belagt' };

interface OnDay {
  id: string;
  kind: string;
  statusOn: {
    states: (keyof typeof enumerations.LifecycleState)[];
    certainty: Sureness;
    withinStatedPeriod: boolean | null;
    explanation: { sv: string };
    citations: { lineStart: number }[];
  };
  validity?: { certainty: Sureness; explanation: { sv: string } };
}

async function heldOnDay(on: string): Promise<OnDay[]> {
  const { data } = await (await pagesHub()).ask(QUESTION, { on });
  return data.instruments.nodes;
}

/** The rows of a page by the ids of their instruments, as HTML. */
async function rowsAt(search: string): Promise<Map<string, string>> {
  const page = await (await openPage(`/tidslinje?${search}`)).text();
  const rows = partsOfPage(page, '<article class="held"').map((row) => row.split('</article>')[0] ?? '');
  return new Map(rows.map((row) => [/href="\/handling\/([^"]+)"/.exec(row)?.[1] ?? '', row]));
}

/** How surely an instrument was in force on a day, or its assignment ran. */
function surenessOf({ validity, statusOn }: OnDay): Sureness {
  if (validity) return validity.certainty;
  return statusOn.withinStatedPeriod ? statusOn.certainty : 'NOT_EVIDENCED';
}

const DAYS = [
  '2017-03-01',
  '2018-06-01',
  '2019-06-01',
  '2019-10-04',
  '2020-07-01',
  '2021-02-07',
  '2023-01-01',
  '2026-01-01',
];
const SPAN = 'from=2017&to=2026';

describe.each(DAYS)('On %s, the page of what held when', (on) => {
  it('says of every instrument what the hub answers for that day, how certain, why and on which lines', async () => {
    const rows = await rowsAt(`${SPAN}&on=${on}`);
    const held = await heldOnDay(on);
    expect([...rows.keys()].sort()).toEqual(held.map(({ id }) => id).sort());
    for (const each of held) {
      const row = rows.get(each.id) ?? '';
      const [, standing = ''] = /<p class="standing">([\s\S]*?)<\/p>/.exec(row) ?? [];
      const states = each.statusOn.states.map((state) => enumerations.LifecycleState[state].sv);
      const words = wordsOfPage(standing);
      expect(words, each.id).toMatch(new RegExp(`^(Gällde|Uppdraget pågick): \\S ${WORDS[surenessOf(each)]} Skede: `));
      expect(words, each.id).toContain(`Skede: ${states.join(', ') || 'inget skede belagt då'}`);
      const [, why = ''] = new RegExp(`<h4>${on}</h4>([\\s\\S]*?)</p>`).exec(row) ?? [];
      expect(wordsOfPage(why)).toContain(each.statusOn.explanation.sv);
      if (each.validity) expect(wordsOfPage(why)).toContain(each.validity.explanation.sv);
      for (const { lineStart } of each.statusOn.citations)
        expect(wordsOfPage(why)).toMatch(new RegExp(`rad [^.]*\\b${lineStart}\\b`));
    }
  });

  it('has a bar there that is as sure where the papers give dates, and words where there is none', async () => {
    const rows = await rowsAt(`${SPAN}&on=${on}`);
    const days = (Date.parse('2026-12-31') - Date.parse('2017-01-01')) / 86_400_000 + 1;
    const place = (((Date.parse(on) - Date.parse('2017-01-01')) / 86_400_000 + 0.5) / days) * 100;
    for (const each of await heldOnDay(on)) {
      const row = rows.get(each.id) ?? '';
      const bars = [...row.matchAll(/<svg class="bar (\w+)[^"]*" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/g)];
      const there = bars.filter(([, , x, width]) => Number(x) <= place && place <= Number(x) + Number(width));
      const sureness = surenessOf(each);
      if (there.length > 0 || sureness !== 'NOT_EVIDENCED')
        if (bars.length > 0)
          expect(
            there.map(([, sure]) => sure),
            each.id,
          ).toEqual([sureness.toLowerCase()]);
      const instead = wordsOfPage(/<text class="instead"[^>]*>([^<]*)/.exec(row)?.[1] ?? '');
      expect(instead === '', each.id).toBe(bars.length > 0);
      if (bars.length === 0 && each.validity && sureness !== 'NOT_EVIDENCED')
        expect(instead).toBe('Kan ha gällt: pappren anger inga datum');
    }
  });
});

describe('The pictures of what held when', () => {
  it('lead from every bar and mark to words about it, with its days', async () => {
    const page = await (await openPage('/tidslinje?on=2020-07-01')).text();
    const links = [...page.matchAll(/<a href="#(row-[\d-]+)" aria-label="([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(12);
    for (const [, id = '', label = ''] of links) {
      const [, told = ''] = new RegExp(`<li id="${id}"[^>]*>([\\s\\S]*?)</li>`).exec(page) ?? [];
      expect(told, id).toMatch(/popovertarget="/);
      const [year] = /\d{4}/.exec(label) ?? [];
      expect(wordsOfPage(told), label).toContain(year);
    }
  });

  it('name each look in words', async () => {
    const words = wordsOfPage(await (await openPage('/tidslinje')).text());
    for (const look of [
      'Belagt Beslut och tid',
      'Villkorat Tiden stämmer',
      'Möjligt Slutet är öppet',
      'Ingen stapel: inte belagt',
    ])
      expect(words).toContain(look);
    expect(words).toContain(
      'Belagt Villkorat Möjligt Beslut Föreslaget eller planerat beslut Annan händelse Uppdragets tid Remiss öppen',
    );
  });

  it('show decisions and consultations on their days', async () => {
    const rows = await rowsAt('on=2020-07-01');
    const proposal = rows.get('vastra-gotaland:agreement:samverkan-barns-ungas-basta') ?? '';
    expect(proposal).toContain('aria-label="beslut, 2019-10-09"');
    expect(proposal).toContain('aria-label="remiss eller samråd, 2019-11-01 – 2020-02-14"');
    expect(rows.get('dalarna:directive:uppdragsdirektiv-2020')).toContain('aria-label="3 beslut, 2019-10-04"');
    expect(rows.get('ostergotland:agreement:trygg-saker-vard-2019')).toContain(
      'aria-label="beslut, 2019-01-01 – 2019-12-31"',
    );
  });

  it('say the same as the table of each county', async () => {
    const page = await (await openPage('/tidslinje?on=2020-07-01')).text();
    const sections = partsOfPage(page, '<section aria-labelledby="county-');
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      const [, table = ''] = /<table class="table">([\s\S]*)<\/table>/.exec(section) ?? [];
      const told = [...section.matchAll(/<li id="row-[\d-]+"[^>]*>([\s\S]*?)<\/li>/g)];
      expect([...table.matchAll(/<tr>/g)]).toHaveLength(told.length + 1);
      for (const [, item = ''] of told) {
        const why = wordsOfPage(/<p>([\s\S]*)<\/p>/.exec(item)?.[1] ?? item);
        expect(wordsOfPage(table)).toContain(why);
      }
    }
  });
});
