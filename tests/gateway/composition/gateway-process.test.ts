import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { printCountyContract } from '#subgraphs/county/county-contract.ts';
import { withMore, without } from '#tests/support/altered-sdl.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { countyOfVersion } from './county-of-version.ts';
import { type Answering, type ServedSubgraph, serveSigned, withSdl } from './served-subgraph.ts';

const SECRET = 'a secret that gateway and subgraphs share';
const ROWS = '{ agreements { totalCount nodes { id title { text { sv } } } counties { status county { slug } } } }';
const CONTRACT = parse(printCountyContract({ slug: 'dalarna' }));

describe('A gateway to subgraphs in other processes', () => {
  let hub: TestHub;
  let gateway: RunningProcess;
  let url: string;
  let dalarna: ServedSubgraph;
  let real: Answering;
  const served: ServedSubgraph[] = [];

  beforeAll(async () => {
    hub = await sharedHub();
    for (const subgraph of hub.subgraphs) served.push(await serveSigned(answering(subgraph), SECRET));
    const found = served.find(({ name }) => name === 'dalarna');
    real = answering(hub.subgraphs.find(({ name }) => name === 'dalarna'));
    if (!found) throw new Error('there is no subgraph dalarna');
    dalarna = found;
    await dalarna.close();
    gateway = runProcess(['gateway', '--poll-interval', '1'], {
      HUB_SECRET: SECRET,
      HUB_METRICS_PORT: '0',
      HUB_SUBGRAPHS: served.map(({ name, url: address }) => `${name}=${address}`).join(),
    });
    url = await gateway.url;
  });
  afterAll(async () => {
    await gateway?.stop();
    await Promise.all(served.map((subgraph) => subgraph.close()));
  });

  async function ask(query: string): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return withoutCost(response);
  }

  async function readiness() {
    const response = await fetch(new URL('/readiness', url));
    return (await response.json()) as {
      problems: string[];
      subgraphs: { name: string; sdl: string; from: string; refused: string | null }[];
    };
  }

  const stateOf = async (name: string) => (await readiness()).subgraphs.find((subgraph) => subgraph.name === name);
  const timesSaid = (line: string | RegExp) => gateway.out().split(line).length - 1;
  const takenUp = (times: number) => expect.poll(() => timesSaid('took up another supergraph')).toBe(times);

  it('does not wait for a county that is down at the start, and names it', async () => {
    const { data } = await ask(ROWS);
    expect(data.agreements.nodes).toHaveLength(6);
    expect(data.agreements.counties).toContainEqual({ status: 'UNAVAILABLE', county: { slug: 'dalarna' } });
    expect(gateway.out()).toMatch(/^dalarna: does not answer: connect ECONNREFUSED 127\.0\.0\.1:\d+$/m);
    expect(await stateOf('dalarna')).toMatchObject({ from: 'contract' });
    expect(await stateOf('ostergotland')).toMatchObject({ from: 'subgraph' });
  });

  it('has metrics, in which that county is silent', async () => {
    const metrics = await (await fetch(/^Metrics +(\S+)$/m.exec(gateway.out())?.[1] ?? '')).text();
    const told = [...metrics.matchAll(/^hub_county_revision\{county="(.*)"\}/gm)].map(([, slug]) => slug);
    expect(told.sort()).toEqual(['ostergotland', 'vastra-gotaland']);
    expect(metrics).toMatch(/^hub_calls_total\{subgraph="dalarna",outcome="UNAVAILABLE"\} [1-9]/m);
  });

  it('takes that county in when it is up', async () => {
    dalarna = await serveSigned(real, SECRET, Number(new URL(dalarna.url).port));
    served.push(dalarna);
    await expect.poll(() => ask(ROWS)).toEqual(await hub.ask(ROWS));
    await expect.poll(() => stateOf('dalarna')).toMatchObject({ from: 'subgraph' });
    expect((await readiness()).problems).toEqual([]);
    await expect.poll(() => timesSaid('dalarna: answers again')).toBe(1);
    expect(timesSaid('took up another supergraph')).toBe(0);
  });

  it('refuses no request and answers each whole while it takes up one changed subgraph after another', async () => {
    const whole = await hub.ask(ROWS);
    const changes = ['colour', 'shape'].map((field) =>
      print(withMore(CONTRACT, `type DalarnaAgreement { ${field}: String }`)),
    );
    for (const [index, sdl] of changes.entries()) {
      const held = dalarna.hold();
      const underWay = Array.from({ length: 6 }, () => ask(ROWS));
      await expect.poll(held.count).toBeGreaterThan(0);
      dalarna.become(withSdl(real, sdl));
      await takenUp(index + 1);
      underWay.push(ask(ROWS));
      held.letGo();
      expect(await Promise.all(underWay)).toEqual(Array(7).fill(whole));
    }
  });

  it('takes up a county of a later contract version, and answers what that has more', async () => {
    const before = timesSaid('took up another supergraph');
    const later = await countyOfVersion(titledCounty('dalarna', '20', ['Ett']), {
      sdl: (sdl) => withMore(sdl, 'type DalarnaAgreement { weight: String }'),
      resolvers: (prefix) => ({ [`${prefix}Agreement`]: { weight: () => 'light' } }),
    });
    dalarna.become(answering(later));
    await takenUp(before + 1);
    expect(await ask('{ dalarna { agreements { nodes { id weight } } } }')).toEqual({
      data: { dalarna: { agreements: { nodes: [{ id: titledId('dalarna', 0), weight: 'light' }] } } },
    });
    dalarna.become(real);
    await takenUp(before + 2);
    await later.close();
  });

  it('answers null for what a county of an earlier contract version lacks, and tells who lacks what', async () => {
    const CONCRETE = ['DalarnaAgreement', 'DalarnaAssignmentDirective', 'DalarnaOtherInstrument'];
    const INTERFACES = ['Instrument', 'Agreement', 'AssignmentDirective', 'OtherInstrument'];
    const before = timesSaid('took up another supergraph');
    dalarna.become(withSdl(real, print(without(CONTRACT, [...CONCRETE, ...INTERFACES], 'updatedAt'))));
    await takenUp(before + 1);
    expect(await ask(ROWS)).toEqual(await hub.ask(ROWS));
    const { data, errors } = await ask('{ agreements { nodes { id updatedAt } } }');
    for (const { id, updatedAt } of data.agreements.nodes)
      expect(updatedAt).toEqual(id.startsWith('dalarna') ? null : expect.any(String));
    expect(errors).toMatchObject([
      { extensions: { code: 'COUNTY_LACKS_FIELD', county: 'dalarna', field: 'DalarnaAgreement.updatedAt' } },
    ]);
    expect((await readiness()).problems).toEqual(['dalarna: lacks of this version’s contract: Instrument.updatedAt']);
    expect(
      timesSaid('dalarna: lacks of this version’s contract, which is answered with null: Instrument.updatedAt'),
    ).toBe(1);
    dalarna.become(real);
    await takenUp(before + 2);
    expect((await readiness()).problems).toEqual([]);
  });

  it.each([
    [
      'that the others do not fit',
      'CountyAnswer.status',
      `${print(withMore(CONTRACT, 'type Dalarna { oddly: CountyAnswer }'))}\ntype CountyAnswer { status: Boolean }`,
    ],
    [
      'that would answer for other counties',
      '@shareable on a root field',
      print(CONTRACT).replace(/(\n {2}dalarna\([\s\S]*?\): \w+)/, '$1 @shareable'),
    ],
    ['that is none', 'Syntax Error', 'type Query {'],
  ])('keeps the last good supergraph when a county has SDL %s, and says once which and how', async (_, how, sdl) => {
    expect(sdl).not.toBe(print(CONTRACT));
    const before = gateway.out();
    const taken = timesSaid('took up another supergraph');
    dalarna.become(withSdl(real, sdl));
    const newly = () => gateway.out().slice(before.length).trimEnd();
    await expect.poll(newly).toContain('dalarna: its SDL does not compose');
    const looked = dalarna.looks();
    await expect.poll(dalarna.looks).toBeGreaterThanOrEqual(looked + 2);
    expect(newly().split('\n')).toEqual([
      expect.stringMatching(/^dalarna: its SDL does not compose with the others; the last good one stays: .+$/),
    ]);
    expect(newly()).toContain(how);
    expect((await readiness()).problems).toEqual([expect.stringMatching(/^dalarna: its SDL does not compose: /)]);
    expect(timesSaid('took up another supergraph')).toBe(taken);
    expect(await ask(ROWS)).toEqual(await hub.ask(ROWS));
  });

  it('takes up the next good SDL of that county', async () => {
    const before = timesSaid('took up another supergraph');
    dalarna.become(withSdl(real, print(withMore(CONTRACT, 'type DalarnaAgreement { width: String }'))));
    await takenUp(before + 1);
    expect((await readiness()).problems).toEqual([]);
    dalarna.become(real);
    await takenUp(before + 2);
    expect(await ask('{ agreements { nodes { updatedAt } } }')).toEqual(
      await hub.ask('{ agreements { nodes { updatedAt } } }'),
    );
  });

  it('has no answer of a county with another secret, and says why', async () => {
    dalarna.setSecret('a secret that somebody else has thought of');
    const { data, errors } = await ask(ROWS);
    dalarna.setSecret(SECRET);
    expect(data.agreements.counties).toContainEqual({ status: 'UNAVAILABLE', county: { slug: 'dalarna' } });
    expect(errors).toMatchObject([{ extensions: { code: 'COUNTY_UNAVAILABLE', county: 'dalarna' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret|signature|http:/);
    await expect
      .poll(gateway.out)
      .toContain('dalarna: does not answer: it refuses the request: the signature does not hold');
    await expect.poll(() => ask(ROWS)).toEqual(await hub.ask(ROWS));
  });
});

describe('The gateway cannot start', () => {
  it('without the address of every county, and names those that lack one', async () => {
    const refused = runProcess(['gateway', '--subgraphs', 'dalarna=http://127.0.0.1:1,skane=http://127.0.0.1:2']);
    expect(await refused.ended).toMatchObject({ code: 1 });
    expect(refused.err().trimEnd().split('\n')).toEqual([
      'The gateway cannot start: ostergotland has no address; expected ostergotland=url in HUB_SUBGRAPHS',
      'vastra-gotaland has no address; expected vastra-gotaland=url in HUB_SUBGRAPHS',
      'comparison has no address; expected comparison=url in HUB_SUBGRAPHS',
      'skane is no subgraph of this hub; expected one of dalarna, ostergotland, vastra-gotaland, comparison',
    ]);
  });

  it('to other machines without a secret', async () => {
    const names = ['dalarna', 'ostergotland', 'vastra-gotaland', 'comparison'];
    const refused = runProcess(['gateway', '--subgraphs', names.map((name) => `${name}=http://10.0.0.1:1`).join()]);
    expect(await refused.ended).toMatchObject({ code: 1 });
    expect(refused.err()).toContain(
      'comparison is on another machine and would be asked without a signature; expected HUB_SECRET, HUB_SECRET_FILE or, for a foreign county, a secret of its own',
    );
  });
});

describe('A subgraph cannot start', () => {
  it('where strangers could ask it and it has no secret', async () => {
    const refused = runProcess(['comparison', '--host', '0.0.0.0']);
    expect(await refused.ended).toMatchObject({ code: 1 });
    expect(refused.err()).toBe(
      'The comparison subgraph cannot start: without a secret it would answer whoever reaches 0.0.0.0; expected HUB_SECRET or HUB_SECRET_FILE, or a HOST of this machine alone\n',
    );
  });

  it('of a county that there is not', async () => {
    const refused = runProcess(['subgraph', 'narnia']);
    expect(await refused.ended).toMatchObject({ code: 1 });
    expect(refused.err()).toBe(
      'The subgraph narnia cannot start: no county "narnia" under subgraphs/; expected one of dalarna, ostergotland, vastra-gotaland\n',
    );
  });
});

function answering(subgraph: GatewaySubgraph | undefined): Answering {
  if (!subgraph?.execute) throw new Error('a subgraph of this process answers operations');
  return { name: subgraph.name, execute: subgraph.execute };
}
