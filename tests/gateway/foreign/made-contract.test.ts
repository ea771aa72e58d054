import { describe, expect, it } from 'vitest';
import { type Verification, verifyContract } from '#gateway/verifying/verify-contract.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { serveSigned } from '#tests/gateway/composition/served-subgraph.ts';
import { type MadeCounty, madeCounty } from '#tests/support/made/made-county.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestSubgraphs } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';

const HALLAND = { slug: 'halland', code: '13' };
const SECRET = 'a secret that gateway and subgraphs share';

/** Runs the contract over HTTP against a county of the kit that holds other data than the papers’. */
async function verified(made: MadeCounty): Promise<Verification> {
  const { apps } = await startTestSubgraphs({ counties: [made] });
  const [app] = apps;
  if (!app) throw new Error('there is no county');
  const served = await serveSigned(app, SECRET);
  const url = `${served.url}/graphql`;
  const contractsWith = () => contractSubgraphs([{ ...HALLAND, url }]);
  try {
    return await verifyContract({ url, deadline: 60_000, secret: SECRET, slug: HALLAND.slug, contractsWith });
  } finally {
    await served.close();
    await app.close();
  }
}

const STATES = [
  'PROPOSED',
  'IN_CONSULTATION',
  'POSTPONED',
  'APPROVED',
  'APPROVED',
  'EXPIRED',
  'EXTENDED',
  'SUPERSEDED',
  'MERGED',
];

/** Agreements with a few events each around the same days, so that every rule on them meets every other. */
function manyEvents(seed: number): MadeCounty {
  const { of: pick, below } = randomFrom(seed);
  const whole = (from: number, to: number) => from + below(to - from + 1);
  const some = <One>(most: number, make: () => One) => Array.from({ length: whole(0, most) }, make);
  const day = () => `20${whole(19, 22)}-0${whole(1, 9)}-15`;
  const date = () =>
    pick([
      { date: { date: day(), wording: 'den dagen' } },
      { date: { year: whole(2019, 2022), wording: 'det året' } },
      { bounds: { notBefore: day(), reasoning: BOTH } },
      {},
    ]);
  const standing = () => pick([{}, {}, { statedAs: 'INFERRED', reasoning: BOTH }]);
  const titles = Array.from({ length: 30 }, (_, at) => `Avtal ${at}`);
  return titledCounty(HALLAND.slug, HALLAND.code, titles, () => ({
    lifecycle: some(4, () => ({ state: pick(STATES), ...date(), ...standing() })),
    validFrom: some(2, () => ({ date: day(), ...standing() })),
    validTo: some(2, () => ({ date: `20${whole(21, 24)}-12-31`, ...standing() })),
    consultations: some(2, () => ({ kind: 'REFERRAL', text: BOTH, deadline: { date: day(), wording: 'den dagen' } })),
    decisions: some(2, () => ({
      ...{ action: 'APPROVE', text: BOTH, status: pick(['TAKEN', 'PROPOSED']), body: 'region' },
      conditions: some(1, () => ({
        kind: 'OTHER',
        wording: 'om så är',
        text: BOTH,
        fulfilment: pick(['FULFILLED', 'UNKNOWN']),
      })),
    })),
  }));
}

const BOTH = { sv: 'Enligt papperet', en: 'By the paper' };
const broken = ({ checks }: Verification) => checks.filter(({ kept }) => !kept);

describe('The contract is kept by a county of the kit that holds', () => {
  it.each(Array.from({ length: runs(1) }, (_, at) => at + 4))('made-up data, drawn by %i', async (seed) => {
    expect(broken(await verified(madeCounty({ ...HALLAND, seed })))).toEqual([]);
  });

  it.each(Array.from({ length: runs(1) }, (_, at) => at + 1))(
    'many events on agreements, drawn by %i',
    async (seed) => {
      expect(broken(await verified(manyEvents(seed)))).toEqual([]);
    },
  );
});
