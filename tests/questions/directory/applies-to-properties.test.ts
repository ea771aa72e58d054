import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { countyIn, type EverythingSaid, isWithin, saidUnder } from './everything-said.ts';
import { codesOf, UNNAMED_BODY } from './made-directory.ts';
import { counties, overDirectory, SLUGS } from './over-directory.ts';

const CODES: ReadonlyMap<string, string> = new Map(counties.map(({ county }) => [county.slug, county.code]));
const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let said: EverythingSaid;
beforeAll(async () => {
  ({ hub, said } = await overDirectory(wrap));
});
afterAll(() => hub.close());
afterEach(() => silent.clear());

interface Row {
  instrument: { id: string };
  reason: string;
  named: string[];
  asGroup: string[];
}

async function walk(municipality: string, first: number): Promise<{ rows: Row[]; totals: Set<number | null> }> {
  const query = `query ($after: String) { appliesTo(municipality: "${municipality}", first: ${first}, after: $after) { totalCount
    nodes { instrument { id } reason named { id } asGroup { id } }
    pageInfo { hasNextPage endCursor } counties { county { slug } status } } }`;
  const rows: Row[] = [];
  const totals = new Set<number | null>();
  for (let after: string | null = null; ; ) {
    const { data } = await hub.ask(query, { after });
    const { nodes, pageInfo, totalCount, counties: answers } = data.appliesTo;
    for (const { county, status } of answers) expect(status).toBe(silent.has(county.slug) ? 'UNAVAILABLE' : 'ANSWERED');
    for (const { named, asGroup, ...row } of nodes) rows.push({ ...row, named: idsOf(named), asGroup: idsOf(asGroup) });
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { rows, totals };
    after = pageInfo.endCursor;
  }
}

const idsOf = (facts: { id: string }[]) => facts.map(({ id }) => id).sort();

/** How a party that a fact names stands for a municipality: told by walking up from each party, one by one. */
function standing(party: string, municipality: string): 'named' | 'asGroup' | null {
  const county = CODES.get(countyIn(party)) ?? '';
  const above = said.organisations.filter(({ id }) => countyIn(id) === countyIn(party) && isWithin(party, id, said));
  if (above.some(({ scbCode }) => scbCode === municipality)) return 'named';
  if (above.some(({ kind }) => kind === 'MUNICIPALITY')) return null;
  const isGroup = above.some(({ kind }) => kind === 'COUNTY_MUNICIPALITIES');
  return isGroup && municipality.slice(0, 2) === county ? 'asGroup' : null;
}

/** What a municipality's list must have, by instrument. */
function expectedRows(municipality: string, slugs: readonly string[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { factId, instrument, county, value } of saidUnder(said, 'parties')) {
    if (!slugs.includes(county) || !['PARTY', 'ASKED_TO_DECIDE'].includes(String(value.role))) continue;
    const how = standing(String(value.organisation), municipality);
    if (how === null) continue;
    const row = rows.get(instrument) ?? { instrument: { id: instrument }, reason: '', named: [], asGroup: [] };
    row[how].push(factId);
    rows.set(instrument, row);
  }
  for (const row of rows.values()) {
    row.reason = row.named.length > 0 ? 'NAMED' : 'AMONG_ALL_OF_COUNTY';
    row.named.sort();
    row.asGroup.sort();
  }
  return rows;
}

const municipalities = fc.constantFrom(...[...CODES.values()].flatMap((code) => codesOf(code).slice(0, 6)));

describe('For any municipality', () => {
  it('rows are those that all parties of all instruments tell one by one, each once, without the silent', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        municipalities,
        fc.subarray(SLUGS, { maxLength: SLUGS.length - 1 }),
        fc.constantFrom(1, 3, 100),
        async (municipality, failing, first) => {
          silent.clear();
          for (const slug of failing) silent.add(slug);
          const expected = expectedRows(
            municipality,
            SLUGS.filter((slug) => !failing.includes(slug)),
          );
          const { rows, totals } = await walk(municipality, first);
          expect(rows).toHaveLength(expected.size);
          for (const row of rows) expect(row).toEqual(expected.get(row.instrument.id));
          expect([...totals]).toEqual([expected.size]);
          seen += rows.length;
        },
      ),
      { numRuns: runs(10) },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('what names it comes before what names all of its county', async () => {
    for (const code of CODES.values()) {
      const { rows } = await walk(codesOf(code)[0] as string, 100);
      const order = rows.map(({ reason }) => reason);
      expect(new Set(order)).toEqual(new Set(['NAMED', 'AMONG_ALL_OF_COUNTY']));
      expect(order).toEqual(order.toSorted().reverse());
    }
  });

  it('a body of a municipality that is not named is never among what is cited, though it is a party somewhere', async () => {
    const unnamed = saidUnder(said, 'parties').filter(
      ({ county, value }) => value.organisation === `${county}:organisation:${UNNAMED_BODY}`,
    );
    const asParty = unnamed.filter(({ value }) => value.role === 'PARTY' || value.role === 'ASKED_TO_DECIDE');
    expect(asParty.length).toBeGreaterThan(0);
    const cited = new Set<string>();
    for (const code of CODES.values())
      for (const municipality of codesOf(code).slice(0, 5))
        for (const { named, asGroup } of (await walk(municipality, 100)).rows)
          for (const id of [...named, ...asGroup]) cited.add(id);
    expect(asParty.filter(({ factId }) => cited.has(factId))).toEqual([]);
  });
});
