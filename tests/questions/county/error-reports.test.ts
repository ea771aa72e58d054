import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { revisionQuestion } from '#schema/questions/revision-question.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { exportSeeds } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { ownDifferences } from '#subgraphs/county/store/history/own-differences.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const ASKED = 'errorReports { mailbox url }';
const MAILBOX = { mailbox: 'fel@region.example' };
const PAGE = { url: 'https://region.example/fel' };
const dalarna = titledCounty('dalarna', '20', ['Ett']);
const skane = titledCounty('skane', '12', ['Två']);
const halland = titledCounty('halland', '13', ['Tre']);
dalarna.data.county.errorReports = MAILBOX;
skane.data.county.errorReports = PAGE;

/** What is asked of every county, with as little as can be given. */
const IDS = '"dalarna:agreement:a-0", "skane:agreement:a-0", "halland:agreement:a-0"';
const QUESTIONS: Readonly<Record<string, string>> = {
  agreements: '',
  answerGroups: '(aspect: "validFrom")',
  appliesTo: '(municipality: "2080")',
  assignmentDirectives: '',
  changes: '',
  compare: `(ids: [${IDS}])`,
  compareThemes: `(ids: [${IDS}])`,
  consultations: '',
  coverage: '(from: "2020-01-01", to: "2020-12-31")',
  decisions: '',
  documents: '',
  documentText: '(document: "dalarna:document:paper")',
  facts: '',
  instruments: '',
  lineage: '(id: "dalarna:agreement:a-0")',
  organisations: '',
  search: '(text: "syftet")',
};

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'error-reports-'));
  hub = await startTestHub({ counties: [dalarna, skane, halland], wrap });
});
afterEach(() => silent.clear());
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

function databaseOf(slug: string) {
  const app = hub.apps.find(({ name }) => name === slug);
  if (!app) throw new Error(`this hub has no ${slug}`);
  return app.database;
}

describe('Where errors in a county’s facts are reported', () => {
  it('is its mailbox or its page, and nothing where it states no place', async () => {
    const { data, errors } = await hub.ask(`{ counties { code ${ASKED} } }`);
    expect(errors).toBeUndefined();
    expect(data.counties).toEqual([
      { code: '12', errorReports: { mailbox: null, ...PAGE } },
      { code: '13', errorReports: null },
      { code: '20', errorReports: { ...MAILBOX, url: null } },
    ]);
  });

  it('is not known while the county is silent', async () => {
    silent.add('dalarna');
    const { data } = await hub.ask(`{ counties { code status ${ASKED} } }`);
    expect(data.counties).toContainEqual({ code: '20', status: 'UNAVAILABLE', errorReports: null });
    expect(data.counties).toContainEqual({ code: '12', status: 'ANSWERED', errorReports: { mailbox: null, ...PAGE } });
  });

  it.each(Object.entries(QUESTIONS))('stands with each county that answers %s', async (field, given) => {
    const { data, errors } = await hub.ask(`{ ${field}${given} { counties { county { code } status ${ASKED} } } }`);
    expect(errors).toBeUndefined();
    const told: [string, unknown][] = data[field].counties
      .filter(({ status }: { status: string }) => status === 'ANSWERED')
      .map((answer: { county: { code: string }; errorReports: unknown }) => [answer.county.code, answer.errorReports]);
    const places = { 12: { mailbox: null, ...PAGE }, 13: null, 20: { ...MAILBOX, url: null } };
    // The text of a document is asked of its own county alone.
    expect(Object.fromEntries(told)).toEqual(field === 'documentText' ? { 20: places[20] } : places);
  });

  it('stands beside every answer of the schema but those that are of no county, of one, or found by id', async () => {
    const { data } = await hub.ask(
      '{ __schema { queryType { fields { name type { name kind fields { name type { ofType { name } } } } } } } }',
    );
    const fields: {
      name: string;
      type: { fields: { name: string; type: { ofType: { name: string } | null } }[] | null };
    }[] = data.__schema.queryType.fields;
    const beside = fields.filter(({ type }) =>
      type.fields?.some(({ name, type: { ofType } }) => name === 'counties' && ofType?.name === 'CountyAnswer'),
    );
    expect(beside.map(({ name }) => name).toSorted()).toEqual(Object.keys(QUESTIONS).toSorted());
    const others = fields.filter((field) => !beside.includes(field)).map(({ name }) => name);
    const own = ['dalarna', 'halland', 'skane'];
    expect(others.toSorted()).toEqual(
      ['aspects', 'codebook', 'counties', 'county', ...own, 'node', 'nodes', 'themes'].toSorted(),
    );
  });

  it('is found for whatever has an id, which begins with the name of its county', async () => {
    const { data, errors } = await hub.ask(`{
      skane { agreements { nodes { id facts { id } } } documents { id } organisations { id } }
      counties { slug rootField ${ASKED} }
    }`);
    expect(errors).toBeUndefined();
    const { agreements, documents, organisations } = data.skane;
    const things: { id: string }[][] = [agreements.nodes, agreements.nodes[0].facts, documents, organisations];
    expect(things.filter(({ length }) => length === 0)).toEqual([]);
    const counties: { slug: string; errorReports: unknown }[] = data.counties;
    const placeOf = (id: string) => counties.find(({ slug }) => id.startsWith(`${slug}:`))?.errorReports;
    expect(new Set(things.flat().map(({ id }) => placeOf(id)))).toEqual(new Set([{ mailbox: null, ...PAGE }]));
  });

  it('is another from the revision on that states another', async () => {
    const changed = { ...skane.data, county: { ...skane.data.county, errorReports: MAILBOX } };
    expect(await importData(databaseOf('skane').em, changed, '12')).toMatchObject({ changed: true, updated: 0 });
    expect(await importData(databaseOf('skane').em, changed, '12')).toMatchObject({ changed: false });
    const { data } = await hub.ask(`{ county(code: "12") { ${ASKED} } }`);
    expect(data.county.errorReports).toEqual({ ...MAILBOX, url: null });
  });

  it.each([
    { url: 'javascript:alert(1)' },
    { url: 'http://region.example' },
    { mailbox: 'fel@region.example?bcc=x@y.example' },
  ])('is none where a county answers what no link should lead to: %o', (errorReports) => {
    const answer = { updatedAt: null, revision: null, licence: null, restarted: false, errorReports };
    expect(revisionQuestion.answer.parse(answer).errorReports).toBeNull();
  });

  it('stands in the export of the county, which imports to the very same', async () => {
    const whole = readSeeds(`${SEEDS}dalarna`, 'dalarna');
    const said = { ...whole, county: { ...whole.county, errorReports: MAILBOX } };
    const database = await openDatabase(await inMemory());
    await importData(database.em, said, '20');
    const to = join(folder, 'dalarna');
    await exportSeeds(await readKnown(database, null, 'dalarna'), to);
    expect(readSeeds(to, 'dalarna').county.errorReports).toEqual(MAILBOX);
    expect(await importData(database.em, readSeeds(to, 'dalarna'), '20')).toMatchObject({ changed: false });
    await database.close();
  });

  it('is told where a change of the county’s own words is told', () => {
    const own = { region: 'region', licence: null, knownGaps: [], themes: [] };
    const [told] = ownDifferences({ ...own, errorReports: MAILBOX }, { ...own, errorReports: PAGE });
    expect(told?.facts).toEqual([{ id: 'county#errorReports', kind: 'CHANGED', was: MAILBOX.mailbox, is: PAGE.url }]);
  });

  it.each(['ostergotland', 'dalarna', 'vastra-gotaland'])(
    'is nowhere in the seeds of %s that the hub comes with',
    (slug) => {
      expect(readSeeds(`${SEEDS}${slug}`, slug).county.errorReports).toBeUndefined();
    },
  );
});
