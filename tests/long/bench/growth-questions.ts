import type { Random } from '#tests/support/made/random.ts';
import { type BenchAsked, COMPARE_QUESTION, LIST_QUESTION, someDay } from './bench-questions.ts';

/** A question of which it is measured how its cost grows with what is held. */
export interface GrowingQuestion extends BenchAsked {
  /** How much was found; a question that finds nothing costs nothing. */
  found(data: unknown): number;
  /** So many times as long as with few agreements, at most. */
  goal: number;
}

/** As far as it is looked into. */
interface Counted {
  instruments: {
    nodes?: unknown[];
    totalCount?: number;
    facets?: { kinds: { count: number }[]; themes: { count: number }[] };
  };
  search: { totalCount: number; nodes: unknown[] };
  coverage: { byCounty: { agreements: number; areas: unknown[] }[] };
}

const nodes = (data: unknown) => (data as Counted).instruments.nodes?.length ?? 0;
const total = (data: unknown) => (data as Counted).instruments.totalCount ?? 0;

/** What costs what is shown, and what may cost a little of what is held. */
const [SHOWN, COUNTED] = [1.5, 3];

const WORDS = ['barn', 'vård', 'skola', 'familj', 'hälsa', 'stöd', 'samråd', 'ordning', 'ansvar', 'insats'];
const THEMES = ['collaboration', 'placed-children', 'mental-health', 'seamlessness'];

const listed = (name: string, variable: string, filter: string, asked: string) =>
  `
  query ${name}(${variable}, $first: Int!) { instruments(${filter}first: $first) { ${asked} counties { county { code } status } } }`.trim();
const NODES = 'nodes { id kind title { text { sv } } }';
const first = (chance: Random) => 40 + chance.below(11);
const on = (chance: Random) => ({ on: someDay(chance), first: first(chance) });

export const GROWING: readonly GrowingQuestion[] = [
  { ...LIST_QUESTION, found: nodes, goal: SHOWN },
  {
    name: 'filters',
    document: listed(
      'Filters',
      '$on: Date!, $theme: ID!',
      'filter: { validity: { on: $on, atLeast: POSSIBLE }, themes: [$theme] }, ',
      NODES,
    ),
    variables: (chance) => ({ ...on(chance), theme: chance.of(THEMES) }),
    found: nodes,
    goal: SHOWN,
  },
  { ...COMPARE_QUESTION, found: (data) => COMPARE_QUESTION.rows(data).count, goal: SHOWN },
  {
    name: 'search',
    document: `query Search($text: String!, $first: Int!) { search(text: $text, first: $first) { totalCount nodes { rank instrument { instrumentId title } reason { sv } } counties { county { code } status } } }`,
    variables: (chance) => ({ text: `${chance.of(WORDS)} ${chance.of(WORDS)}`, first: 10 + chance.below(11) }),
    found: (data) => (data as Counted).search.nodes.length,
    goal: COUNTED,
  },
  {
    name: 'facets',
    document: listed(
      'Facets',
      '$on: Date!',
      'filter: { validity: { on: $on, atLeast: POSSIBLE } }, ',
      'facets { kinds { code count } themes { code count } placements { code count } validity { code count } }',
    ),
    variables: on,
    found: (data) => (data as Counted).instruments.facets?.themes.length ?? 0,
    goal: COUNTED,
  },
  {
    name: 'totals',
    document: listed(
      'Totals',
      '$on: Date!',
      'filter: { validity: { on: $on, atLeast: POSSIBLE } }, ',
      'totalCount nodes { id }',
    ),
    variables: on,
    found: total,
    goal: COUNTED,
  },
  {
    name: 'coverage',
    document: `query Coverage($on: Date!, $age: Int!) {
      coverage(ages: { from: $age, to: $age }, from: $on, to: $on) { byCounty { agreements areas { ages { from to } from to status certainty } } counties { county { code } status } }
    }`,
    // Of one age on one day: an answer names all that cover it, and of many agreements no more may be named.
    variables: (chance) => ({ on: someDay(chance), age: chance.below(21) }),
    found: (data) => (data as Counted).coverage.byCounty.flatMap(({ areas }) => areas).length,
    goal: COUNTED,
  },
  {
    name: 'text filter',
    document: listed('TextFilter', '$text: String!', 'filter: { text: $text }, ', `totalCount ${NODES}`),
    variables: (chance) => ({
      text: `${chance.of(WORDS)}${chance.of(WORDS)}`.slice(0, 5 + chance.below(6)),
      first: first(chance),
    }),
    found: total,
    goal: COUNTED,
  },
];
