import { z } from 'zod';
import type { Random } from '#tests/support/made/random.ts';
import { someInstruments } from './county-questions.ts';
import { judgeGraph } from './judge-graph.ts';
import type { ChaosQuestion } from './judged.ts';
import type { HeardCounty } from './known-counties.ts';
import { ASKS_COUNTIES, type AskWhole, countiesTold } from './list-questions.ts';
import { type Expected, Owned } from './owned.ts';

const ASPECTS = ['validFrom', 'parties', 'decisions', 'statements', 'targetGroups'];

const comparison = z.object({
  columns: z.array(z.object({ instrumentId: z.string(), status: z.string(), instrument: z.unknown() })),
  rows: z.array(
    z.object({
      aspect: z.object({ id: z.string() }),
      verdict: z.string(),
      cells: z.array(
        z.object({
          instrumentId: z.string(),
          statedAs: z.string().nullable(),
          values: z.array(z.looseObject({ factId: z.string() })),
        }),
      ),
    }),
  ),
});

/** A question that compares some instruments, of which each cell is what its county itself says. */
export async function comparisonAsked(
  counties: readonly HeardCounty[],
  ask: AskWhole,
  chance: Random,
): Promise<ChaosQuestion> {
  const drawn = someInstruments(counties, 2 + chance.below(5), chance);
  const aspects = [chance.of(ASPECTS), 'title'];
  const query = `{ compare(ids: ${JSON.stringify(drawn.map(({ id }) => id))}, aspects: ${JSON.stringify(aspects)}) { columns { instrumentId status instrument { title kind } } rows { aspect { id } verdict cells { instrumentId statedAs values { factId wording } } } ${ASKS_COUNTIES} } }`;
  const { columns, rows } = comparison.parse((await ask(query)).compare);
  for (const { aspect, cells } of rows)
    for (const { instrumentId, values } of cells) {
      const said = drawn.find(({ id }) => id === instrumentId)?.facts.filter((fact) => fact.aspect === aspect.id);
      const same = JSON.stringify(said?.map(({ id }) => id)) === JSON.stringify(values.map(({ factId }) => factId));
      if (!same)
        throw new Error(`${aspect.id} of ${instrumentId} is not what its county says: ${JSON.stringify(values)}`);
    }

  const expecting = (silent: ReadonlyMap<string, string>): Expected => {
    const anySilent = drawn.some(({ county }) => silent.has(county));
    return {
      compare: {
        columns: columns.map((column, at) => {
          const county = drawn[at]?.county ?? '';
          return silent.has(county)
            ? { instrumentId: column.instrumentId, status: 'COUNTY_SILENT', instrument: null }
            : { ...column, instrument: new Owned(county, column.instrument) };
        }),
        rows: rows.map(({ aspect, verdict, cells }) => ({
          aspect,
          verdict: anySilent ? 'INCOMPLETE' : verdict,
          cells: cells.map((cell, at): Expected => {
            const county = drawn[at]?.county ?? '';
            return silent.has(county)
              ? { instrumentId: cell.instrumentId, statedAs: null, values: [] }
              : { ...cell, values: new Owned(county, cell.values) };
          }),
        })),
        counties: countiesTold(counties, silent, (slug) => drawn.some(({ county }) => county === slug)),
      },
    };
  };
  return { name: 'compare', asks: { query }, judge: (answer) => judgeGraph(answer, expecting) };
}

const coverages = z.array(
  z.object({ county: z.object({ slug: z.string() }), agreements: z.unknown(), areas: z.unknown() }),
);

/** A question for what is covered in each county. */
export async function coverageAsked(
  counties: readonly HeardCounty[],
  ask: AskWhole,
  chance: Random,
): Promise<ChaosQuestion> {
  const [year, oldest] = [2016 + chance.below(6), 15 + chance.below(8)];
  const asking = (more = '') =>
    `{ coverage(ages: { from: 0, to: ${oldest} }, from: "${year}-01-01", to: "${year + 2}-12-31"${more}) { byCounty { county { slug } agreements areas { ages { from to } from to status covering { instrument { instrumentId } } } } ${ASKS_COUNTIES} } }`;
  const query = asking();
  const told = async (text: string) => coverages.parse(((await ask(text)).coverage as { byCounty: unknown }).byCounty);
  const byCounty = await told(query);
  const alone = await Promise.all(counties.map(({ code }) => told(asking(`, counties: ["${code}"]`))));
  if (JSON.stringify(alone.flat()) !== JSON.stringify(byCounty))
    throw new Error('counties alone are covered otherwise');
  const expecting = (silent: ReadonlyMap<string, string>): Expected => ({
    coverage: {
      byCounty: byCounty.map(({ county, agreements, areas }) =>
        silent.has(county.slug)
          ? { county, agreements: null, areas: null }
          : { county, agreements: new Owned(county.slug, agreements), areas: new Owned(county.slug, areas) },
      ),
      counties: countiesTold(counties, silent),
    },
  });
  return { name: 'coverage', asks: { query }, judge: (answer) => judgeGraph(answer, expecting) };
}

/** A question for how each county is, and how much it holds. */
export function countiesAsked(counties: readonly HeardCounty[]): ChaosQuestion {
  const expecting = (silent: ReadonlyMap<string, string>): Expected => ({
    counties: counties.map(({ slug, code, name, instruments }) => ({
      ...{ slug, code, name },
      status: silent.get(slug) ?? 'ANSWERED',
      coverage: silent.has(slug) ? null : new Owned(slug, { instruments: instruments.length }),
    })),
  });
  const query = '{ counties { slug code name status coverage { instruments } } }';
  return { name: 'counties', asks: { query }, judge: (answer) => judgeGraph(answer, expecting) };
}
