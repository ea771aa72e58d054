import { parse, print } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { consoleLog } from '#subgraphs/serving/console-log.ts';
import { withMore, without, withoutArgument } from '#tests/support/altered-sdl.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { type Answer, askGateway } from '#tests/support/test-hub.ts';
import { countyOfVersion, servedVersion, type Version } from './county-of-version.ts';

const CURRENT: Version = { sdl: (sdl) => sdl };
const CONCRETE = ['SkaneAgreement', 'SkaneAssignmentDirective', 'SkaneOtherInstrument'];
const INTERFACES = ['Instrument', 'Agreement', 'AssignmentDirective', 'OtherInstrument'];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const current = titledCounty('dalarna', '20', ['Ett']);
const other = titledCounty('skane', '12', ['Två']);
let dalarna: Awaited<ReturnType<typeof countyOfVersion>>;
/** What the county of another version holds, whichever version it is. */
let held: Database;
beforeAll(async () => {
  dalarna = await countyOfVersion(current, CURRENT);
  held = await openDatabase(await inMemory());
  await importData(held.em, other.data, other.county.code);
});
afterAll(async () => {
  await dalarna.close();
  await held.close();
});

/** A hub of one county of the current contract and one of another version. */
async function hubWith(version: Version) {
  const changed = await servedVersion(other.county, held, version);
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

/** The errors of an answer, each as its code, what is lacked, whose it is and where. */
const told = ({ errors }: Answer) =>
  errors?.map(({ path, extensions }) => [extensions?.code, extensions?.field, extensions?.county, path?.join('.')]);

describe('A county one version of the contract behind', () => {
  it('that lacks a field answers null there, with one error that names it, and the others answer it', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, [...INTERFACES, ...CONCRETE], 'updatedAt') });
    const answer = await ask('{ agreements { nodes { id updatedAt } } }');
    expect(answer.data.agreements.nodes).toEqual([
      { id: titledId('dalarna', 0), updatedAt: expect.any(String) },
      { id: titledId('skane', 0), updatedAt: null },
    ]);
    expect(told(answer)).toEqual([
      ['COUNTY_LACKS_FIELD', 'SkaneAgreement.updatedAt', 'skane', 'agreements.nodes.1.updatedAt'],
    ]);
  });

  it('that lacks a field of a value answers null there, wherever it stands', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, ['Citation'], 'lineStart') });
    const answer = await ask('{ agreements { nodes { id title { citations { lineStart lineEnd } } } } }');
    expect(answer.data.agreements.nodes[1].title.citations).toEqual([{ lineStart: null, lineEnd: 2 }]);
    expect(told(answer)).toEqual([
      ['COUNTY_LACKS_FIELD', 'Citation.lineStart', 'skane', 'agreements.nodes.1.title.citations.0.lineStart'],
    ]);
  });

  it('that has a field in another form is taken to lack it', async () => {
    const lineStart = parse('type Citation { lineStart: [String] }');
    const ask = await hubWith({
      sdl: (sdl) => withMore(without(sdl, ['Citation'], 'lineStart'), print(lineStart)),
    });
    expect(told(await ask('{ agreements { nodes { title { citations { lineStart } } } } }'))).toMatchObject([
      ['COUNTY_LACKS_FIELD', 'Citation.lineStart', 'skane', expect.anything()],
    ]);
  });

  it('that lacks an argument leaves out the field where it is given, and answers it where it is not', async () => {
    const ask = await hubWith({ sdl: (sdl) => withoutArgument(sdl, 'Skane', 'agreements', 'first') });
    const { data, errors } = await ask(
      '{ skane { agreements(first: 1) { nodes { id } } all: agreements { nodes { id } } } }',
    );
    expect(data.skane).toEqual({ agreements: null, all: { nodes: [{ id: titledId('skane', 0) }] } });
    expect(told({ errors: errors ?? [] })).toEqual([
      ['COUNTY_LACKS_FIELD', 'Skane.agreements(first:)', 'skane', 'skane.agreements'],
    ]);
  });

  it('that lacks its root field answers null there', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, ['Query'], 'skane') });
    const answer = await ask('{ skane { updatedAt } dalarna { agreements { totalCount } } }');
    expect(answer.data).toEqual({ skane: null, dalarna: { agreements: { totalCount: 1 } } });
    expect(told(answer)).toEqual([['COUNTY_LACKS_FIELD', 'Query.skane', 'skane', 'skane']]);
  });

  it('that lacks its part is unavailable for questions, and an error names it', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, ['SkanePart'], 'answer') });
    const answer = await ask('{ agreements { nodes { id } counties { county { slug } status } } }');
    expect(answer.data.agreements).toEqual({
      nodes: [{ id: titledId('dalarna', 0) }],
      counties: [
        { county: { slug: 'skane' }, status: 'UNAVAILABLE' },
        { county: { slug: 'dalarna' }, status: 'ANSWERED' },
      ],
    });
    expect(told(answer)).toMatchObject([['COUNTY_LACKS_FIELD', 'SkanePart.answer', 'skane', 'agreements']]);
  });

  it.each([
    ['a value of an enumeration', { sdl: (sdl) => without(sdl, ['StatementKind'], 'DRAFTING') }],
    ['finding things by id', { sdl: (sdl) => without(sdl, ['Skane'], 'nodes') }],
  ] satisfies [string, Version][])(
    'that lacks %s answers all other questions as if nothing were',
    async (_, version) => {
      const [ask, whole] = [await hubWith(version), await hubWith(CURRENT)];
      expect(await ask(EVERYTHING)).toEqual(await whole(EVERYTHING));
    },
  );

  it('loses the rows of which it lacks what may not be null, and an error says why', async () => {
    const ask = await hubWith({ sdl: (sdl) => without(sdl, ['Node', ...INTERFACES, ...CONCRETE], 'key') });
    const answer = await ask('{ agreements { nodes { id key } } }');
    const id = titledId('dalarna', 0);
    expect(answer.data.agreements.nodes).toEqual([{ id, key: id }, null]);
    expect(told(answer)).toEqual([['COUNTY_LACKS_FIELD', 'SkaneAgreement.key', 'skane', 'agreements.nodes.1.key']]);
  });
});

describe('A county that does not find things by id yet', () => {
  const EARLIER: Version = { sdl: (sdl) => without(sdl, ['Skane'], 'nodes') };

  it('has its instruments found beside those of others, in the order asked', async () => {
    const ask = await hubWith(EARLIER);
    const ids = [titledId('skane', 0), 'dalarna:document:paper', titledId('dalarna', 0)];
    expect(await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toEqual({
      data: { nodes: ids.map((id) => ({ id })) },
    });
  });

  it('has none of its documents found, and an error says so', async () => {
    const ask = await hubWith(EARLIER);
    const answer = await ask('{ nodes(ids: ["skane:document:paper", "dalarna:document:paper"]) { id } }');
    expect(answer.data).toEqual({ nodes: [null, { id: 'dalarna:document:paper' }] });
    expect(told(answer)).toEqual([['COUNTY_LACKS_FIELD', 'Skane.nodes', 'skane', 'nodes.0']]);
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
