import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Change } from '#subgraphs/county/store/entities/index.ts';
import { allChanges, bringIn, type ChangeNode, pageOfChanges } from '#tests/support/changes.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { runs } from '#tests/support/thorough.ts';
import { type MutableCounty, type MutableHub, startMutableHub } from './mutable-hub.ts';

const CODES = { gotland: '09', skane: '12', dalarna: '20' } as const;
const SLUGS = Object.keys(CODES) as MutableCounty[];

const slug = fc.constantFrom(...SLUGS);
/** The agreements of a county: each missing, or with one of two purposes. */
const agreements = fc.array(fc.constantFrom(null, 'omsorg', 'skola'), { minLength: 1, maxLength: 4 });
/** Clocks of counties differ, and may go back. */
const now = fc.integer({ min: 1, max: 28 }).map((day) => new Date(Date.UTC(2027, 0, day)));
const imports = fc.record({ kind: fc.constant('import' as const), slug, agreements, now });
const reads = fc.record({
  kind: fc.constant('read' as const),
  first: fc.integer({ min: 1, max: 5 }),
  silent: fc.subarray(SLUGS),
  asked: fc.oneof({ weight: 3, arbitrary: fc.constant(SLUGS) }, fc.subarray(SLUGS)),
});
const steps = fc.array(fc.oneof(imports, reads), { minLength: 4, maxLength: 14 });

let changing: MutableHub;
beforeAll(async () => {
  changing = await startMutableHub();
});
afterAll(() => changing.hub.close());

function dataOf({ slug, agreements }: { slug: MutableCounty; agreements: (string | null)[] }) {
  const { data } = titledCounty(
    slug,
    CODES[slug],
    agreements.map((_, index) => `Titel ${index}`),
  );
  for (const [index, { facts }] of data.instruments.entries()) {
    const statement = facts.find(({ aspect }) => aspect === 'statements');
    Object.assign(statement?.value ?? {}, { text: { sv: agreements[index], en: agreements[index] } });
  }
  data.instruments = data.instruments.filter((_, index) => agreements[index] !== null);
  return data;
}

/** What a county’s log holds, read from its table. */
async function logOf(slug: MutableCounty): Promise<string[]> {
  const app = changing.hub.apps.find(({ name }) => name === slug);
  const rows = (await app?.database.em.fork().find(Change, {}, { orderBy: { position: 'asc' } })) ?? [];
  return rows.map(({ position, kind, subject }) => `${position} ${kind} ${subject}`);
}

function reportedOf(slug: MutableCounty, changes: readonly ChangeNode[]): string[] {
  return changes
    .filter(({ county }) => county.slug === slug)
    .map(({ position, kind, subject }) => `${position} ${kind} ${subject}`);
}

describe('Whoever reads the feed while counties write, fall silent and answer again', () => {
  it('has read each county’s whole log once, in its order, when all have answered', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 7 }), async (taken, first) => {
        await changing.reset();
        const reported: ChangeNode[] = [];
        let after: string | undefined;
        for (const step of taken) {
          changing.silent.clear();
          if (step.kind === 'import') await bringIn(changing.hub, dataOf(step), step.now);
          else {
            for (const name of step.silent) changing.silent.add(name);
            const counties = step.asked.map((name) => CODES[name]);
            const page = await pageOfChanges(changing.hub, { after, first: step.first, counties });
            reported.push(...page.nodes);
            after = page.pageInfo.endCursor;
          }
        }
        changing.silent.clear();
        reported.push(...(await allChanges(changing.hub, { after, first })).changes);
        for (const name of SLUGS) expect(reportedOf(name, reported)).toEqual(await logOf(name));
      }),
      { numRuns: runs(6) },
    );
  });
});
