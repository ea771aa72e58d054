import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ServedSubgraph, serveSigned } from '#tests/gateway/composition/served-subgraph.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { runHere } from '#tests/support/run-here.ts';
import { startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { type HubWithForeign, startWithForeign } from './hub-with-foreign.ts';
import { type PlainLock, type ServedPlainCounty, servePlainCounty } from './plain-county/plain-server.ts';

const OF_HALLAND = 'what the hub and Halland alone have agreed on';
const OF_KRONOBERG = 'what the hub and Kronoberg alone have agreed on';
const OF_HUB = 'what the hub and its own subgraphs have agreed on';
const OTHER = 'what somebody else has thought of, who is not they';

const STATES = '{ agreements { nodes { id } counties { county { slug } status } } }';

describe('A hub with two foreign counties that have secrets of their own', () => {
  const lock: PlainLock = { secret: OF_HALLAND };
  let halland: ServedPlainCounty;
  let running: TestSubgraphs;
  let kronoberg: ServedSubgraph;
  let hub: HubWithForeign;
  beforeAll(async () => {
    vi.stubEnv('KRONOBERG_SECRET', OF_KRONOBERG);
    halland = await servePlainCounty({}, lock);
    running = await startTestSubgraphs({ counties: [titledCounty('kronoberg', '07', ['Barn i Kronoberg'])] });
    const [app] = running.apps;
    if (!app) throw new Error('there is no county');
    kronoberg = await serveSigned(app, OF_KRONOBERG);
    hub = await startWithForeign(
      {
        halland: { code: '13', url: halland.url, secret: OF_HALLAND },
        kronoberg: { code: '07', url: kronoberg.url, secretEnv: 'KRONOBERG_SECRET' },
      },
      { KRONOBERG_SECRET: OF_KRONOBERG, HUB_SECRET: OF_HUB },
    );
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await hub?.stop();
    await Promise.all([halland?.close(), kronoberg?.close(), ...(running?.apps ?? []).map((app) => app.close())]);
  });

  /** How both stand in an answer, and whether anything of either is in it. */
  async function standing() {
    const answer = await hub.ask(STATES);
    const { nodes, counties } = answer.data.agreements;
    const of = (slug: string) => [
      counties.find(({ county }: { county: { slug: string } }) => county.slug === slug)?.status,
      nodes.some(({ id }: { id: string }) => id.startsWith(`${slug}:`)),
    ];
    return { answer, halland: of('halland'), kronoberg: of('kronoberg') };
  }

  const states = async () => {
    const { halland, kronoberg } = await standing();
    return { halland, kronoberg };
  };
  const BOTH = { halland: ['ANSWERED', true], kronoberg: ['ANSWERED', true] };

  it('asks each with its own, and takes its answers', async () => {
    const { answer, ...both } = await standing();
    expect(both).toEqual(BOTH);
    expect(answer.errors).toBeUndefined();
  });

  it.each([
    ['an own one that is another', OTHER],
    ['the one of the hub, where it has its own', OF_HUB],
    ['the one of another county', OF_KRONOBERG],
  ])(
    'names a county as silent that has %s, says why to who tends the hub alone, and answers for the others',
    async (_, secret) => {
      lock.secret = secret;
      try {
        await expect.poll(states).toEqual({ ...BOTH, halland: ['UNAVAILABLE', false] });
        const { answer } = await standing();
        expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
          expect.objectContaining({ code: 'COUNTY_UNAVAILABLE', county: 'halland' }),
        ]);
        expect(JSON.stringify(answer)).not.toMatch(/secret|sign/);
        await expect
          .poll(hub.out)
          .toContain('halland: does not answer: it refuses the request: not signed for this county with its secret');
      } finally {
        lock.secret = OF_HALLAND;
      }
      await expect.poll(states).toEqual(BOTH);
    },
  );

  it('has an answer that is not signed with it for none', async () => {
    delete lock.secret;
    await expect.poll(states).toEqual({ ...BOTH, halland: ['UNAVAILABLE', false] });
    lock.secret = OF_HALLAND;
    await expect.poll(hub.out).toContain('halland: does not answer: its answer is not signed');
    await expect.poll(states).toEqual(BOTH);
  });

  it('holds a county against the contract with the secret of the settings', async () => {
    const { out } = await runHere(['county', 'verify', halland.url, '--county', 'halland', '--config', hub.config]);
    expect(out).toContain('keeps the contract');
  });

  it('shows no secret in its settings, its log or its readiness', async () => {
    const shown = await runHere(['config', '--config', hub.config]);
    const readiness = await (await hub.get('/readiness')).text();
    expect(shown.out).toMatch(/^counties +halland\/13=\S+ \(secret \*{8}\),kronoberg\/07=\S+ \(secret \*{8}\) /m);
    expect([shown.out, shown.err, hub.out(), hub.err(), readiness].join('\n')).not.toMatch(/agreed on|thought of/);
  });
});
