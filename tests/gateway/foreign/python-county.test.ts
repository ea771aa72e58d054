import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContract } from '#gateway/verifying/verify-contract.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { type HubWithForeign, startWithForeign } from './hub-with-foreign.ts';
import { PYTHON, type PythonCounty, runPythonCounty } from './python-county/run-python-county.ts';

const IDS = [
  'halland:agreement:samverkan-2021',
  'ostergotland:agreement:trygg-saker-vard-2020',
  'dalarna:directive:uppdragsdirektiv-2020',
  'vastra-gotaland:agreement:samverkan-barns-ungas-basta',
];
const NAME = 'Hallands län';
const COMPARED = `/en/compare?ids=${IDS.join()}&aspects=financing`;
const COMPARE = `{ compare(ids: ${JSON.stringify(IDS)}, aspects: ["financing"]) {
  columns { instrumentId status } rows { cells { instrumentId statedAs } } counties { county { slug } status } } }`;

describe.skipIf(PYTHON === null)('A county in Python', () => {
  let county: PythonCounty;
  let hub: HubWithForeign;
  beforeAll(async () => {
    county = await runPythonCounty();
    hub = await startWithForeign({ halland: { code: '13', url: county.url } });
  });
  afterAll(async () => {
    await hub?.stop();
    await county?.stop();
  });

  const factsOf = async (search: string) => {
    const response = await hub.get(`/v1/reports/facts.csv?aspects=financing${search}`);
    const text = await response.text();
    return { status: response.status, text, own: text.split('\r\n').filter((line) => line.includes(NAME)) };
  };

  it('keeps the contract, though it answers six questions alone', async () => {
    const { url } = county;
    const contractsWith = (slug: string) => contractSubgraphs([{ slug, code: '13', url }]);
    const { checks } = await verifyContract({ url, deadline: 60_000, contractsWith });
    expect(checks.filter(({ kept }) => !kept)).toEqual([]);
    expect(checks.flatMap(({ leftOut }) => leftOut)).toEqual(
      expect.arrayContaining(['the question search', 'the question coverage', 'facets of instruments']),
    );
  });

  it('is compared with the three behind a hub whose settings alone name it', async () => {
    const { data, errors } = await hub.ask(COMPARE);
    expect(errors).toBeUndefined();
    expect(data.compare.columns).toEqual(IDS.map((instrumentId) => ({ instrumentId, status: 'FOUND' })));
    expect(data.compare.rows[0].cells.map(({ statedAs }: { statedAs: string }) => statedAs)).toEqual([
      ...['STATED', 'STATED', 'STATED', 'NOT_STATED'],
    ]);
    expect(data.compare.counties.map(({ status }: { status: string }) => status)).toEqual(Array(4).fill('ANSWERED'));
  });

  it('has its agreements in their places of a list that is read two by two', async () => {
    const titles: string[] = [];
    for (let after = 'null'; ; ) {
      const { data } = await hub.ask(
        `{ agreements(first: 2, after: ${after}) { nodes { id title { text { sv } } } pageInfo { hasNextPage endCursor } } }`,
      );
      titles.push(...data.agreements.nodes.map(({ title }: { title: { text: { sv: string } } }) => title.text.sv));
      if (!data.agreements.pageInfo.hasNextPage) break;
      after = JSON.stringify(data.agreements.pageInfo.endCursor);
    }
    const { data } = await hub.ask('{ agreements(first: 100) { nodes { title { text { sv } } } } }');
    const whole = data.agreements.nodes.map(({ title }: { title: { text: { sv: string } } }) => title.text.sv);
    expect(titles).toEqual(whole);
    expect(titles).toContain('Överenskommelse om samverkan kring barn');
  });

  it('has its facts in a CSV report beside theirs', async () => {
    const { status, own } = await factsOf('');
    expect([status, own.length]).toEqual([200, 5]);
    expect(own).toContainEqual(
      expect.stringMatching(/^HELD,13,Hallands län,halland:agreement:samverkan-2021#financing\/1,/),
    );
  });

  it('stands on the page of the comparison', async () => {
    const page = await (await hub.get(COMPARED)).text();
    expect(page).toContain('No increased commitments follow.');
    expect(page).not.toContain('role="status" aria-labelledby="silent"');
  });

  describe('that has stopped', () => {
    beforeAll(() => county.stop());

    it('is named as silent in the comparison, and the others answer', async () => {
      const statuses = async () => (await hub.ask(COMPARE)).data.compare.counties;
      await expect.poll(statuses).toContainEqual({ county: { slug: 'halland' }, status: 'UNAVAILABLE' });
      const { data, errors } = await hub.ask(COMPARE);
      expect(data.compare.columns.map(({ status }: { status: string }) => status)).toEqual([
        ...['COUNTY_SILENT', 'FOUND', 'FOUND', 'FOUND'],
      ]);
      expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.county])).toEqual([
        ['COUNTY_UNAVAILABLE', 'halland'],
      ]);
    });

    it('has the CSV report refused, or marked as without it', async () => {
      const refused = await factsOf('');
      expect([refused.status, JSON.parse(refused.text).detail]).toEqual([
        503,
        `the report would be without ${NAME}; ask again later, or for what there is with complete=partial`,
      ]);
      const part = await factsOf('&complete=partial');
      expect(part.own).toEqual([expect.stringMatching(/^MISSING,13,Hallands län,/)]);
    });

    it('is named as silent above all else on the page', async () => {
      const page = async () => (await hub.get(COMPARED)).text();
      await expect.poll(page).toMatch(/<h2 id="silent">[\s\S]*<li><b>Hallands län<\/b>: /);
    });
  });
});
