import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ToldOutside } from '#schema/settings/told-outside.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { hubOver, startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { startCatalogueHub, TOLD } from './catalogue-hub.ts';
import { readGraph, statementsOf } from './read-graph.ts';
import { breachesOfProfile, whole } from './swedish-profile.ts';

const dalarna = titledCounty('dalarna', '20', ['Ett']);
const skane = titledCounty('skane', '12', ['Två']);
dalarna.data.county.licence = 'CC-BY-4.0';
skane.data.county.licence = 'CC-BY-4.0';

const { silent, wrap } = silenceSwitch();
const started: ServedHub[] = [];
let subgraphs: TestSubgraphs;
/** A hub over the same counties that is told something of itself. */
const startTold = async (toldOutside: ToldOutside) => {
  const running = await serveHub(hubOver(subgraphs, { wrap, toldOutside }));
  started.push(running);
  return running;
};

let hub: ServedHub;
beforeAll(async () => {
  subgraphs = await startTestSubgraphs({ counties: [dalarna, skane] });
  hub = await startTold(TOLD);
});
afterEach(() => silent.clear());
afterAll(async () => {
  await Promise.all(started.map((running) => running.close()));
  await Promise.all(subgraphs.apps.map((app) => app.close()));
});

const get = (path = '/catalog', headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${hub.url}${path}`, { method, headers });

async function graphOf(of: ServedHub = hub) {
  const response = await fetch(`${of.url}/catalog`);
  return readGraph(await response.text(), response.headers.get('content-type') ?? '');
}

async function said(entry: string, property: string, of: ServedHub = hub): Promise<string[]> {
  const graph = await graphOf(of);
  return graph
    .getObjects(`https://hub.example/catalog#${entry}`, whole(property), null)
    .map(({ value }) => value)
    .sort();
}

describe('The forms of the catalogue', () => {
  it.each([
    ['RDF/XML to who prefers none', '/catalog', '*/*', 'application/rdf+xml'],
    ['RDF/XML to a browser', '/catalog', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/rdf+xml'],
    ['Turtle to who prefers it', '/catalog', 'text/turtle, application/rdf+xml;q=0.5', 'text/turtle'],
    ['JSON-LD to who takes nothing else', '/catalog', 'application/ld+json', 'application/ld+json'],
    ['RDF/XML at its address', '/catalog.rdf', 'text/turtle', 'application/rdf+xml'],
    ['Turtle at its address', '/catalog.ttl', '*/*', 'text/turtle'],
    ['JSON-LD at its address', '/catalog.jsonld', '*/*', 'application/ld+json'],
  ])('are given as asked: %s', async (_, path, accept, type) => {
    const response = await get(path, { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it.each(['/catalog.ttl', '/catalog.jsonld'])('hold the same statements: %s as RDF/XML', async (path) => {
    const read = async (response: Response) =>
      statementsOf(await readGraph(await response.text(), response.headers.get('content-type') ?? ''));
    const [rdf, other] = await Promise.all([read(await get('/catalog.rdf')), read(await get(path))]);
    expect(rdf.length).toBeGreaterThan(100);
    expect(other).toEqual(rdf);
  });

  it('are told of to who takes none of them', async () => {
    const response = await get('/catalog', { accept: 'image/png' });
    expect([response.status, await response.json()]).toEqual([
      406,
      expect.objectContaining({ code: 'BAD_USER_INPUT', detail: expect.stringContaining('application/rdf+xml') }),
    ]);
  });

  it('are told of to who asks for one that is not there', async () => {
    const response = await get('/catalog.csv');
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'NOT_FOUND', detail: expect.stringContaining('rdf, ttl, jsonld') }),
    ]);
  });

  it('begin with the catalogue itself', async () => {
    expect((await (await get('/catalog.ttl')).text()).slice(0, 40)).toContain('https://hub.example/catalog#catalog');
  });
});

describe('The headers of the catalogue', () => {
  it('let who holds it ask whether it has changed', async () => {
    const tag = (await get()).headers.get('etag') ?? '';
    const again = await get('/catalog', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('tell its forms apart', async () => {
    const [rdf, turtle] = await Promise.all([get('/catalog.rdf'), get('/catalog.ttl')]);
    expect(rdf.headers.get('etag')).not.toBe(turtle.headers.get('etag'));
  });

  it('tell a catalogue that lacks a county apart from a whole one', async () => {
    const whole = (await get()).headers.get('etag');
    silent.add('skane');
    expect((await get()).headers.get('etag')).not.toBe(whole);
  });

  it('are those of GET where HEAD is asked', async () => {
    const [head, whole] = await Promise.all([get('/catalog', {}, 'HEAD'), get()]);
    const told = ({ status, headers }: Response) => [status, headers.get('etag'), headers.get('content-type')];
    expect([told(head), await head.text()]).toEqual([told(whole), '']);
  });

  it.each([
    ['/catalog', 'accept, accept-encoding'],
    ['/catalog.ttl', 'accept-encoding'],
  ])('name what decides the answer at %s', async (path, vary) => {
    expect((await get(path)).headers.get('vary')).toBe(vary);
  });

  it('refuse who wants to change it', async () => {
    const response = await get('/catalog', {}, 'DELETE');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('The licence of a distribution', () => {
  it('is the counties’ where they have one in common', async () => {
    expect(await said('facts.csv', 'dcterms:license')).toEqual(['http://creativecommons.org/licenses/by/4.0/']);
  });

  describe('where the counties have different ones', () => {
    let mixed: ServedHub;
    beforeAll(async () => {
      const other = titledCounty('skane', '12', ['Två']);
      other.data.county.licence = 'CC0-1.0';
      mixed = await startCatalogueHub({ counties: [dalarna, other], wrap });
      started.push(mixed);
    });

    it('is none, and a statement of rights names each county’s', async () => {
      expect(await said('facts.csv', 'dcterms:license', mixed)).toEqual([]);
      expect(await said('facts.csv', 'dcterms:rights', mixed)).toEqual(['https://hub.example/catalog#rights']);
      expect(await said('rights', 'odrs:copyrightStatement', mixed)).toEqual([
        'http://creativecommons.org/licenses/by/4.0/',
        'http://creativecommons.org/publicdomain/zero/1.0/',
      ]);
      expect(await said('rights', 'odrs:attributionText', mixed)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Skåne län: CC0 1\.0/), 'Dalarnas län: CC BY 4.0, attribution']),
      );
    });

    it('leaves the catalogue as the profile has it', async () => {
      const breaches = breachesOfProfile(await graphOf(mixed));
      expect(breaches.filter((breach) => !breach.includes('dcat#mediaType'))).toEqual([]);
    });
  });
});

describe('A county that does not answer', () => {
  it('leaves every data set in the catalogue, with the areas of all counties', async () => {
    const before = [await said('catalog', 'dcat:dataset'), await said('facts', 'dcterms:spatial')];
    silent.add('skane');
    expect([await said('catalog', 'dcat:dataset'), await said('facts', 'dcterms:spatial')]).toEqual(before);
  });

  it('is named in a header and in where each data set is from', async () => {
    silent.add('skane');
    const response = await get();
    expect(response.headers.get('hub-missing-counties')).toBe('12');
    expect(await said('facts-provenance', 'dcterms:description')).toEqual([
      expect.stringContaining('Did not answer: Skåne län.'),
      expect.stringContaining('Svarade inte: Skåne län.'),
    ]);
  });

  it.each(['dcterms:issued', 'dcterms:modified', 'dcterms:temporal', 'dcat:version'])(
    'has %s left out, as it might make it another',
    async (property) => {
      silent.add('skane');
      expect(await said('facts', property)).toEqual([]);
    },
  );

  it('has no licence said of the whole, and the others’ named', async () => {
    silent.add('skane');
    expect(await said('facts.csv', 'dcterms:license')).toEqual([]);
    expect(await said('rights', 'odrs:attributionText')).toEqual(
      expect.arrayContaining([
        'Dalarnas län: CC BY 4.0, attribution',
        'Skåne län: the licence is not known, as the county did not answer',
      ]),
    );
  });

  it('and no other either make no catalogue at all, which harvesters do not take for an empty one', async () => {
    silent.add('skane').add('dalarna');
    expect((await get()).status).toBe(503);
  });
});

describe('What a hub is told of itself', () => {
  const untold: [string, ToldOutside, string[]][] = [
    ['nothing', { trustedProxies: [] }, ['publisherNameSv', 'publisherType']],
    ['a name without a type', { trustedProxies: [], publisherNameEn: 'Region' }, ['publisherType']],
    ['a type without a name', { trustedProxies: [], publisherType: 'Company' }, ['publisherNameSv']],
  ];
  it.each(untold)(
    'makes no catalogue where it is %s, and the settings that lack are named',
    async (_, told, settings) => {
      const response = await fetch(`${(await startTold(told)).url}/catalog`);
      expect([response.status, await response.json()]).toEqual([
        404,
        expect.objectContaining({
          code: 'NOT_FOUND',
          settings,
          detail: expect.stringContaining(settings.join(' and ')),
        }),
      ]);
    },
  );

  it('needs no mailbox, and then nobody is named to ask', async () => {
    const { contactMailbox: _, ...told } = TOLD;
    const without = await startTold(told);
    expect(await said('facts', 'dcat:contactPoint', without)).toEqual([]);
    expect(await said('facts', 'dcterms:publisher', without)).toEqual(['https://hub.example/catalog#publisher']);
  });

  it('has the publisher’s name in the languages in which it is set alone', async () => {
    const { publisherNameEn: _, ...told } = TOLD;
    const graph = await graphOf(await startTold(told));
    const names = graph.getObjects('https://hub.example/catalog#publisher', whole('foaf:name'), null);
    expect(names.map((name) => 'language' in name && [name.value, name.language])).toEqual([['Exempelregionen', 'sv']]);
  });
});
