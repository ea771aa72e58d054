import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { openPage, pagesHub } from '#tests/support/pages-hub.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { wordsOfPage } from '#tests/support/words-of-page.ts';

const ASKED = `{ counties { code name slug municipalities { code } region { id name } licence { url }
  coverage { instruments documentsHeld textsHeld textsNotWhollyRead agreementTextsHeld knownGaps { sv } updatedAt } } instruments(first: 100) { nodes { id county { code } } }
  documents(first: 100) { nodes { county { code } document { id } } } organisations(first: 100) { nodes { county { code } organisation { id } } } }`;

describe('The page of a county of the papers', () => {
  it('says what the public schema says of it', async () => {
    const { data } = await (await pagesHub()).ask(ASKED);
    expect(data.counties).toHaveLength(PAPERS_COUNTIES.length);
    for (const { code, name, municipalities, region, licence, coverage } of data.counties) {
      const page = await (await openPage(`/lan/${code}`)).text();
      const words = wordsOfPage(page);
      const { instruments, documentsHeld, textsHeld, textsNotWhollyRead, agreementTextsHeld, knownGaps, updatedAt } =
        coverage;
      expect(words).toContain(
        `Region ${region.name} Kommuner ${municipalities.length} Handlingar ${instruments} Lästa papper ${documentsHeld} Bifogade texter ${textsHeld} Texter som inte är helt lästa ${textsNotWhollyRead} Hela överenskommelser ${agreementTextsHeld} Senast ändrat ${updatedAt.slice(0, 10)}`,
      );
      expect(page).toContain(`<h1>${name}</h1>`);
      expect(page).toContain(`href="${licence.url}"`);
      for (const gap of knownGaps) expect(words).toContain(gap.sv.replaceAll(/\s+/g, ' '));
      const linked = (path: string) =>
        [...page.matchAll(new RegExp(`href="/${path}/([^"?#]*)`, 'g'))].map(([, id]) => id);
      for (const own of data.instruments.nodes)
        expect(linked('handling').includes(own.id)).toBe(own.county.code === code);
      for (const own of data.documents.nodes)
        expect(linked('dokument').includes(own.document.id)).toBe(own.county.code === code);
      for (const own of data.organisations.nodes)
        expect(linked('organisation').includes(own.organisation.id)).toBe(own.county.code === code);
      expect(words).not.toContain('Rapportera fel');
    }
  });

  it('says which instruments apply to a municipality, and why', async () => {
    const { data } = await (await pagesHub()).ask(
      '{ appliesTo(municipality: "0580", first: 100) { nodes { reason instrument { id } } } }',
    );
    const page = await (await openPage('/lan/05?municipality=0580')).text();
    const [, list = ''] = page.split('<ul class="applying">');
    const shown = [...list.matchAll(/href="\/handling\/([^"?#]*)"/g)].map(([, id]) => id);
    expect(shown.slice(0, data.appliesTo.nodes.length)).toEqual(
      data.appliesTo.nodes.map(({ instrument }: { instrument: { id: string } }) => instrument.id),
    );
    expect((await openPage('/lan/05?municipality=2080')).status).toBe(400);
  });

  it.each(['99', '1', '0580', 'dalarna', '01'])('is not there for the code %s', async (code) => {
    expect((await openPage(`/lan/${code}`)).status).toBe(404);
  });
});

describe('The page of a county', () => {
  const dalarna = titledCounty('dalarna', '20', ['Ett']);
  const many = Array.from({ length: 150 }, (_, index) => `Titel ${String(index).padStart(3, '0')}`);
  const skane = titledCounty('skane', '12', many);
  dalarna.data.county.errorReports = { mailbox: 'fel@region.example' };
  skane.data.county.errorReports = { url: 'https://region.example/fel?om=navet' };
  const { silent, wrap } = silenceSwitch();
  let hub: ServedHub;
  beforeAll(async () => {
    hub = await startServedHub({ counties: [dalarna, skane], wrap });
  });
  afterEach(() => silent.clear());
  afterAll(() => hub.close());

  async function open(path: string): Promise<{ status: number; page: string }> {
    const response = await fetch(`${hub.url}${path}`, { headers: { accept: 'text/html' } });
    return { status: response.status, page: await response.text() };
  }

  it('says where errors are reported, where the county says it', async () => {
    expect((await open('/lan/20')).page).toContain('<a href="mailto:fel@region.example">fel@region.example</a>');
    expect((await open('/en/county/12')).page).toContain('<a href="https://region.example/fel?om=navet">');
  });

  it('lists its instruments a hundred at a time', async () => {
    const shown = async (path: string) =>
      new Set([...(await open(path)).page.matchAll(/\/handling\/(skane:agreement:a-\d+)"/g)].map(([, id]) => id));
    const [first, second] = [await shown('/lan/12'), await shown('/lan/12?page=2')];
    expect([first.size >= 100, new Set([...first, ...second]).size]).toEqual([true, many.length]);
  });

  it('shows what is known without the county while it is silent, and marks the rest', async () => {
    silent.add('skane');
    const { status, page } = await open('/lan/12');
    const words = wordsOfPage(page);
    expect(status).toBe(200);
    expect(words).toContain('Alla län svarade inte');
    expect(words).toContain('Kommuner 33');
    expect(words).toMatch(/Handlingar ! Länet svarade inte/);
    expect(words).not.toContain('Ej angivet');
    expect(words).not.toContain('Rapportera fel');
  });
});
