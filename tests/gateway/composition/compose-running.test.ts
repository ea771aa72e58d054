import { parse, print } from 'graphql';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composeRunning } from '#gateway/composition/compose-once.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { readSettings } from '#schema/settings/read-settings.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { startSecondEngine } from '#tests/gateway/engine/second-engine.ts';
import { withMore, without } from '#tests/support/altered-sdl.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { type ServedSubgraph, serveSigned } from './served-subgraph.ts';

const SECRET = 'a secret that gateway and subgraphs share';

let hub: TestHub;
const served: ServedSubgraph[] = [];
beforeAll(async () => {
  hub = await sharedHub();
});
afterEach(async () => {
  await Promise.all(served.splice(0).map((subgraph) => subgraph.close()));
});

/** The supergraph of the hub for other routers, where some subgraphs run with other SDL. */
async function compose(changed: Record<string, (sdl: string) => string>) {
  for (const { name, sdl, execute } of hub.subgraphs) {
    const told = changed[name]?.(sdl) ?? sdl;
    const answering = async (request: Parameters<NonNullable<GatewaySubgraph['execute']>>[0]) =>
      request.query.includes('_service')
        ? { data: { _service: { sdl: told } } }
        : ((await execute?.(request)) ?? { data: null });
    served.push(await serveSigned({ name, execute: answering }, SECRET));
  }
  const addresses = served.map(({ name, url }) => `${name}=${url}/graphql`).join();
  const environment = { HUB_SECRET: SECRET, HUB_SUBGRAPHS: addresses };
  const { settings } = readSettings({ flags: {}, environment, file: undefined });
  return composeRunning((without) => contractSubgraphs([], without), settings);
}

describe('A supergraph for other routers', () => {
  it('has every county that has all of the contract', async () => {
    const { leftOut, supergraph } = await compose({});
    expect(leftOut).toEqual([]);
    expect(supergraph).toContain('type DalarnaAgreement');
  });

  it('is without a county that lacks some of it, and another engine answers the others by it', async () => {
    const { leftOut, supergraph } = await compose({
      dalarna: (sdl) => print(without(parse(sdl), ['Citation'], 'lineStart')),
    });
    expect(leftOut).toEqual([{ name: 'dalarna', lacks: ['Citation.lineStart'] }]);
    expect(supergraph).not.toMatch(/Dalarna/);
    const engine = await startSecondEngine(hub.subgraphs, supergraph);
    const query =
      '{ agreements { nodes { id title { citations { lineStart } } } counties { county { slug } status } } }';
    const [{ data }, whole] = [await engine.ask(query), await hub.ask(query)];
    await engine.close();
    expect(data.agreements.nodes).toEqual(
      whole.data.agreements.nodes.filter(({ id }: { id: string }) => !id.startsWith('dalarna')),
    );
    expect(data.agreements.counties).toContainEqual({ county: { slug: 'dalarna' }, status: 'UNAVAILABLE' });
  });

  it('has a county that lacks no more than a value of an answer', async () => {
    const { leftOut } = await compose({
      dalarna: (sdl) => print(without(parse(sdl), ['StatementKind'], 'DRAFTING')),
    });
    expect(leftOut).toEqual([]);
  });

  it('is not made where the comparison lacks something, which is named', async () => {
    await expect(
      compose({ comparison: (sdl) => print(without(parse(sdl), ['Query'], 'search')) }),
    ).rejects.toMatchObject({
      code: 'COMPOSITION_FAILED',
      message: expect.stringMatching(/^comparison: lacks of this version’s contract: Query\.search; expected/),
    });
  });

  it('is not made where a county has what does not compose, and the error names that county alone', async () => {
    const odd = 'type CountyAnswer { status: Boolean }';
    await expect(
      compose({ dalarna: (sdl) => `${print(withMore(parse(sdl), 'type Dalarna { x: CountyAnswer }'))}\n${odd}` }),
    ).rejects.toMatchObject({
      code: 'COMPOSITION_FAILED',
      message: expect.stringMatching(/^dalarna: what it has beyond the contract does not compose: /),
    });
  });
});
