import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '#gateway/reports/describing/files/report-forms.ts';
import { startCatalogueHub } from '#tests/gateway/catalogue/catalogue-hub.ts';
import { readGraph } from '#tests/gateway/catalogue/read-graph.ts';
import { breachesOfProfile, whole } from '#tests/gateway/catalogue/swedish-profile.ts';
import { breachesOfAtom, readAtom } from '#tests/gateway/changes-feed/read-atom.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import type { ServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { asLink, errorPlacesIn } from './told-error-places.ts';

const [PAGE, LETTER] = ['https://region.example/fel?om=navet', 'mailto:fel@region.example'];
const dalarna = titledCounty('dalarna', '20', ['Ett']);
const skane = titledCounty('skane', '12', ['Två']);
const halland = titledCounty('halland', '13', ['Tre']);
dalarna.data.county.errorReports = { mailbox: 'fel@region.example' };
skane.data.county.errorReports = { url: PAGE };

const { silent, wrap } = silenceSwitch();
let hub: ServedHub;
beforeAll(async () => {
  hub = await startCatalogueHub({ counties: [dalarna, skane, halland], wrap });
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

const get = (path: string) => fetch(`${hub.url}${path}`);

async function catalogue(ending: string) {
  const response = await get(`/catalog.${ending}`);
  const graph = await readGraph(await response.text(), response.headers.get('content-type') ?? '');
  const said = (entry: string, property: string) =>
    graph.getObjects(entry, whole(property), null).map(({ value }) => value);
  return { graph, said };
}

describe('Where errors in a county’s facts are reported', () => {
  it.each([...reportForms.keys()])('is told with a report as %s', async (form) => {
    const response = await get(`/v1/reports/facts.${form}`);
    expect(await errorPlacesIn[form]?.(response)).toEqual({ 12: PAGE, 13: null, 20: LETTER });
  });

  it('stands in the table of counties', async () => {
    const { rows } = (await (await get('/v1/reports/counties.json')).json()) as { rows: Record<string, string>[] };
    const told = rows.map((row) => [row.county_code, asLink(row.error_reports_mailbox ?? row.error_reports_url)]);
    expect(Object.fromEntries(told)).toEqual({ 12: PAGE, 13: null, 20: LETTER });
  });

  it.each(['rdf', 'ttl', 'jsonld'])(
    'is a contact or a page of each data set in the catalogue as %s',
    async (ending) => {
      const { said } = await catalogue(ending);
      const [facts, codebook] = ['https://hub.example/catalog#facts', 'https://hub.example/catalog#codebook'];
      const contacts = said(facts, 'dcat:contactPoint').map((contact) => [
        ...said(contact, 'vcard:hasEmail'),
        ...said(contact, 'vcard:fn').toSorted(),
      ]);
      expect(contacts).toContainEqual([LETTER, 'Dalarnas län: errors in the facts', 'Dalarnas län: fel i uppgifterna']);
      expect(said(facts, 'foaf:page')).toEqual([PAGE]);
      expect(said(PAGE, 'dcterms:title').toSorted()).toEqual([
        'Skåne län: errors in the facts',
        'Skåne län: fel i uppgifterna',
      ]);
      expect([said(codebook, 'foaf:page'), said(codebook, 'dcat:contactPoint').length]).toEqual([[], 1]);
    },
  );

  it('leaves the catalogue as the Swedish profile has it', async () => {
    const breaches = breachesOfProfile((await catalogue('ttl')).graph);
    expect(breaches.filter((breach) => !breach.includes('dcat#mediaType'))).toEqual([]);
  });

  it.each([
    ['sv', 'Rapportera fel i uppgifter från '],
    ['en', 'Report an error in the facts of '],
  ])('is a link of each entry of the feed, in %s', async (lang, words) => {
    const feed = readAtom(await (await get(`/v1/changes.atom?lang=${lang}`)).text());
    const told = feed.entry.map(({ category, link }) => {
      const related = link.filter(({ rel }) => rel === 'related');
      return [category[0]?.label, ...related.flatMap(({ title, href }) => [title, href])];
    });
    expect(new Set(told.map((entry) => entry.join(' ')))).toEqual(
      new Set([`Skåne län ${words}Skåne län ${PAGE}`, 'Hallands län', `Dalarnas län ${words}Dalarnas län ${LETTER}`]),
    );
    expect(breachesOfAtom(feed)).toEqual([]);
  });

  it('is not told of a county that is silent, which is named', async () => {
    silent.add('dalarna');
    const response = await get('/v1/reports/facts.json?complete=partial');
    expect(response.headers.get('hub-missing-counties')).toBe('20');
    expect(await errorPlacesIn.json?.(response)).toEqual({ 12: PAGE, 13: null, 20: null });
  });
});
