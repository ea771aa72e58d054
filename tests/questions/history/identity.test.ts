import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { under } from '#subgraphs/county/facts/fact.ts';
import { importData } from '#tests/support/import-data.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { type Answer, startTestHub, type TestHub } from '#tests/support/test-hub.ts';

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
const { data: second } = county(['Ett, ändrat', 'Två', 'Tre', 'Fyra'], 'Nya regionen', 200);
second.instruments = second.instruments.filter(({ id }) => id !== REMOVED);
const [region] = first.data.organisations;
if (region) {
  first.data.organisations.push({ ...region, slug: 'removed', name: 'Den gamla' });
  second.organisations.push({ ...region, slug: 'later', name: 'Den nya' });
}

const theirs = titledCounty('dalarna', '20', ['Deras'], () => ({
  targetGroups: [{ description: TEXT, placement: 'NOT_STATED', status: 'STATED' }],
  lifecycle: [{ state: 'APPROVED', text: TEXT, date: { date: '2019-12-01', wording: 'x' } }],
}));

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
/** When only the first data were known. */
let then: string;
beforeAll(async () => {
  hub = await startTestHub({ counties: [first, theirs], wrap });
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

interface Kind {
  kind: string;
  /** Its id where it is asked for as it is now. */
  id: string;
  key: string;
  /** How Skåne answers it among its own, and by what path. */
  own: string;
  path: readonly (string | number)[];
  /** What is selected of it wherever it is met: its id, its key and what changed. */
  content: string;
}

const KINDS: Kind[] = [
  {
    kind: 'An instrument',
    id: OURS,
    key: OURS,
    own: 'agreements { nodes { ...content } }',
    path: ['agreements', 'nodes', 0],
    content: 'on SkaneAgreement { id key title { text { sv } } }',
  },
  {
    kind: 'A document',
    id: DOCUMENT,
    key: DOCUMENT,
    own: 'documents { ...content }',
    path: ['documents', 0],
    content: 'on Document { id key lineCount }',
  },
  {
    kind: 'An organisation',
    id: REGION,
    key: REGION,
    own: 'agreements { nodes { parties { organisation { ...content } } } }',
    path: ['agreements', 'nodes', 0, 'parties', 0, 'organisation'],
    content: 'on Organisation { id key name }',
  },
  {
    kind: 'A fact',
    id: FACT,
    key: FACT,
    own: 'agreements { nodes { title { ...content } } }',
    path: ['agreements', 'nodes', 0, 'title'],
    content: 'on StatedText { id key text { sv } }',
  },
  {
    kind: 'A theme of the county’s own',
    id: `skane:theme:${THEME}`,
    key: THEME,
    own: 'agreements { nodes { statements { themes { ...content } } } }',
    path: ['agreements', 'nodes', 0, 'statements', 0, 'themes', 0],
    content: 'on Theme { id key name { sv } }',
  },
];

/** What Skåne has of a kind, as it was then or as it is now. */
async function met({ own, path, content }: Kind, when: 'then' | 'now') {
  const { skane } = await ask(
    `query ($then: DateTime) { skane(asKnownAt: ${when === 'then' ? '$then' : null}) { ${own} } other: skane(asKnownAt: $then) { updatedAt } }
     fragment content ${content}`,
  );
  return path.reduce((value, step) => value[step], skane);
}

describe.each(KINDS)('$kind', (kind) => {
  it('has the moment in its id where it is asked for as of one', async () => {
    expect((await met(kind, 'then')).id).toBe(of(kind.id));
  });

  it('has no moment in its id where it is asked for as it is now', async () => {
    expect((await met(kind, 'now')).id).toBe(kind.id);
  });

  it('has one key at all times', async () => {
    expect([(await met(kind, 'then')).key, (await met(kind, 'now')).key]).toEqual([kind.key, kind.key]);
  });

  it('was something else then', async () => {
    const { id: _, ...now } = await met(kind, 'now');
    expect(await met(kind, 'then')).not.toMatchObject(now);
  });
});

describe.each(KINDS.filter(({ key }) => key !== THEME))('$kind that is looked up', (kind) => {
  const found = async (id: string) =>
    (await ask(`{ node(id: "${id}") { ...content } } fragment content ${kind.content}`)).node;

  it('is by its id of then what it was then', async () => {
    expect(await found(of(kind.id))).toEqual(await met(kind, 'then'));
  });

  it('is by its id of now what it is now', async () => {
    expect(await found(kind.id)).toEqual(await met(kind, 'now'));
  });
});

describe('A theme of the codebook', () => {
  it('is the same at all moments, under its code', async () => {
    const themes = 'nodes { statements { themes { id key } } }';
    const { now, before } = await ask(
      `query ($then: DateTime) { now: dalarna { agreements { ${themes} } } before: dalarna(asKnownAt: $then) { agreements { ${themes} } } }`,
    );
    expect(now.agreements.nodes[0].statements[0].themes).toEqual([{ id: 'collaboration', key: 'collaboration' }]);
    expect(before).toEqual(now);
  });
});

/** Questions that are asked as of a moment, and what in their answers points at things. */
const POINTING: [what: string, query: string, at: (data: Answer['data']) => unknown, keys: unknown][] = [
  [
    'the columns of a comparison',
    `compare(ids: ["${OURS}", "${THEIRS}"], asKnownAt: $then) { columns { instrumentId instrument { instrumentId } } }`,
    ({ compare }) => compare.columns,
    [OURS, THEIRS].map((key) => ({ instrumentId: key, instrument: { instrumentId: key } })),
  ],
  [
    'the cells of a comparison',
    `compare(ids: ["${OURS}", "${THEIRS}"], aspects: ["title"], asKnownAt: $then) { rows { cells { instrumentId values { factId } } } }`,
    ({ compare }) => compare.rows,
    [{ cells: [OURS, THEIRS].map((key) => ({ instrumentId: key, values: [{ factId: `${key}#title/1` }] })) }],
  ],
  [
    'the cells of a comparison by themes',
    `compareThemes(ids: ["${OURS}", "${THEIRS}"], themes: ["coordination"], asKnownAt: $then) { columns { instrumentId } rows { cells { instrumentId values { factId } } } }`,
    ({ compareThemes }) => compareThemes,
    {
      columns: [OURS, THEIRS].map((key) => ({ instrumentId: key })),
      rows: [
        {
          cells: [
            { instrumentId: OURS, values: [{ factId: `${OURS}#statements/1` }] },
            { instrumentId: THEIRS, values: [] },
          ],
        },
      ],
    },
  ],
  [
    'the nodes of a lineage',
    `lineage(id: "${OURS}", asKnownAt: $then) { nodes { nodeId instrument { instrumentId } } }`,
    ({ lineage }) => lineage.nodes,
    [OURS, REVISED].map((key) => ({ nodeId: key, instrument: { instrumentId: key } })),
  ],
  [
    'the edges of a lineage',
    `lineage(id: "${OURS}", asKnownAt: $then) { edges { factId source target } }`,
    ({ lineage }) => lineage.edges,
    [{ factId: `${OURS}#relations/1`, source: OURS, target: REVISED }],
  ],
  [
    'decisions',
    `decisions(filter: { instruments: ["${OURS}"] }, asKnownAt: $then) { nodes { factId instrument { instrumentId } party { id } step { id body { id parent { id } } } } }`,
    ({ decisions }) => decisions.nodes,
    [
      {
        factId: `${OURS}#decisions/1`,
        instrument: { instrumentId: OURS },
        party: { id: REGION },
        step: { id: `${OURS}#decisions/1`, body: { id: 'skane:organisation:committee', parent: { id: REGION } } },
      },
    ],
  ],
  [
    'consultations',
    'consultations(asKnownAt: $then) { nodes { factId instrument { instrumentId } consultation { id } } }',
    ({ consultations }) => consultations.nodes,
    [OURS, REMOVED, REVISED].map((key) => ({
      factId: `${key}#consultations/1`,
      instrument: { instrumentId: key },
      consultation: { id: `${key}#consultations/1` },
    })),
  ],
  [
    'the instruments of a search',
    'search(text: "tre", asKnownAt: $then) { nodes { instrument { instrumentId } } }',
    ({ search }) => search.nodes,
    [{ instrument: { instrumentId: REMOVED } }],
  ],
  [
    'the facts of a search',
    'search(text: "tre", asKnownAt: $then) { nodes { matches { fact } } }',
    ({ search }) => search.nodes[0].matches.slice(0, 1),
    [{ fact: `${REMOVED}#title/1` }],
  ],
  [
    'the agreements that a coverage is made of',
    'coverage(counties: ["20"], from: "2020-01-01", to: "2020-12-31", asKnownAt: $then) { byCounty { areas { covering { instrument { instrumentId } } undetermined { instrument { instrumentId } } } } }',
    ({ coverage: { byCounty } }) =>
      byCounty[0].areas.flatMap(({ covering, undetermined }: Answer['data']) => [...covering, ...undetermined]),
    [{ instrument: { instrumentId: THEIRS } }],
  ],
  [
    'citations',
    `nodes(ids: ["${OURS}"], asKnownAt: $then) { ... on Agreement { title { citations { documentId } } } }`,
    ({ nodes }) => nodes[0].title.citations,
    [{ documentId: DOCUMENT }],
  ],
  [
    'relations',
    `nodes(ids: ["${OURS}"], asKnownAt: $then) { ... on Agreement { relations { target { instrumentId } } } }`,
    ({ nodes }) => nodes[0].relations,
    [{ target: { instrumentId: REVISED } }],
  ],
  [
    'the papers of an instrument',
    `nodes(ids: ["${OURS}"], asKnownAt: $then) { ... on Agreement { documents { document { id } } } }`,
    ({ nodes }) => nodes[0].documents,
    [{ document: { id: DOCUMENT } }],
  ],
  [
    'the adoption of an agreement',
    `nodes(ids: ["${OURS}"], asKnownAt: $then) { ... on Agreement { adoption { party { id } steps { id } citations { documentId } } } }`,
    ({ nodes }) => nodes[0].adoption[0],
    { party: { id: REGION }, steps: [{ id: `${OURS}#decisions/1` }], citations: [{ documentId: DOCUMENT }] },
  ],
  [
    'the region of a county',
    'county(code: "12", asKnownAt: $then) { region { id } }',
    ({ county }) => county.region,
    { id: REGION },
  ],
];

describe.each(POINTING)('What %s point at', (_, query, at, keys) => {
  it('has the moment in its id where they are asked for as of one', async () => {
    const withMoments = JSON.parse(JSON.stringify(keys), (__, value) =>
      typeof value === 'string' ? of(value) : value,
    );
    expect(at(await ask(`query ($then: DateTime) { ${query} }`))).toEqual(withMoments);
  });
});

describe('What changed', () => {
  it('is told by the ids of now, as of whichever moment', async () => {
    const { changes } = await ask(
      `query ($then: DateTime) { changes(first: 100, counties: ["12"], asKnownAt: $then) { nodes { subject instrument { instrumentId } facts { factId } } } }`,
    );
    expect(changes.nodes.length).toBeGreaterThan(3);
    expect(JSON.stringify(changes)).not.toContain('@');
  });
});

describe('An instrument compared with its own past', () => {
  const compared = () =>
    ask(`{ compare(ids: ["${of(OURS)}", "${OURS}"], aspects: ["title", "validFrom"]) {
      columns { instrumentId status instrument { instrumentId title } }
      rows { aspect { id } verdict cells { instrumentId values { factId wording inWords { sv } } } }
      counties { county { slug } status updatedAt } } }`);

  it('has two columns, each with its title', async () => {
    expect((await compared()).compare.columns).toEqual([
      { instrumentId: of(OURS), status: 'FOUND', instrument: { instrumentId: of(OURS), title: 'Ett' } },
      { instrumentId: OURS, status: 'FOUND', instrument: { instrumentId: OURS, title: 'Ett, ändrat' } },
    ]);
  });

  it('differs in what changed, and in nothing else', async () => {
    const { rows } = (await compared()).compare;
    expect(rows.map(({ aspect, verdict }: Answer['data']) => [aspect.id, verdict])).toEqual([
      ['title', 'DIFFERENT'],
      ['validFrom', 'SAME'],
    ]);
  });

  it('has cells with what each said, under facts of each moment', async () => {
    const [{ cells }] = (await compared()).compare.rows;
    expect(cells).toMatchObject([
      { instrumentId: of(OURS), values: [{ factId: of(FACT), inWords: { sv: 'Ett' } }] },
      { instrumentId: OURS, values: [{ factId: FACT, inWords: { sv: 'Ett, ändrat' } }] },
    ]);
  });

  it('has its county once, with what it holds now', async () => {
    const { skane } = await ask('{ skane { updatedAt } }');
    expect((await compared()).compare.counties).toEqual([
      { county: { slug: 'skane' }, status: 'ANSWERED', updatedAt: skane.updatedAt },
      { county: { slug: 'dalarna' }, status: 'NOT_ASKED', updatedAt: null },
    ]);
  });

  it('has two columns by themes', async () => {
    const { compareThemes } = await ask(
      `{ compareThemes(ids: ["${OURS}", "${of(OURS)}"], themes: ["coordination"]) { columns { instrumentId status } rows { cells { instrumentId statedAs } } } }`,
    );
    expect(compareThemes).toEqual({
      columns: [
        { instrumentId: OURS, status: 'FOUND' },
        { instrumentId: of(OURS), status: 'FOUND' },
      ],
      rows: [
        {
          cells: [
            { instrumentId: OURS, statedAs: 'STATED' },
            { instrumentId: of(OURS), statedAs: 'STATED' },
          ],
        },
      ],
    });
  });

  it('stands beside others, of whichever moment, in the order asked', async () => {
    const ids = [of(THEIRS), OURS, THEIRS, of(REVISED), of(OURS)];
    const { compare } = await ask(`{ compare(ids: ${JSON.stringify(ids)}) { columns { instrumentId status } } }`);
    expect(compare.columns).toEqual(ids.map((instrumentId) => ({ instrumentId, status: 'FOUND' })));
  });

  it('is not there where it was removed or had not come', async () => {
    const ids = [of(REMOVED), REMOVED, of(LATER), LATER];
    const { compare } = await ask(`{ compare(ids: ${JSON.stringify(ids)}) { columns { status } } }`);
    expect(compare.columns.map(({ status }: { status: string }) => status)).toEqual([
      'FOUND',
      'REMOVED',
      'UNKNOWN',
      'FOUND',
    ]);
  });

  it('is silent in both columns where its county is, which is named once', async () => {
    silent.add('skane');
    const { data, errors } = await hub.ask(
      `{ compare(ids: ["${of(OURS)}", "${OURS}", "${THEIRS}"]) { columns { status } counties { status } } }`,
    );
    expect(data.compare).toEqual({
      columns: [{ status: 'COUNTY_SILENT' }, { status: 'COUNTY_SILENT' }, { status: 'FOUND' }],
      counties: [{ status: 'UNAVAILABLE' }, { status: 'ANSWERED' }],
    });
    expect(errors?.map(({ extensions }) => extensions?.county)).toEqual(['skane']);
  });

  it('takes the moment of the question where its id has none', async () => {
    const fields = '{ columns { instrumentId instrument { title } } rows { verdict cells { values { factId } } } }';
    const { asked, named, both } = await ask(`query ($then: DateTime) {
      asked: compare(ids: ["${OURS}", "${THEIRS}"], asKnownAt: $then) ${fields}
      named: compare(ids: ["${of(OURS)}", "${of(THEIRS)}"]) ${fields}
      both: compare(ids: ["${of(OURS)}", "${THEIRS}"], asKnownAt: $then) ${fields} }`);
    expect([named, both]).toEqual([asked, asked]);
  });
});

describe('The lineage of an id that holds a moment', () => {
  it('is that of the moment', async () => {
    const fields = '{ nodes { nodeId instrument { instrumentId title } from } edges { factId type source target } }';
    const { asked, named, both } = await ask(`query ($then: DateTime) {
      asked: lineage(id: "${OURS}", asKnownAt: $then) ${fields}
      named: lineage(id: "${of(OURS)}") ${fields}
      both: lineage(id: "${of(OURS)}", asKnownAt: $then) ${fields} }`);
    expect(asked.nodes[0].instrument.title).toBe('Ett');
    expect([named, both]).toEqual([asked, asked]);
  });
});

/** Lists that are narrowed by what has ids: the number of rows by the id, and how many there were then and are now. */
const NARROWED: [list: string, key: string, counted: (id: string) => string, before: number, now: number][] = [
  ['instruments of a party', REGION, (id) => `instruments(filter: { parties: ["${id}"] }`, 3, 3],
  ['agreements of a party', REGION, (id) => `agreements(filter: { parties: ["${id}"] }`, 3, 3],
  ['a search among those of a party', REGION, (id) => `search(text: "tre", filter: { parties: ["${id}"] }`, 1, 0],
  ['decisions of a body', 'skane:organisation:committee', (id) => `decisions(filter: { bodies: ["${id}"] }`, 3, 3],
  ['decisions of the bodies beneath one', REGION, (id) => `decisions(filter: { bodies: ["${id}"] }`, 3, 3],
  ['decisions on an instrument', OURS, (id) => `decisions(filter: { instruments: ["${id}"] }`, 1, 1],
  [
    'decisions on an instrument that was removed',
    REMOVED,
    (id) => `decisions(filter: { instruments: ["${id}"] }`,
    1,
    0,
  ],
  [
    'decisions of a body that was removed',
    'skane:organisation:removed',
    (id) => `decisions(filter: { bodies: ["${id}"] }`,
    0,
    0,
  ],
  [
    'agreements of a party that was removed',
    'skane:organisation:removed',
    (id) => `agreements(filter: { parties: ["${id}"] }`,
    0,
    0,
  ],
];

describe.each(NARROWED)('What narrows %s', (_, key, list, before, now) => {
  it('may be a key, now', async () => {
    expect((await ask(`{ asked: ${list(key)}) { totalCount } }`)).asked.totalCount).toBe(now);
  });

  it('may be a key, as of a moment', async () => {
    const { asked } = await ask(`query ($then: DateTime) { asked: ${list(key)}, asKnownAt: $then) { totalCount } }`);
    expect(asked.totalCount).toBe(before);
  });

  it('may be an id of the moment that is asked for', async () => {
    const { asked } = await ask(
      `query ($then: DateTime) { asked: ${list(of(key))}, asKnownAt: $then) { totalCount } }`,
    );
    expect(asked.totalCount).toBe(before);
  });

  it('is no id of a moment where it is asked for as it is now', async () => {
    const { data, errors } = await hub.ask(`{ asked: ${list(of(key))}) { totalCount } }`);
    expect(data).toEqual({ asked: null });
    expect(errors).toMatchObject([{ path: ['asked'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is no id of another moment', async () => {
    const { errors } = await hub.ask(
      `query ($then: DateTime) { asked: ${list(`${key}@2026-01-01T00:00:00.000Z`)}, asKnownAt: $then) { totalCount } }`,
      { then },
    );
    expect(errors).toMatchObject([{ path: ['asked'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('What narrows a list and came later', () => {
  it.each([
    ['a party', 'agreements(filter: { parties: ["skane:organisation:later"] }'],
    ['a body', 'decisions(filter: { bodies: ["skane:organisation:later"] }'],
    ['an instrument', `decisions(filter: { instruments: ["${LATER}"] }`],
  ])('is no mistake as of a moment before, and nothing is found by it: %s', async (_, list) => {
    const { asked } = await ask(`query ($then: DateTime) { asked: ${list}, asKnownAt: $then) { totalCount } }`);
    expect(asked.totalCount).toBe(0);
  });
});

describe('A county that is silent', () => {
  it('is named, rather than that it does not know what narrows a list', async () => {
    silent.add('skane');
    const { errors } = await hub.ask(
      '{ agreements(filter: { parties: ["skane:organisation:never-was"] }) { totalCount } }',
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'COUNTY_UNAVAILABLE', county: 'skane' }]);
  });
});
