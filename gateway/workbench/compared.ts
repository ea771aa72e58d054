import type { Text } from '#schema/values/text.ts';
import type { ComparisonHub } from './comparison-hub.ts';

/** An instrument that can be compared with. */
export interface ComparableInstrument {
  id: string;
  title: string | null;
  county: string;
}

/** What one instrument says under an aspect. */
export interface ComparedAnswer {
  id: string;
  statedAs: string | null;
  values: { inWords: Text | null; wording: string | null }[];
}

/** What several say, and what that comes to. */
export interface ComparedAspect {
  verdict: string | null;
  explanation: Text | null;
  answers: ComparedAnswer[];
}

/** Instruments that are asked for at once. */
const AT_ONCE = 100;

const INSTRUMENTS = `query ToCompareWith($first: Int, $after: String) {
  instruments(first: $first, after: $after, orderBy: { field: COUNTY }) {
    pageInfo { hasNextPage endCursor }
    nodes { id title { text { sv } } shortTitle { sv } county { name } }
  }
}`;

const COMPARED = `query Compared($ids: [ID!], $aspects: [ID!]) {
  compare(ids: $ids, aspects: $aspects) {
    rows {
      verdict
      explanation { sv en }
      cells { instrumentId statedAs values { inWords { sv en } wording } }
    }
  }
}`;

/** The instruments of all counties, those of the county that is edited too. */
export async function comparableInstruments(hub: ComparisonHub): Promise<ComparableInstrument[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { data } = (await hub.ask(INSTRUMENTS, { first: AT_ONCE, after })) as { data?: { instruments?: Page } };
    nodes.push(...(data?.instruments?.nodes ?? []));
    const { hasNextPage = false, endCursor = null } = data?.instruments?.pageInfo ?? {};
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return nodes.map(({ id, title, shortTitle, county }) => ({
    ...{ id, county: county.name },
    title: shortTitle?.sv ?? title?.text?.sv ?? null,
  }));
}

interface Page {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Node {
  id: string;
  title: { text: { sv: string } | null } | null;
  shortTitle: { sv: string } | null;
  county: { name: string };
}

/** What instruments say under an aspect of the codebook. */
export async function comparedAspect(hub: ComparisonHub, ids: string[], aspect: string): Promise<ComparedAspect> {
  const { data } = (await hub.ask(COMPARED, { ids, aspects: [aspect] })) as {
    data?: { compare?: { rows: { verdict: string; explanation: Text; cells: Cell[] }[] } };
  };
  const [row] = data?.compare?.rows ?? [];
  return {
    verdict: row?.verdict ?? null,
    explanation: row?.explanation ?? null,
    answers: (row?.cells ?? []).map(({ instrumentId: id, statedAs, values }) => ({ id, statedAs, values })),
  };
}

interface Cell {
  instrumentId: string;
  statedAs: string | null;
  values: { inWords: Text | null; wording: string | null }[];
}
