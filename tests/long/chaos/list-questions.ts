import { z } from 'zod';
import type { Random } from '#tests/support/made/random.ts';
import { judgeGraph } from './judge-graph.ts';
import type { ChaosQuestion } from './judged.ts';
import type { HeardCounty } from './known-counties.ts';
import { type Expected, Owned } from './owned.ts';

/** Asks the hub while nothing is wrong; the data of its answer. */
export type AskWhole = (query: string) => Promise<Record<string, unknown>>;

/** A list over all counties. */
export interface ListKind {
  field: string;
  /** Its arguments but those of pages, and those that choose one county. */
  takes: string;
  ofCounty(code: string): string;
  /** What is asked of each row, beside its county. */
  row: string;
}

/** A row as it is answered, with whose it is and the cursor behind it. */
interface KnownRow {
  county: string;
  row: unknown;
  cursor: string;
}

/** Questions for pages of a list, of several sizes and from several places on. */
export async function listQuestions(
  kind: ListKind,
  { ask, counties, chance, count }: { ask: AskWhole; counties: readonly HeardCounty[]; chance: Random; count: number },
): Promise<ChaosQuestion[]> {
  const rows = await allRows(kind, kind.takes, ask);
  for (const { slug, code } of counties) {
    const alone = await allRows(kind, kind.ofCounty(code), ask);
    const among = rows.filter(({ county }) => county === slug);
    if (JSON.stringify(alone.map(({ row }) => row)) !== JSON.stringify(among.map(({ row }) => row)))
      throw new Error(`${kind.field} of ${slug} alone are others than among all`);
  }

  return Array.from({ length: count }, (): ChaosQuestion => {
    const first = 1 + chance.below(100);
    const from = chance.below(2) === 0 ? 0 : chance.below(rows.length);
    const after = from > 0 ? `, after: "${rows[from - 1]?.cursor}"` : '';
    const query = `{ ${kind.field}(${kind.takes} first: ${first}${after}) { totalCount nodes { county { slug } ${kind.row} } pageInfo { hasNextPage } ${ASKS_COUNTIES} } }`;
    const expecting = (silent: ReadonlyMap<string, string>): Expected => {
      const heard = ({ county }: KnownRow) => !silent.has(county);
      const left = rows.slice(from).filter(heard);
      return {
        [kind.field]: {
          totalCount: silent.size === counties.length ? null : rows.filter(heard).length,
          nodes: left.slice(0, first).map(({ county, row }) => new Owned(county, row)),
          pageInfo: { hasNextPage: left.length > first },
          counties: countiesTold(counties, silent),
        },
      };
    };
    return { name: kind.field, asks: { query }, judge: (answer) => judgeGraph(answer, expecting) };
  });
}

/** How an answer tells of the counties, and what it must tell. */
export const ASKS_COUNTIES = 'counties { status county { slug } }';

export function countiesTold(
  counties: readonly HeardCounty[],
  silent: ReadonlyMap<string, string>,
  isAsked: (slug: string) => boolean = () => true,
): Expected {
  const statusOf = (slug: string) => (isAsked(slug) ? (silent.get(slug) ?? 'ANSWERED') : 'NOT_ASKED');
  return counties.map(({ slug }) => ({ status: statusOf(slug), county: { slug } }));
}

const page = z.object({
  nodes: z.array(z.looseObject({ county: z.object({ slug: z.string() }) })),
  edges: z.array(z.object({ cursor: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

async function allRows({ field, row }: ListKind, takes: string, ask: AskWhole): Promise<KnownRow[]> {
  const rows: KnownRow[] = [];
  for (let after = ''; ; ) {
    const query = `{ ${field}(${takes} first: 100${after}) { nodes { county { slug } ${row} } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
    const { nodes, edges, pageInfo } = page.parse((await ask(query))[field]);
    nodes.forEach((node, at) => {
      rows.push({ county: node.county.slug, row: node, cursor: edges[at]?.cursor ?? '' });
    });
    if (!pageInfo.hasNextPage) return rows;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}
