import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';
import { runs } from '#tests/support/thorough.ts';
import { countyIn, type EverythingSaid, isWithin, saidUnder } from './everything-said.ts';
import { overDirectory, SLUGS } from './over-directory.ts';

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let said: EverythingSaid;
beforeAll(async () => {
  ({ hub, said } = await overDirectory(wrap));
});
afterAll(() => hub.close());
afterEach(() => silent.clear());

interface Row {
  organisation: { id: string };
  involvements: number;
  involvedIn: { factId: string }[];
  decisions: number;
  decides: { factId: string }[];
}

/** All rows of a selection, page by page, with the totals that the pages gave. */
async function walk(filter: string, first: number): Promise<{ rows: Row[]; totals: Set<number | null> }> {
  const query = `query ($after: String) { organisations(first: ${first}, after: $after, filter: { ${filter} }) { totalCount
    nodes { organisation { id } involvements involvedIn { factId } decisions decides { factId } }
    pageInfo { hasNextPage endCursor } counties { county { slug } status missedEarlier } } }`;
  const rows: Row[] = [];
  const totals = new Set<number | null>();
  for (let after: string | null = null; ; ) {
    const { data } = await hub.ask(query, { after });
    const { nodes, pageInfo, totalCount, counties: answers } = data.organisations;
    for (const { county, status } of answers) if (silent.has(county.slug)) expect(status).toBe('UNAVAILABLE');
    rows.push(...nodes);
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { rows, totals };
    after = pageInfo.endCursor;
  }
}

interface Filter {
  name?: string;
  kinds?: string[];
}

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    name: fc.constantFrom('nämnd', 'ÅTVID', 'kommun', 'ö', 'gång 1', 'xyz'),
    kinds: fc.subarray(['MUNICIPALITY', 'COMMITTEE', 'REGION', 'GROUP', 'NETWORK'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const written = ({ name, kinds }: Filter) =>
  [name === undefined ? '' : `name: ${JSON.stringify(name)}`, kinds ? `kinds: [${kinds}]` : ''].join(' ');

const swedish = new Intl.Collator('sv', { sensitivity: 'base' });

/** What the list must have, as everything that counties say tells one by one. */
function expectedRows({ name, kinds }: Filter, slugs: readonly string[]): Omit<Row, 'involvedIn' | 'decides'>[] {
  const asked = name?.toLocaleLowerCase('sv');
  return said.organisations
    .filter(({ id }) => slugs.includes(countyIn(id)))
    .filter((each) => !kinds || kinds.includes(each.kind))
    .filter(
      (each) => !asked || [each.name, ...each.aliases].some((called) => called.toLocaleLowerCase('sv').includes(asked)),
    )
    .sort((one, other) => swedish.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
    .map(({ id }) => ({
      organisation: { id },
      involvements: namings('parties', 'organisation').filter(({ names }) => names === id).length,
      decisions: namings('decisions', 'body').filter(({ names }) => names !== null && isWithin(names, id, said)).length,
    }));
}

const named = (id: unknown) => (typeof id === 'string' ? id : null);

/** Facts under an aspect with the id of the organisation that each names. */
function namings(aspect: string, field: string) {
  return saidUnder(said, aspect).map(({ factId, value }) => ({ factId, names: named(value[field]) }));
}

describe('For any selection of organisations', () => {
  it('rows and numbers are those that everything the counties say adds up to, each on one page, without the silent', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.subarray(SLUGS, { maxLength: SLUGS.length - 1 }),
        fc.constantFrom(3, 10, 100),
        async (filter, failing, first) => {
          silent.clear();
          for (const slug of failing) silent.add(slug);
          const expected = expectedRows(
            filter,
            SLUGS.filter((slug) => !failing.includes(slug)),
          );
          const { rows, totals } = await walk(written(filter), first);
          expect(rows.map(({ involvedIn: _, decides: __, ...row }) => row)).toEqual(expected);
          expect([...totals]).toEqual([expected.length]);
        },
      ),
      { numRuns: runs(8) },
    );
  });

  it('facts that are shown are those that name the organisation or a body beneath it, up to 25, and no other', async () => {
    const { rows } = await walk('', 100);
    const parties = namings('parties', 'organisation');
    const steps = namings('decisions', 'body');
    for (const { organisation, involvedIn, involvements, decides, decisions } of rows) {
      const own = parties.filter(({ names }) => names === organisation.id).map(({ factId }) => factId);
      const decided = steps.filter(({ names }) => names !== null && isWithin(names, organisation.id, said));
      expect(own).toEqual(expect.arrayContaining(involvedIn.map(({ factId }) => factId)));
      expect(decided.map(({ factId }) => factId)).toEqual(expect.arrayContaining(decides.map(({ factId }) => factId)));
      expect(new Set(involvedIn.map(({ factId }) => factId)).size).toBe(Math.min(25, involvements));
      expect(new Set(decides.map(({ factId }) => factId)).size).toBe(Math.min(25, decisions));
    }
    expect(rows.some(({ decisions }) => decisions > 25)).toBe(true);
  });
});
