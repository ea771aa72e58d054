import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { under } from '#subgraphs/county/facts/fact.ts';
import { importData } from '#tests/support/import-data.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const OURS = titledId('skane', 0);
const REVISED = titledId('skane', 1);
/** What was there at first, and what came later. */
const REMOVED = titledId('skane', 2);
const LATER = titledId('skane', 3);
const THEIRS = titledId('dalarna', 0);
const DOCUMENT = 'skane:document:paper';
const REGION = 'skane:organisation:region';
const FACT = `${OURS}#title/1`;
const THEME = 'coordination/teams';
const TEXT = { sv: 'text', en: 'text' };

function county(titles: readonly string[], name: string, lines: number): MadeCounty {
  const made = titledCounty('skane', '12', titles, (place) => ({
    parties: [{ organisation: 'region', role: 'PARTY' }],
    decisions: [{ body: 'committee', action: 'APPROVE', status: 'PROPOSED', text: TEXT }],
    consultations: [{ kind: 'REFERRAL', text: TEXT, opened: { date: '2020-01-01', wording: 'x' }, responders: [] }],
    relations: place === 0 ? [{ type: 'REVISES', target: REVISED }] : [],
    documents: [{ document: 'paper', role: TEXT, isDecisionBasis: false }],
  }));
  const { data } = made;
  data.county.themes.push({ id: THEME, name: { sv: name, en: name }, definition: TEXT });
  const [region] = data.organisations;
  if (region) {
    region.name = name;
    data.organisations.push({ ...region, slug: 'committee', name: 'Nämnden', kind: 'COMMITTEE', parent: 'region' });
  }
  for (const document of data.documents) document.lineCount = lines;
  for (const { facts } of data.instruments)
    for (const { value } of under(facts, 'statements')) if (value) value.themes = [THEME];
  return made;
}

const first = county(['Ett', 'Två', 'Tre'], 'Regionen', 100);
const { data: second } = county(['Ett, ändrat', 'Två', '', 'Fyra'], 'Nya regionen', 200);
second.instruments = second.instruments.filter(({ id }) => id !== REMOVED);
const [region] = first.data.organisations;
if (region) {
  first.data.organisations.push({ ...region, slug: 'removed', name: 'Den gamla' });
  second.organisations.push({ ...region, slug: 'later', name: 'Den nya' });
}

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
/** When only the first data were known. */
let then: string;
beforeAll(async () => {
  hub = await startTestHub({ counties: [first, titledCounty('dalarna', '20', ['Deras'])], wrap });
  const { data } = await hub.ask('{ skane { updatedAt } dalarna { updatedAt } }');
  then = [data.skane.updatedAt, data.dalarna.updatedAt].sort().at(-1);
  const app = hub.apps.find(({ name }) => name === 'skane');
  if (app) await importData(app.database.em, second, '12');
});
afterEach(() => silent.clear());
afterAll(() => hub.close());

/** The answer to a query without an error, asked with the moment as `$then`. */
async function ask(query: string) {
  const { data, errors } = await hub.ask(query, { then });
  expect(errors).toBeUndefined();
  return data;
}

const of = (key: string) => `${key}@${then}`;

/** How each kind of thing is met, by its key: in an answer of Skåne’s, with something of its content that changed. */
const KINDS: [kind: string, key: string, fields: string, met: (skane: never) => unknown][] = [
  ['An instrument', OURS, 'agreements { nodes { id key title { text { sv } } } }', ({ agreements }) => agreements['nodes'][0]],
  ['A document', DOCUMENT, 'documents { id key lineCount }', ({ documents }) => documents[0]],
  ['An organisation', REGION, 'organisations { id key name }', ({ organisations }) => organisations[1]],
  ['A fact', FACT, 'agreements { nodes { title { id key text { sv } } } }', ({ agreements }) => agreements['nodes'][0]['title']],
];

/** What `node` is asked of each kind, to hold what a list of the same things has. */
const CONTENT: Readonly<Record<string, string>> = {
  [OURS]: '{ id key ... on Agreement { title { text { sv } } } }',
  [DOCUMENT]: '{ id key ... on Document { lineCount } }',
  [REGION]: '{ id key ... on Organisation { name } }',
  [FACT]: '{ id key ... on StatedText { text { sv } } }',
};
