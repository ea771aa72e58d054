import { DataFactory, type Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { fileForms } from '#gateway/reports/describing/files/report-forms.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { TOLD } from './catalogue-hub.ts';
import { breachesOfShapes } from './eu-shapes.ts';
import { readGraph } from './read-graph.ts';
import { breachesOfProfile, PROFILE_CLASSES, whole } from './swedish-profile.ts';

const { namedNode, literal } = DataFactory;
const CATALOGUE = 'https://hub.example/catalog#';

let hub: ServedHub;
let graph: Store;
beforeAll(async () => {
  hub = await serveHub(await overSharedCounties({ toldOutside: TOLD }));
  graph = await fetched();
});
afterAll(() => hub.close());

async function fetched(): Promise<Store> {
  const response = await fetch(`${hub.url}/catalog.ttl`);
  return readGraph(await response.text(), 'text/turtle');
}

const said = (entry: string, property: string, of = graph) =>
  of.getObjects(`${CATALOGUE}${entry}`, whole(property), null).map(({ value }) => value);

/** A copy of the catalogue in which something is said anew of an entry: every value that a property had is replaced. */
async function altered(entry: string, property: string, ...values: (string | null)[]): Promise<Store> {
  const changed = await fetched();
  const [subject, predicate] = [namedNode(`${CATALOGUE}${entry}`), namedNode(whole(property))];
  changed.removeQuads(changed.getQuads(subject, predicate, null, null));
  for (const value of values) if (value !== null) changed.addQuad(subject, predicate, literal(value));
  return changed;
}

describe('The catalogue', () => {
  it('has a data set for each table, and no other', async () => {
    const tables = [...(await findTables()).keys()].map((name) => `${CATALOGUE}${name}`);
    expect(said('catalog', 'dcat:dataset').toSorted()).toEqual(tables.toSorted());
  });

  it('has for each table a distribution in each form, and one by GraphQL', async () => {
    const forms = [...fileForms.keys(), 'graphql'];
    for (const table of (await findTables()).keys())
      expect(said(table, 'dcat:distribution').toSorted()).toEqual(
        forms.map((form) => `${CATALOGUE}${table}.${form}`).toSorted(),
      );
  });

  it('leads to addresses that give what they say', async () => {
    for (const ending of fileForms.keys()) {
      const [address = '', ...others] = said(`facts.${ending}`, 'dcat:downloadURL');
      expect(others).toEqual([]);
      const response = await fetch(address.replace('https://hub.example', hub.url), { method: 'HEAD' });
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
        200,
        said(`facts.${ending}`, 'dcterms:format')[0],
      ]);
    }
  });

  it('names only entries that it describes', () => {
    const entries = new Set(graph.getSubjects(null, null, null).map(({ value }) => value));
    const named = graph.getObjects(null, null, null).filter(({ termType }) => termType === 'NamedNode');
    const own = named.map(({ value }) => value).filter((value) => value.startsWith(CATALOGUE));
    expect(own.filter((value) => !entries.has(value))).toEqual([]);
  });

  it('has the period between the first and the last day of validity that any instrument has', async () => {
    const days = async (aspect: string) => {
      const { data } = await hub.ask(
        `{ facts(filter: { aspects: ["${aspect}"] }, first: 100) { nodes { value } pageInfo { hasNextPage } } }`,
      );
      expect(data.facts.pageInfo.hasNextPage).toBe(false);
      return data.facts.nodes.flatMap(({ value }: { value: { date?: string } | null }) => value?.date ?? []).toSorted();
    };
    const [first] = await days('validFrom');
    const last = (await days('validTo')).at(-1);
    expect([said('facts-period', 'dcat:startDate'), said('facts-period', 'dcat:endDate')]).toEqual([[first], [last]]);
  });

  it('was issued when the first of the data came, and modified when the latest did', async () => {
    const { data } = await hub.ask('{ changes(first: 100) { nodes { at } pageInfo { hasNextPage } } }');
    expect(data.changes.pageInfo.hasNextPage).toBe(false);
    const times = data.changes.nodes.map(({ at }: { at: string }) => Date.parse(at));
    const told = ['dcterms:issued', 'dcterms:modified'].map((property) => Date.parse(said('facts', property)[0] ?? ''));
    expect(told).toEqual([Math.min(...times), Math.max(...times)]);
  });

  it('names the areas of the counties by GeoNames and NUTS', () => {
    expect(said('facts', 'dcterms:spatial').toSorted()).toEqual([
      'http://data.europa.eu/nuts/code/SE123',
      'http://data.europa.eu/nuts/code/SE232',
      'http://data.europa.eu/nuts/code/SE312',
      'http://sws.geonames.org/2685867',
      'http://sws.geonames.org/2699767',
      'http://sws.geonames.org/3337386',
    ]);
  });

  it('holds no contact data but the functional mailbox of the settings', () => {
    const values = graph.getObjects(null, null, null).map(({ value }) => value);
    expect(values.filter((value) => value.includes('@'))).toEqual(['mailto:oppnadata@region.example']);
    expect(values.filter((value) => /^tel:|(?<!\d)0\d{1,3}[- ]\d{5,}/.test(value))).toEqual([]);
  });
});

describe('Sweden’s profile for catalogues', () => {
  it('has rules for every class of which the catalogue has entries', () => {
    const types = graph.getObjects(null, whole('rdf:type'), null).map(({ value }) => value);
    // The EU’s name for a statement of rights, beside the profile’s.
    const known = [...PROFILE_CLASSES.map(whole), whole('dcterms:RightsStatement')];
    expect(types.filter((type) => !known.includes(type))).toEqual([]);
  });

  it('is kept in everything, but for the media type that the EU’s profile asks for', () => {
    const breaches = breachesOfProfile(graph);
    expect(breaches.filter((breach) => !breach.endsWith('dcat#mediaType is none of the profile’s'))).toEqual([]);
  });

  it('takes no other licence of the catalogue than its own word', () => {
    expect(said('catalog', 'dcterms:license')).toEqual(['http://creativecommons.org/publicdomain/zero/1.0/']);
  });

  it.each([
    ['a catalogue without a title', 'catalog', 'dcterms:title', [null]],
    ['a data set without a publisher', 'facts', 'dcterms:publisher', [null]],
    ['two formats of a distribution', 'facts.csv', 'dcterms:format', ['text/csv', 'text/plain']],
    ['a title without a language', 'facts', 'dcterms:title', ['Fakta']],
    ['an access address that is none', 'facts.csv', 'dcat:accessURL', ['facts.csv']],
    ['a publisher without a type', 'publisher', 'dcterms:type', [null]],
    ['a service that gives no format', 'graphql-service', 'dcterms:format', [null]],
    ['a theme of another table', 'facts', 'dcat:theme', ['BARN']],
    ['a day that is a word', 'facts', 'dcterms:issued', ['igår']],
    ['a property of its own', 'facts', 'owl:sameAs', ['facts']],
  ])('is not kept by %s', async (_, entry, property, values) => {
    const before = breachesOfProfile(graph).length;
    expect(breachesOfProfile(await altered(entry, property, ...values)).length).toBeGreaterThan(before);
  });
});

describe('The EU’s shapes for catalogues', () => {
  it('are kept but for the format, which Sweden’s profile has as a literal', async () => {
    const breaches = await breachesOfShapes(graph);
    expect(breaches.filter((breach) => !breach.endsWith(' format NodeKindConstraintComponent'))).toEqual([]);
  });

  it('are broken by the format of every distribution and service, so that this is seen to be the one difference', async () => {
    const ofClass = (name: string) => graph.getSubjects(whole('rdf:type'), whole(name), null);
    const formatted = [...ofClass('dcat:Distribution'), ...ofClass('dcat:DataService')].map(({ value }) => value);
    const breaches = await breachesOfShapes(graph);
    expect(breaches.map((breach) => breach.split(' ')[0]).toSorted()).toEqual(formatted.toSorted());
  });

  it.each([
    ['a data set without a description', 'facts', 'dcterms:description', [null]],
    ['two mailboxes as words', 'facts', 'dcat:contactPoint', ['a', 'b']],
    ['two dates of issue', 'facts', 'dcterms:issued', ['2026-01-01', '2026-01-02']],
    ['a distribution that can be had nowhere', 'facts.csv', 'dcat:accessURL', [null]],
    ['a catalogue that nobody publishes', 'catalog', 'dcterms:publisher', [null]],
  ])('are broken by %s', async (_, entry, property, values) => {
    const before = (await breachesOfShapes(graph)).length;
    expect((await breachesOfShapes(await altered(entry, property, ...values))).length).toBeGreaterThan(before);
  });
});
