import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { type AnswerError, startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** One of each kind that Skåne has and keeps. */
const INSTRUMENT = titledId('skane', 0);
const DOCUMENT = 'skane:document:paper';
const ORGANISATION = 'skane:organisation:region';
const FACT = `${INSTRUMENT}#title/1`;
const KEPT: [kind: string, id: string, typename: string][] = [
  ['an instrument', INSTRUMENT, 'SkaneAgreement'],
  ['a document', DOCUMENT, 'Document'],
  ['an organisation', ORGANISATION, 'Organisation'],
  ['a fact', FACT, 'StatedText'],
];

/** One of each kind that it had and removed, and one that it never had. */
const GONE: [kind: string, removed: string, unknown: string][] = [
  ['instrument', titledId('skane', 1), 'skane:agreement:never-was'],
  ['document', 'skane:document:letter', 'skane:document:never-was'],
  ['organisation', 'skane:organisation:committee', 'skane:organisation:never-was'],
  ['fact', `${INSTRUMENT}#validFrom/1`, `${INSTRUMENT}#title/never-was`],
];

const OTHERS = ['dalarna:document:paper', 'dalarna:organisation:region', titledId('dalarna', 0)] as const;
const [OTHER_DOCUMENT, OTHER_ORGANISATION, OTHER_INSTRUMENT] = OTHERS;

const skane = titledCounty('skane', '12', ['Ett', 'Två']);
const dalarna = titledCounty('dalarna', '20', ['Tre']);
const later = structuredClone(skane.data);
later.instruments.splice(1, 1);
later.instruments[0]?.facts.splice(
  later.instruments[0].facts.findIndex(({ aspect }) => aspect === 'validFrom'),
  1,
);
for (const organisation of later.organisations) organisation.name = 'Nya regionen';
const [paper] = skane.data.documents;
if (paper) skane.data.documents.push({ ...paper, id: 'skane:document:letter', slug: 'letter' });
const [region] = skane.data.organisations;
if (region)
  skane.data.organisations.push({
    ...region,
    slug: 'committee',
    name: 'Nämnden',
    kind: 'COMMITTEE',
    parent: region.slug,
  });

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
/** When Skåne had everything. */
let before: string;
beforeAll(async () => {
  hub = await startTestHub({ counties: [skane, dalarna], wrap });
  before = (await hub.ask('{ skane { updatedAt } }')).data.skane.updatedAt;
  const app = hub.apps.find(({ name }) => name === 'skane');
  if (app) await importData(app.database.em, later, '12');
});
beforeEach(() => silent.clear());
afterAll(() => hub.close());

const T = '{ __typename id }';
const node = (id: string, fields = T) => hub.ask(`query ($id: ID!) { node(id: $id) ${fields} }`, { id });
const nodes = (ids: readonly string[], asKnownAt?: string, fields = T) =>
  hub.ask(`query ($ids: [ID!]!, $asKnownAt: DateTime) { nodes(ids: $ids, asKnownAt: $asKnownAt) ${fields} }`, {
    ids,
    asKnownAt,
  });

/** Where errors are, and what they are. */
function places(errors: readonly AnswerError[] | undefined): [place: string | undefined, code: unknown][] {
  return (errors ?? []).map(({ path, extensions }): [string | undefined, unknown] => [
    path?.join('.'),
    extensions?.code,
  ]);
}

describe.each(KEPT)('Of %s,', (_, id, __typename) => {
  it('node finds it by its id', async () => {
    expect(await node(id)).toEqual({ data: { node: { __typename, id } } });
  });

  it('nodes finds it by its id', async () => {
    expect(await nodes([id])).toEqual({ data: { nodes: [{ __typename, id }] } });
  });

  it('the field of its county finds it by its id', async () => {
    const answer = await hub.ask(`query ($ids: [ID!]!) { skane { nodes(ids: $ids) ${T} } }`, { ids: [id] });
    expect(answer).toEqual({ data: { skane: { nodes: [{ __typename, id }] } } });
  });

  it('the key is its id without a moment', async () => {
    expect((await node(`${id}@${before}`, '{ key }')).data.node).toEqual({ key: id });
  });

  it('node finds what it was at the moment in the id, under that id', async () => {
    const then = `${id}@${before}`;
    expect(await node(then)).toEqual({ data: { node: { __typename, id: then } } });
  });

  it('nodes finds what it was as of a moment, under an id that holds it', async () => {
    expect(await nodes([id], before)).toEqual({ data: { nodes: [{ __typename, id: `${id}@${before}` }] } });
  });

  it('nodes takes an id of the moment that is asked for beside it', async () => {
    expect(await nodes([`${id}@${before}`, id], before)).toEqual({
      data: { nodes: [1, 2].map(() => ({ __typename, id: `${id}@${before}` })) },
    });
  });

  it('nodes finds it now and then side by side', async () => {
    expect(await nodes([`${id}@${before}`, id])).toEqual({
      data: {
        nodes: [
          { __typename, id: `${id}@${before}` },
          { __typename, id },
        ],
      },
    });
  });

  it('the field of its county finds what it was at the moment for which the county is asked', async () => {
    const query = `query ($ids: [ID!]!, $moment: DateTime) { skane(asKnownAt: $moment) { nodes(ids: $ids) ${T} } }`;
    const answer = await hub.ask(query, { ids: [id, `${id}@${before}`], moment: before });
    expect(answer.data.skane.nodes).toEqual([1, 2].map(() => ({ __typename, id: `${id}@${before}` })));
  });

  it('the field of its county refuses an id of a moment for which it is not asked', async () => {
    const answer = await hub.ask(`query ($ids: [ID!]!) { skane { nodes(ids: $ids) ${T} } }`, {
      ids: [`${id}@${before}`],
    });
    expect(answer.data.skane.nodes).toEqual([null]);
    expect(places(answer.errors)).toEqual([['skane.nodes.0', 'BAD_USER_INPUT']]);
  });
});

describe.each(GONE)('Of a kind that is %s,', (kind, removed, unknown) => {
  it('what never was is null, and the error says so', async () => {
    const { data, errors } = await node(unknown);
    expect(data).toEqual({ node: null });
    expect(errors).toEqual([
      {
        message: `no ${kind} "${unknown}" in skane`,
        path: ['node'],
        extensions: { code: 'NOT_FOUND', county: 'skane', id: unknown },
      },
    ]);
  });

  it('what was removed is null, and the error says when', async () => {
    const { data, errors } = await node(removed);
    const [{ at }] = (await hub.ask('{ skane { revisions(first: 1) { at } } }')).data.skane.revisions;
    expect(data).toEqual({ node: null });
    expect(errors).toEqual([
      {
        message: `the ${kind} "${removed}" was removed from skane on ${at.slice(0, 10)}`,
        path: ['node'],
        extensions: { code: 'REMOVED', county: 'skane', id: removed, removedAt: at },
      },
    ]);
  });

  it('what was removed is found at a moment before', async () => {
    expect((await node(`${removed}@${before}`, '{ id key }')).data.node).toEqual({
      id: `${removed}@${before}`,
      key: removed,
    });
  });

  it('what was brought in later is not known at a moment before, rather than known as removed', async () => {
    expect(places((await node(`${removed}@2020-01-01T00:00:00.000Z`)).errors)).toEqual([['node', 'NOT_FOUND']]);
  });

  it('each that cannot be had is null among others, with an error at its place', async () => {
    const { data, errors } = await nodes([DOCUMENT, unknown, ORGANISATION, removed], undefined, '{ id }');
    expect(data.nodes).toEqual([{ id: DOCUMENT }, null, { id: ORGANISATION }, null]);
    expect(places(errors).toSorted()).toEqual([
      ['nodes.1', 'NOT_FOUND'],
      ['nodes.3', 'REMOVED'],
    ]);
  });
});

describe('Things of several kinds and counties', () => {
  const MIXED = [OTHER_DOCUMENT, INSTRUMENT, ORGANISATION, OTHER_INSTRUMENT, FACT, OTHER_ORGANISATION, DOCUMENT];

  it('stand in the order in which they are asked for', async () => {
    expect(await nodes(MIXED, undefined, '{ id }')).toEqual({ data: { nodes: MIXED.map((id) => ({ id })) } });
  });

  it('stand at each place at which they are asked for', async () => {
    const twice = [DOCUMENT, INSTRUMENT, DOCUMENT, FACT, INSTRUMENT, DOCUMENT];
    expect(await nodes(twice, undefined, '{ id }')).toEqual({ data: { nodes: twice.map((id) => ({ id })) } });
  });

  it('are found as many as can be looked up at once', async () => {
    const ids = Array.from({ length: limits.idsPerLookup }, (_, index) => MIXED[index % MIXED.length] ?? '');
    expect((await nodes(ids, undefined, '{ id }')).data.nodes).toEqual(ids.map((id) => ({ id })));
  });

  it('are each asked for what its own kind has', async () => {
    const fields = `{ __typename ... on Organisation { name } ... on Document { holding } ... on Fact { aspect }
      ... on StatedText { text { sv } } ... on Agreement { kind } }`;
    expect((await nodes([ORGANISATION, DOCUMENT, FACT, INSTRUMENT], undefined, fields)).data.nodes).toEqual([
      { __typename: 'Organisation', name: 'Nya regionen' },
      { __typename: 'Document', holding: 'CITED' },
      { __typename: 'StatedText', aspect: 'title', text: { sv: 'Ett' } },
      { __typename: 'SkaneAgreement', kind: 'AGREEMENT' },
    ]);
  });

  it('are each as of its own moment', async () => {
    const ids = [ORGANISATION, `${ORGANISATION}@${before}`];
    const { data } = await nodes(ids, undefined, '{ ... on Organisation { name } }');
    expect(data.nodes).toEqual([{ name: 'Nya regionen' }, { name: 'Region skane' }]);
  });

  it('lead to what was known at their moment', async () => {
    const { data } = await node(
      `skane:organisation:committee@${before}`,
      '{ ... on Organisation { parent { id name } } }',
    );
    expect(data.node.parent).toEqual({ id: `${ORGANISATION}@${before}`, name: 'Region skane' });
  });
});

describe('A county that is silent', () => {
  it('leaves null where its own things are asked for, and only there', async () => {
    silent.add('dalarna');
    const ids = [OTHER_DOCUMENT, DOCUMENT, OTHER_INSTRUMENT, INSTRUMENT, OTHER_ORGANISATION, FACT];
    expect((await nodes(ids, undefined, '{ id }')).data.nodes).toEqual([
      null,
      { id: DOCUMENT },
      null,
      { id: INSTRUMENT },
      null,
      { id: FACT },
    ]);
  });

  it.each([
    ['documents', [OTHER_DOCUMENT, DOCUMENT, OTHER_ORGANISATION]],
    ['instruments', [OTHER_INSTRUMENT, INSTRUMENT]],
    ['things of all kinds', [OTHER_DOCUMENT, OTHER_INSTRUMENT, DOCUMENT]],
  ])('is named once where %s are asked for', async (_, ids) => {
    silent.add('dalarna');
    const { errors } = await nodes(ids);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'COUNTY_UNAVAILABLE', county: 'dalarna' }]);
  });

  it('is named at the field that asks for its things, and leaves the other fields as they are', async () => {
    silent.add('dalarna');
    const { data, errors } = await hub.ask(
      `{ theirs: node(id: "${OTHER_DOCUMENT}") { id } ours: node(id: "${DOCUMENT}") { id } }`,
    );
    expect(data).toEqual({ theirs: null, ours: { id: DOCUMENT } });
    expect(places(errors)).toEqual([['theirs', 'COUNTY_UNAVAILABLE']]);
  });

  it('leaves unnamed what the others do not know', async () => {
    silent.add('dalarna');
    const { errors } = await nodes([OTHER_DOCUMENT, 'skane:document:never-was']);
    expect(places(errors).toSorted()).toEqual([
      ['nodes.0', 'COUNTY_UNAVAILABLE'],
      ['nodes.1', 'NOT_FOUND'],
    ]);
  });
});

describe('Where comparison is silent', () => {
  it.each(KEPT)('%s is found', async (_, id) => {
    silent.add('comparison');
    expect(await nodes([id, OTHER_DOCUMENT], undefined, '{ id }')).toEqual({
      data: { nodes: [{ id }, { id: OTHER_DOCUMENT }] },
    });
  });
});

const PAST = '2026-01-01T00:00:00.000Z';
const TO_COME = '2999-01-01T00:00:00.000Z';

describe.each(KEPT)('An id of %s', (_, id) => {
  it.each([
    ['of a moment to come', (own: string) => hub.ask(`{ nodes(ids: ["${own}@${TO_COME}"]) { id } }`)],
    ['as of a moment to come', (own: string) => hub.ask(`{ nodes(ids: ["${own}"], asKnownAt: "${TO_COME}") { id } }`)],
    [
      'of another moment than asKnownAt',
      (own: string) => hub.ask(`{ nodes(ids: ["${own}@${PAST}"], asKnownAt: "2026-02-01T00:00:00Z") { id } }`),
    ],
    ['with a day for a moment', (own: string) => hub.ask(`{ nodes(ids: ["${own}@2026-01-01"]) { id } }`)],
    [
      'with a moment that is written otherwise',
      (own: string) => hub.ask(`{ nodes(ids: ["${own}@2026-01-01T00:00:00Z"]) { id } }`),
    ],
    ['with nothing for a moment', (own: string) => hub.ask(`{ nodes(ids: ["${own}@"]) { id } }`)],
    ['with two moments', (own: string) => hub.ask(`{ nodes(ids: ["${own}@${PAST}@${PAST}"]) { id } }`)],
    ['with a space beside it', (own: string) => hub.ask(`{ nodes(ids: ["${own} "]) { id } }`)],
    ['in capitals', (own: string) => hub.ask(`{ nodes(ids: ["${own.toUpperCase()}"]) { id } }`)],
    ['of a county that is none', (own: string) => hub.ask(`{ nodes(ids: ["lapp${own}"]) { id } }`)],
    [
      'as of too many moments',
      (own: string) => {
        const days = Array.from(
          { length: limits.momentsPerLookup },
          (_, day) => `${own}@2026-01-${day + 10}T00:00:00.000Z`,
        );
        return hub.ask(`{ nodes(ids: ${JSON.stringify([own, ...days])}) { id } }`);
      },
    ],
    [
      'among too many',
      (own: string) => hub.ask(`{ nodes(ids: ${JSON.stringify(Array(limits.idsPerLookup + 1).fill(own))}) { id } }`),
    ],
  ])('is refused %s, once and at the field', async (__, ask) => {
    const { data, errors } = await ask(id);
    expect(data).toEqual({ nodes: null });
    expect(places(errors)).toEqual([['nodes', 'BAD_USER_INPUT']]);
  });

  it('is refused where the county is asked for too many, once and at the field', async () => {
    const { data, errors } = await hub.ask('query ($ids: [ID!]!) { skane { nodes(ids: $ids) { id } } }', {
      ids: Array(limits.idsPerLookup + 1).fill(id),
    });
    expect(data.skane.nodes).toBeNull();
    expect(places(errors)).toEqual([['skane.nodes', 'BAD_USER_INPUT']]);
  });

  it('is no id of another county’s, asked for there', async () => {
    const { data, errors } = await hub.ask('query ($ids: [ID!]!) { dalarna { nodes(ids: $ids) { id } } }', {
      ids: [id, OTHER_DOCUMENT],
    });
    expect(data.dalarna.nodes).toEqual([null, { id: OTHER_DOCUMENT }]);
    expect(places(errors)).toEqual([['dalarna.nodes.0', 'NOT_FOUND']]);
  });

  it('is refused beside a word that is none, and the other fields of the query still answer', async () => {
    const { data, errors } = await hub.ask(`{ nodes(ids: ["${id}", "x"]) { id } counties { code } }`);
    expect(data).toEqual({ nodes: null, counties: [{ code: '12' }, { code: '20' }] });
    expect(places(errors)).toEqual([['nodes', 'BAD_USER_INPUT']]);
  });
});

describe('Fields that find things', () => {
  it('are answered under their aliases, in the order of the query, beside other fields', async () => {
    const { data } = await hub.ask(
      `{ z: node(id: "${DOCUMENT}") { id } counties { code } a: node(id: "${INSTRUMENT}") { id } nodes(ids: ["${FACT}"]) { id } __typename }`,
    );
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        z: { id: DOCUMENT },
        counties: [{ code: '12' }, { code: '20' }],
        a: { id: INSTRUMENT },
        nodes: [{ id: FACT }],
        __typename: 'Query',
      }),
    );
  });

  it('are left out where a condition says so', async () => {
    const query = `query ($with: Boolean!) {
      a: node(id: "${DOCUMENT}") @include(if: $with) { id } b: node(id: "${ORGANISATION}") @skip(if: $with) { id }
      c: node(id: "${FACT}") @include(if: false) { id } d: nodes(ids: ["${FACT}"]) { id @skip(if: $with) aspect: key }
    }`;
    expect((await hub.ask(query, { with: true })).data).toEqual({ a: { id: DOCUMENT }, d: [{ aspect: FACT }] });
    expect((await hub.ask(query, { with: false })).data).toEqual({
      b: { id: ORGANISATION },
      d: [{ id: FACT, aspect: FACT }],
    });
  });

  it('may stand in fragments at the root', async () => {
    const { data } = await hub.ask(
      `{ ...named ... on Query { b: node(id: "${ORGANISATION}") { ...own } } ... { c: node(id: "${OTHER_DOCUMENT}") { id } } }
       fragment named on Query { a: node(id: "${DOCUMENT}") { ...own } }
       fragment own on Node { id ... on Document { holding } ... on Organisation { name } }`,
    );
    expect(data).toEqual({
      a: { id: DOCUMENT, holding: 'CITED' },
      b: { id: ORGANISATION, name: 'Nya regionen' },
      c: { id: OTHER_DOCUMENT },
    });
  });

  it('are one where they have the same key, with what both select', async () => {
    const { data } = await hub.ask(
      `{ node(id: "${DOCUMENT}") { id } ...more } fragment more on Query { node(id: "${DOCUMENT}") { key ... on Document { holding } } }`,
    );
    expect(data).toEqual({ node: { id: DOCUMENT, key: DOCUMENT, holding: 'CITED' } });
  });

  it('are refused where they have the same key for other things', async () => {
    const { errors } = await hub.ask(`{ node(id: "${DOCUMENT}") { id } node(id: "${FACT}") { id } }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('take an id from a variable, from its default and from the document', async () => {
    const query = `query ($id: ID!, $other: ID = "${ORGANISATION}", $one: ID!) {
      a: node(id: $id) { id } b: node(id: $other) { id } c: nodes(ids: [$one, "${INSTRUMENT}"]) { id } }`;
    expect((await hub.ask(query, { id: DOCUMENT, one: FACT })).data).toEqual({
      a: { id: DOCUMENT },
      b: { id: ORGANISATION },
      c: [{ id: FACT }, { id: INSTRUMENT }],
    });
  });

  it('find one thing where a list of one is not written as a list', async () => {
    expect((await hub.ask(`{ nodes(ids: "${DOCUMENT}") { id } }`)).data).toEqual({ nodes: [{ id: DOCUMENT }] });
  });

  it('find nothing where nothing is asked for', async () => {
    expect(await nodes([])).toEqual({ data: { nodes: [] } });
  });

  it('answer the operation that is asked for', async () => {
    const response = await hub.gateway.fetch('http://hub.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query one { node(id: "${DOCUMENT}") { id } } query two { node(id: "${ORGANISATION}") { id } }`,
        operationName: 'two',
      }),
    });
    expect(await response.json()).toEqual({ data: { node: { id: ORGANISATION } } });
  });

  it('answer the same document with other variables anew', async () => {
    for (const id of [DOCUMENT, OTHER_DOCUMENT, FACT, INSTRUMENT, `${FACT}@${before}`])
      expect((await node(id, '{ id }')).data).toEqual({ node: { id } });
  });
});

describe('Variables that are named like those of the gateway', () => {
  it('keep what they hold: $ids and $moment', async () => {
    const query = `query ($ids: [ID!]!, $moment: DateTime) {
      node(id: "${DOCUMENT}") { id } nodes(ids: $ids, asKnownAt: $moment) { id } skane(asKnownAt: $moment) { organisations { name } } }`;
    const { data, errors } = await hub.ask(query, { ids: [ORGANISATION, INSTRUMENT], moment: before });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: { id: DOCUMENT },
      nodes: [{ id: `${ORGANISATION}@${before}` }, { id: `${INSTRUMENT}@${before}` }],
      skane: { organisations: [{ name: 'Nämnden' }, { name: 'Region skane' }] },
    });
  });

  it('keep their types: $ids is a condition, $moment a day', async () => {
    const query = `query ($ids: Boolean!, $moment: Date!) {
      node(id: "${DOCUMENT}") { id @include(if: $ids) key }
      agreements(filter: { statusOn: { date: $moment } }) { totalCount } }`;
    const { data, errors } = await hub.ask(query, { ids: false, moment: '2020-06-01' });
    expect(errors).toBeUndefined();
    expect(data.node).toEqual({ key: DOCUMENT });
  });

  it('do no harm with an underscore behind them', async () => {
    const query = `query ($ids: [ID!]!, $ids_: Boolean!, $moment: Boolean!, $moment_: Boolean!) { nodes(ids: $ids) {
      id ... @include(if: $ids_) { a: key } ... @include(if: $moment) { b: key } ... @skip(if: $moment_) { c: key } } }`;
    const asked = { ids: [DOCUMENT, INSTRUMENT], ids_: true, moment: false, moment_: false };
    expect((await hub.ask(query, asked)).data.nodes).toEqual([
      { id: DOCUMENT, a: DOCUMENT, c: DOCUMENT },
      { id: INSTRUMENT, a: INSTRUMENT, c: INSTRUMENT },
    ]);
  });

  it('do no harm where they are given and not declared', async () => {
    const { data } = await hub.ask(`{ node(id: "${DOCUMENT}") { id } }`, { ids: ['x'], moment: 'y' });
    expect(data).toEqual({ node: { id: DOCUMENT } });
  });

  it('do no harm as aliases', async () => {
    const { data } = await hub.ask(
      `{ found: node(id: "${DOCUMENT}") { found: id } ids: nodes(ids: ["${FACT}"]) { nodes: id } moment: node(id: "${INSTRUMENT}") { found: key } }`,
    );
    expect(data).toEqual({
      found: { found: DOCUMENT },
      ids: [{ nodes: FACT }],
      moment: { found: INSTRUMENT },
    });
  });
});

describe('Finding things takes', () => {
  const [S, D, C] = ['skane', 'dalarna', 'comparison'];
  const at = (id: string) => `${id}@${before}`;

  it.each<[string, () => string[], (string | undefined)[]]>([
    ['one call for a document', () => [DOCUMENT], [S]],
    ['one call for an organisation', () => [ORGANISATION], [S]],
    ['one call for a fact', () => [FACT], [S]],
    ['one call for an instrument', () => [INSTRUMENT], [S]],
    ['one call for all that is asked of a county', () => [DOCUMENT, ORGANISATION, INSTRUMENT, FACT, DOCUMENT], [S]],
    ['a call to each county', () => [DOCUMENT, OTHER_DOCUMENT, INSTRUMENT, OTHER_INSTRUMENT], [S, D]],
    ['one call for all moments', () => [DOCUMENT, at(DOCUMENT), at(INSTRUMENT), INSTRUMENT], [S]],
    ['one call for what is not there', () => ['skane:document:never-was', 'skane:organisation:never-was'], [S]],
  ])('%s', async (_, ids, expected) => {
    const asked = ids();
    const { calls } = await hub.counting(() => nodes(asked));
    expect(calls.toSorted()).toEqual(expected.toSorted());
  });

  it.each(GONE)('three statements for what was removed: %s', async (_, removed) => {
    // Which revision it is, whether it is held, and whether it was once.
    const { statements } = await hub.counting(() => nodes([removed]));
    expect(statements).toBe(3);
  });

  it('no call for what is refused but that which refuses it', async () => {
    const { calls } = await hub.counting(() => nodes([DOCUMENT, 'x']));
    expect(calls).toEqual([C]);
  });
});
