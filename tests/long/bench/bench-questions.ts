import type { Random } from '#tests/support/made/random.ts';

/** What is asked: a document, and other variables with each request. */
export interface BenchAsked {
  name: string;
  document: string;
  variables(chance: Random, ids: readonly string[]): Record<string, unknown>;
}

/** A question that all rivals answer. */
export interface BenchQuestion extends BenchAsked {
  /** Of the hub's answer what one statement gives too, in its form; and how many rows that are. */
  rows(data: unknown): { shown: unknown; count: number };
}

/** As far as they are looked into. */
interface Listed {
  instruments: { nodes: unknown[] };
}
interface Compared {
  compare: { rows: { aspect: { id: string }; cells: { instrumentId: string; values: unknown[] }[] }[] };
}

/** What comparing asks for, of twelve instruments. */
const COMPARED = 12;
const ASPECTS = ['title', 'validFrom', 'validTo', 'targetGroups', 'financing', 'followUps'];

const LIST = `query List($on: Date!, $field: InstrumentOrderField!) {
  instruments(filter: { validity: { on: $on, atLeast: NOT_EVIDENCED } }, orderBy: { field: $field }, first: 50) {
    nodes {
      id
      kind
      county { code name }
      shortTitle { sv en }
      title { statedAs wording text { sv en } citations { documentId lineStart lineEnd } }
      targetGroups { statedAs placement description { sv en } wording citations { documentId lineStart lineEnd } }
    }
    pageInfo { hasNextPage endCursor }
    counties { county { code } status }
  }
}`;

const COMPARE = `query Compare($ids: [ID!]!, $aspects: [ID!]!) {
  compare(ids: $ids, aspects: $aspects) {
    rows {
      aspect { id name { sv en } }
      verdict
      cells {
        instrumentId
        statedAs
        values { inWords { sv en } wording citations { documentTitle lineStart lineEnd } }
      }
    }
    counties { county { code } status }
  }
}`;

/** A day of fifty years, of which most lie where the made-up counties have something. */
export function someDay(chance: Random): string {
  return new Date(Date.UTC(2001, 0, 1 + chance.below(365 * 40))).toISOString().slice(0, 10);
}

/** A list of 50: what can have been in force on a day, with titles, target groups and their lines. */
export const LIST_QUESTION: BenchQuestion = {
  name: 'list',
  document: LIST,
  variables: (chance) => ({ on: someDay(chance), field: chance.of(['TITLE', 'VALID_FROM', 'COUNTY']) }),
  rows(data) {
    const { nodes } = (data as Listed).instruments;
    return { shown: { nodes }, count: nodes.length };
  },
};

/** Twelve instruments in six aspects, with wordings and lines. */
export const COMPARE_QUESTION: BenchQuestion = {
  name: 'compare',
  document: COMPARE,
  variables(chance, ids) {
    const chosen = new Set<string>();
    while (chosen.size < Math.min(COMPARED, ids.length)) chosen.add(chance.of(ids));
    return { ids: [...chosen], aspects: ASPECTS };
  },
  rows(data) {
    const rows = (data as Compared).compare.rows.map(({ aspect, cells }) => ({
      aspect: aspect.id,
      cells: cells.map(({ instrumentId, values }) => ({ instrumentId, values })),
    }));
    return { shown: { rows }, count: rows.flatMap(({ cells }) => cells).length };
  },
};

/** What all rivals are asked. */
export const BENCH_QUESTIONS: readonly BenchQuestion[] = [LIST_QUESTION, COMPARE_QUESTION];
