import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { consoleLog } from '#subgraphs/serving/console-log.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { askGateway } from '#tests/support/test-hub.ts';
import { withMore, without } from './altered-sdl.ts';
import { countyOfVersion, type Version } from './county-of-version.ts';

const CURRENT: Version = { sdl: (sdl) => sdl };
const CONCRETE = ['SkaneAgreement', 'SkaneAssignmentDirective', 'SkaneOtherInstrument'];
const INTERFACES = ['Instrument', 'Agreement', 'AssignmentDirective', 'OtherInstrument'];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const current = titledCounty('dalarna', '20', ['Ett']);
let dalarna: Awaited<ReturnType<typeof countyOfVersion>>;
beforeAll(async () => {
  dalarna = await countyOfVersion(current, CURRENT);
});
afterAll(() => dalarna.close());

/** A hub of one county of the current contract and one of another version. */
async function hubWith(version: Version) {
  const other = titledCounty('skane', '12', ['Två']);
  const changed = await countyOfVersion(other, version);
  const counties = [dalarna, changed];
  const comparison = await createComparison([current.county, other.county], consoleLog('text'));
  const subgraphs: GatewaySubgraph[] = [...counties, { ...comparison, county: false }];
  const gateway = createGateway({ subgraphs, ...patientGateway });
  closing.push(async () => {
    await gateway.dispose();
    await changed.close();
  });
  return (query: string) => askGateway(gateway, query);
}

const EVERYTHING = `{
  agreements { nodes { id title { text { sv } statedAs citations { lineStart } } statements { kind themes { id } } } counties { status } }
  compare(ids: ["dalarna:agreement:a-0", "skane:agreement:a-0"]) { rows { aspect { id } verdict } }
}`;

describe('A county one version of the contract behind', () => {
  it.each([
    ['a field of a value type', { sdl: (sdl) => without(sdl, ['Citation'], 'quote') }],
    ['a field of an interface', { sdl: (sdl) => without(sdl, [...INTERFACES, ...CONCRETE], 'updatedAt') }],
    ['a value of an enumeration', { sdl: (sdl) => without(sdl, ['StatementKind'], 'DRAFTING') }],
    ['a whole aspect', { sdl: (sdl) => without(sdl, [...INTERFACES, ...CONCRETE], 'omissions') }],
    ['finding things by id', { sdl: (sdl) => without(sdl, ['Skane'], 'nodes') }],
  ] satisfies [string, Version][])('that lacks %s composes and answers', async (_, version) => {
    const ask = await hubWith(version);
    const { data, errors } = await ask(EVERYTHING);
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes.map((node: { id: string }) => node.id)).toEqual([
      titledId('dalarna', 0),
      titledId('skane', 0),
    ]);
    expect(data.compare.rows.length).toBeGreaterThan(5);
  });

  it('does not keep others from asking a current county for the field, by its own type', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, [...INTERFACES, ...CONCRETE], 'updatedAt') });
    const { data } = await ask('{ agreements { nodes { id ... on DalarnaAgreement { updatedAt } } } }');
    expect(data.agreements.nodes).toEqual([
      { id: titledId('dalarna', 0), updatedAt: expect.any(String) },
      { id: titledId('skane', 0) },
    ]);
  });
});

describe('A county that does not find things by id yet', () => {
  const EARLIER: Version = { sdl: (sdl) => without(sdl, ['Skane'], 'nodes') };

  it('has its instruments found beside those of others, in the order asked', async () => {
    const ask = await hubWith(EARLIER);
    const ids = [titledId('skane', 0), titledId('dalarna', 0)];
    expect(await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toEqual({
      data: { nodes: ids.map((id) => ({ id })) },
    });
  });

  it('has none of its documents found, and an error says so', async () => {
    const ask = await hubWith(EARLIER);
    const { data, errors } = await ask('{ node(id: "skane:document:paper") { id } }');
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
  });

  it('leaves others to find theirs', async () => {
    const ask = await hubWith(EARLIER);
    expect(await ask('{ node(id: "dalarna:document:paper") { id } }')).toEqual({
      data: { node: { id: 'dalarna:document:paper' } },
    });
  });
});

describe('A county one version of the contract ahead', () => {
  it.each([
    ['a field of a value type', { sdl: (sdl) => withMore(sdl, 'type StatedText { language: String }') }],
    [
      'a field of an interface',
      {
        sdl: (sdl) =>
          [...INTERFACES, ...CONCRETE].reduce((sum, name) => withMore(sum, `type ${name} { colour: String }`), sdl),
      },
    ],
    ['a value of an enumeration', { sdl: (sdl) => withMore(sdl, 'enum StatementKind { WISH }') }],
  ] satisfies [string, Version][])('that has %s more composes and answers', async (_, version) => {
    const ask = await hubWith(version);
    const { data, errors } = await ask(EVERYTHING);
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes).toHaveLength(2);
  });

  it('is asked for a new field of its own type by fragment', async () => {
    const ask = await hubWith({
      sdl: (sdl) => withMore(sdl, 'type SkaneAgreement { colour: String }'),
      resolvers: (prefix) => ({ [`${prefix}Agreement`]: { colour: () => 'blue' } }),
    });
    const { data, errors } = await ask('{ agreements { nodes { id ... on SkaneAgreement { colour } } } }');
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes).toEqual([
      { id: titledId('dalarna', 0) },
      { id: titledId('skane', 0), colour: 'blue' },
    ]);
  });

  it('answers a value of an enumeration that the others do not have', async () => {
    const ask = await hubWith({
      sdl: (sdl) => withMore(sdl, 'enum StatementKind { WISH }'),
      resolvers: () => ({ Statement: { kind: () => 'WISH' } }),
    });
    const { data, errors } = await ask('{ agreements { nodes { statements { kind } } } }');
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes).toEqual([{ statements: [{ kind: 'PURPOSE' }] }, { statements: [{ kind: 'WISH' }] }]);
  });
});
