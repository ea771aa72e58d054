import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importData } from '#tests/support/import-data.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const THERE = titledId('skane', 0);
const ALSO_THERE = titledId('skane', 2);
const UNKNOWN = 'skane:agreement:never-was';
const REMOVED = titledId('skane', 1);
const SILENT = titledId('dalarna', 0);

const skane = titledCounty('skane', '12', ['Ett', 'Två', 'Tre']);
const dalarna = titledCounty('dalarna', '20', ['Fyra']);
const [pointing] = skane.data.instruments;
for (const [index, target] of [ALSO_THERE, SILENT].entries())
  pointing?.facts.push(madeFact(THERE, 'relations', { type: 'REVISES', target }, { position: index + 1 }));

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ counties: [skane, dalarna], wrap });
  const left = skane.data.instruments.filter((instrument) => instrument.id !== REMOVED);
  const { em } = hub.apps.find((app) => app.name === 'skane')?.database ?? {};
  if (em) await importData(em, { ...skane.data, instruments: left }, '12', new Date('2031-05-01'));
});
beforeEach(() => {
  silent.clear();
  silent.add('dalarna');
});
afterAll(() => hub.close());

describe('Looking up one instrument', () => {
  const node = (id: string) => hub.ask('query ($id: ID!) { node(id: $id) { id } }', { id });

  it('answers the instrument that is there, without an error', async () => {
    expect(await node(THERE)).toEqual({ data: { node: { id: THERE } } });
  });

  it.each([
    ['an id that never was', UNKNOWN, { code: 'NOT_FOUND', county: 'skane', id: UNKNOWN }],
    ['a removed instrument', REMOVED, { code: 'REMOVED', county: 'skane', removedAt: '2031-05-01T00:00:00.000Z' }],
    ['an instrument of a silent county', SILENT, { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' }],
  ])('answers null for %s and says why', async (_, id, extensions) => {
    const { data, errors } = await node(id);
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions }]);
  });

  it('says in words when a removed instrument was removed', async () => {
    const { errors } = await node(REMOVED);
    expect(errors?.[0]?.message).toBe(`the instrument "${REMOVED}" was removed from skane on 2031-05-01`);
  });
});

describe('Looking up several instruments', () => {
  const nodes = (ids: string[]) => hub.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  const MIXED = [ALSO_THERE, UNKNOWN, SILENT, THERE, REMOVED];

  it('keeps the order of the ids, with null for each that cannot be had', async () => {
    const { data } = await nodes(MIXED);
    expect(data.nodes).toEqual([{ id: ALSO_THERE }, null, null, { id: THERE }, null]);
  });

  it('says which is unknown and which removed at its place, and names the silent county', async () => {
    const { errors } = await nodes(MIXED);
    const said = errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code, extensions?.county]);
    expect(said?.toSorted()).toEqual([
      ['nodes.1', 'NOT_FOUND', 'skane'],
      ['nodes.2', 'COUNTY_UNAVAILABLE', 'dalarna'],
      ['nodes.4', 'REMOVED', 'skane'],
    ]);
  });

  it('keeps the order across counties when all answer', async () => {
    silent.clear();
    expect(await nodes([THERE, SILENT, ALSO_THERE])).toEqual({
      data: { nodes: [{ id: THERE }, { id: SILENT }, { id: ALSO_THERE }] },
    });
  });
});

describe('Comparing', () => {
  const compare = (ids: string[]) =>
    hub.ask(
      `query ($ids: [ID!]!) { compare(ids: $ids, aspects: ["title"]) {
        columns { instrumentId status instrument { instrumentId kind title county { slug } } }
        rows { verdict cells { statedAs } }
        counties { county { slug } status }
      } }`,
      { ids },
    );

  it('gives the unknown, the removed and the silent a status of their own, in the order asked', async () => {
    const { data } = await compare([REMOVED, THERE, SILENT, UNKNOWN]);
    const columns = data.compare.columns.map(({ instrumentId, status }: { instrumentId: string; status: string }) => [
      instrumentId,
      status,
    ]);
    expect(columns).toEqual([
      [REMOVED, 'REMOVED'],
      [THERE, 'FOUND'],
      [SILENT, 'COUNTY_SILENT'],
      [UNKNOWN, 'UNKNOWN'],
    ]);
  });

  it('describes only the instrument that is there', async () => {
    const { data } = await compare([THERE, UNKNOWN, REMOVED]);
    const instruments = data.compare.columns.map((column: { instrument: unknown }) => column.instrument);
    expect(instruments).toEqual([
      { instrumentId: THERE, kind: 'AGREEMENT', title: 'Ett', county: { slug: 'skane' } },
      null,
      null,
    ]);
  });

  it('is incomplete while a county is silent', async () => {
    const { data } = await compare([THERE, SILENT]);
    expect(data.compare.rows).toEqual([{ verdict: 'INCOMPLETE', cells: [{ statedAs: 'STATED' }, { statedAs: null }] }]);
  });

  it('is judged without the unknown and the removed', async () => {
    const { data } = await compare([THERE, UNKNOWN, REMOVED, ALSO_THERE]);
    expect(data.compare.rows[0].verdict).toBe('DIFFERENT');
  });

  it('names the silent county in its counties and in an error', async () => {
    const { data, errors } = await compare([THERE, SILENT]);
    expect(data.compare.counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
    expect(errors?.map((error) => error.extensions?.county)).toEqual(['dalarna']);
  });
});

describe('A relation', () => {
  const relations = `{ node(id: "${THERE}") { ... on SkaneAgreement {
    relations { target { __typename instrumentId kind title county { slug } } }
  } } }`;

  it('leads to a flat reference, of an instrument of its own county with kind and title', async () => {
    const { data } = await hub.ask(relations);
    const flat = {
      __typename: 'InstrumentReference',
      instrumentId: ALSO_THERE,
      kind: 'AGREEMENT',
      title: 'Tre',
      county: { slug: 'skane' },
    };
    expect(data.node.relations[0].target).toEqual(flat);
  });

  it('leads to another county’s instrument by id, without asking that county', async () => {
    const { result, calls } = await hub.counting(() => hub.ask(relations));
    const flat = {
      __typename: 'InstrumentReference',
      instrumentId: SILENT,
      kind: null,
      title: null,
      county: { slug: 'dalarna' },
    };
    expect(result.data.node.relations[1].target).toEqual(flat);
    expect(calls).not.toContain('dalarna');
  });

  it('has a target that leads no further', async () => {
    const { errors } = await hub.ask(relations.replace('county { slug } }', 'relations { target { instrumentId } } }'));
    expect(errors?.[0]?.message).toMatch('Cannot query field "relations" on type "InstrumentReference"');
  });
});
