import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generalChecks } from '#gateway/verifying/checks/general-checks.ts';
import { type Verification, type VerifyOptions, verifyContract } from '#gateway/verifying/verify-contract.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { type ServedSubgraph, serveSigned } from '#tests/gateway/composition/served-subgraph.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { type PlainFault, servePlainCounty } from './plain-county/plain-server.ts';
import { PLANTED_ANSWER_FAULTS } from './planted-answer-faults.ts';
import { PLANTED_LIST_FAULTS } from './planted-list-faults.ts';
import { PLANTED_RULE_FAULTS } from './planted-rule-faults.ts';

/** Far longer than any answer takes on a machine that does much else. */
const PATIENT = 60_000;
const SECRET = 'a secret that gateway and subgraphs share';

/** The contract of a hub that has this county beside the papers’. */
const contractsWith = (slug: string) =>
  contractSubgraphs(slug === 'halland' ? [{ slug, code: '13', url: 'http://127.0.0.1:1/graphql' }] : []);

async function verifyPlain(fault: PlainFault = {}, options: Partial<VerifyOptions> = {}): Promise<Verification> {
  const county = await servePlainCounty(fault);
  try {
    return await verifyContract({ url: county.url, deadline: PATIENT, contractsWith, ...options });
  } finally {
    await county.close();
  }
}

const ON_EVERY_ANSWER: ReadonlySet<string> = new Set(generalChecks.map(({ name }) => name));
const broken = ({ checks }: Verification) => checks.filter(({ kept }) => !kept);

describe('The contract, run against a county that is made without the kit', () => {
  let found: Verification;
  beforeAll(async () => {
    found = await verifyPlain();
  });

  it('is kept', () => {
    expect(broken(found)).toEqual([]);
    expect(found.kept).toBe(true);
  });

  it('tells what the county leaves out, as it may', () => {
    const leftOut = found.checks.flatMap((check) => check.leftOut);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        'the question lineage',
        'instruments: the filter validity',
        'moments of the past (asKnownAt)',
      ]),
    );
  });

  it('is not kept where an answer comes too late', async () => {
    const delay = (body: string) => (body.includes('\\"coverage\\"') ? 1_100 : 0);
    const late = broken(await verifyPlain({ delay }, { deadline: 1_000 })).find(({ name }) => name === 'deadline');
    expect(late?.findings.map(({ asked }) => asked)).toContainEqual(expect.stringMatching(/^coverage /));
  });

  it.each([...PLANTED_LIST_FAULTS, ...PLANTED_ANSWER_FAULTS, ...PLANTED_RULE_FAULTS])(
    'finds one that $what',
    async ({ fault, foundBy }) => {
      const verification = await verifyPlain(fault, ON_EVERY_ANSWER.has(foundBy) ? {} : { only: [foundBy] });
      const check = verification.checks.find(({ name }) => name === foundBy);
      expect(check?.findings[0]).toEqual({
        asked: expect.stringMatching(/./),
        came: expect.stringMatching(/./),
        expected: expect.stringMatching(/./),
      });
      expect(verification.kept).toBe(false);
    },
  );
});

describe('The contract, run against', () => {
  const served: ServedSubgraph[] = [];
  afterAll(async () => {
    await Promise.all(served.map((subgraph) => subgraph.close()));
  });

  it.each(PAPERS_COUNTIES)('%s, is kept, and nothing is left out', async (slug) => {
    const hub = await sharedHub();
    const { execute } = hub.subgraphs.find(({ name }) => name === slug) ?? {};
    if (!execute) throw new Error(`there is no ${slug}`);
    const subgraph = await serveSigned({ name: slug, execute }, SECRET);
    served.push(subgraph);
    const url = `${subgraph.url}/graphql`;
    const found = await verifyContract({ url, deadline: PATIENT, secret: SECRET, slug, contractsWith });
    expect(broken(found)).toEqual([]);
    expect(found.checks.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });
});
