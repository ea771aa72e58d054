import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '#tests/support/run-here.ts';
import { type HubWithForeign, startWithForeign } from './hub-with-foreign.ts';
import { type ServedPlainCounty, servePlainCounty } from './plain-county/plain-server.ts';

const AGREEMENT = 'halland:agreement:samverkan-2021';

describe('A hub whose settings name a foreign county', () => {
  let county: ServedPlainCounty;
  let hub: HubWithForeign;
  const ask = (query: string) => hub.ask(query);

  beforeAll(async () => {
    county = await servePlainCounty();
    hub = await startWithForeign({ halland: { code: '13', url: county.url } });
  });
  afterAll(async () => {
    await hub?.stop();
    await county?.close();
  });

  it('lists it beside its own counties', async () => {
    const { data } = await ask('{ counties { slug name status coverage { instruments } } }');
    expect(data.counties.map(({ slug }: { slug: string }) => slug)).toEqual([
      'ostergotland',
      'halland',
      'vastra-gotaland',
      'dalarna',
    ]);
    expect(data.counties[1]).toEqual({
      ...{ slug: 'halland', name: 'Hallands län', status: 'ANSWERED', coverage: { instruments: 5 } },
    });
  });

  it('has its agreements among all, in one order, and counts them', async () => {
    const query =
      '{ agreements(first: 100) { totalCount nodes { id title { text { sv } } } facets { kinds { code count } } } }';
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const ids = data.agreements.nodes.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => id.startsWith('halland:'))).toEqual([
      'halland:agreement:placerade-barn-2023',
      'halland:agreement:ungdomsmottagning',
      AGREEMENT,
    ]);
    expect(data.agreements.totalCount).toBe(ids.length);
    expect(data.agreements.nodes.find(({ id }: { id: string }) => id === AGREEMENT).title.text.sv).toBe(
      'Överenskommelse om samverkan kring barn',
    );
  });

  it('compares it with another county', async () => {
    const { data } =
      await ask(`{ compare(ids: ["${AGREEMENT}", "ostergotland:agreement:trygg-saker-vard-2020"], aspects: ["financing"]) {
      rows { verdict cells { instrumentId values { inWords { en } } } } } }`);
    const [row] = data.compare.rows;
    expect(row.verdict).toBe('SAME');
    expect(row.cells[0]).toEqual({
      instrumentId: AGREEMENT,
      values: [{ inWords: { en: 'No increased commitments follow.' } }],
    });
  });

  it('finds words in its facts', async () => {
    const { data } = await ask(
      '{ search(text: "placerade barn", first: 50) { nodes { instrument { instrumentId } } } }',
    );
    const found = data.search.nodes.map(
      ({ instrument }: { instrument: { instrumentId: string } }) => instrument?.instrumentId,
    );
    expect(found).toContain('halland:agreement:placerade-barn-2023');
  });

  it('has its facts in the flat list', async () => {
    const { data } = await ask(
      '{ facts(first: 100, filter: { counties: ["13"], aspects: ["financing"] }) { totalCount nodes { factId } } }',
    );
    expect(data.facts.totalCount).toBe(5);
  });

  it('tells which of its agreements cover which ages', async () => {
    const { data } =
      await ask(`{ coverage(counties: ["13"], ages: { from: 17, to: 18 }, from: "2022-06-01", to: "2023-06-01") {
      byCounty { areas { ages { from } from status } } } }`);
    expect(data.coverage.byCounty[0].areas).toEqual([
      { ages: { from: 17 }, from: '2022-06-01', status: 'COVERED' },
      { ages: { from: 18 }, from: '2022-06-01', status: 'GAP' },
      { ages: { from: 17 }, from: '2023-01-01', status: 'OVERLAP' },
      { ages: { from: 18 }, from: '2023-01-01', status: 'COVERED' },
    ]);
  });

  it('names it where it does not know a question', async () => {
    const { data } = await ask('{ decisions { totalCount counties { county { slug } status } } }');
    expect(data.decisions.counties).toContainEqual({ county: { slug: 'halland' }, status: 'UNSUPPORTED' });
  });

  it('says which field of the contract it lacks, and answers the others', async () => {
    const { data, errors } = await ask(
      `{ agreements(filter: { counties: ["13"] }) { nodes { kind codebookVersion } } }`,
    );
    expect(data.agreements.nodes[0]).toEqual({ kind: 'LOCAL_AGREEMENT', codebookVersion: null });
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('COUNTY_LACKS_FIELD');
  });

  it('tells of it in its readiness', async () => {
    const readiness = (await (await hub.get('/readiness')).json()) as {
      subgraphs: { name: string; from: string }[];
      problems: string[];
    };
    expect(readiness.subgraphs).toContainEqual(expect.objectContaining({ name: 'halland', from: 'subgraph' }));
    expect(readiness.problems).toEqual([expect.stringMatching(/^halland: lacks of this version’s contract: /)]);
  });

  it('asks it how it is, by hub health', async () => {
    const { out } = await runHere(['health', '--config', hub.config]);
    expect(out).toContain(`${county.url}  halland: well`);
  });

  it('shows its agreements on pages', async () => {
    const page = await (await hub.get('/en/county/13')).text();
    expect(page).toContain('Hallands län');
    expect(page).toContain('Avtal om placerade barns hälsa');
  });

  it('has its facts in reports', async () => {
    const rows = (await (await hub.get('/v1/reports/facts.csv?aspects=financing')).text()).split('\n');
    expect(rows.filter((row) => row.includes('halland:'))).toHaveLength(5);
  });

  it('names it as silent when it has gone, and answers for the others', async () => {
    await county.close();
    const { data, errors } = await ask('{ agreements { nodes { id } counties { county { slug } status } } }');
    expect(data.agreements.counties).toContainEqual({ county: { slug: 'halland' }, status: 'UNAVAILABLE' });
    expect(data.agreements.nodes.length).toBeGreaterThan(5);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COUNTY_UNAVAILABLE', county: 'halland' });
  });
});

describe('A supergraph of a hub whose settings name a foreign county', () => {
  it('has its types, and its address', async () => {
    const { code, out } = await runHere(['compose', '--counties', 'halland/13=http://127.0.0.1:4013']);
    expect(code).toBe(0);
    expect(out).toContain('type HallandAgreement');
    expect(out).toContain('name: "halland", url: "http://127.0.0.1:4013/graphql"');
  });

  it('is not made where the code is another’s', async () => {
    const { code, err } = await runHere(['compose', '--counties', 'halland/20=http://127.0.0.1:4013']);
    expect([code, err]).toEqual([1, expect.stringContaining('counties: halland: 20 is the code of dalarna')]);
  });
});
