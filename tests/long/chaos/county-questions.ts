import type { Random } from '#tests/support/made/random.ts';
import { judgeGraph } from './judge-graph.ts';
import type { ChaosQuestion } from './judged.ts';
import type { HeardCounty, HeardInstrument } from './known-counties.ts';
import { type Expected, Owned } from './owned.ts';

/** An instrument with whose it is. */
export interface OwnedInstrument extends HeardInstrument {
  county: string;
}

export function instrumentsOf(counties: readonly HeardCounty[]): OwnedInstrument[] {
  return counties.flatMap(({ slug, instruments }) => instruments.map((each) => ({ ...each, county: slug })));
}

/** Several instruments, of any counties. */
export function someInstruments(counties: readonly HeardCounty[], count: number, chance: Random): OwnedInstrument[] {
  const left = instrumentsOf(counties);
  return Array.from({ length: count }, () => left.splice(chance.below(left.length), 1)[0] as OwnedInstrument);
}

/** Questions for what one county alone can know: its own field, and what is found by ids. */
export function countyQuestions(counties: readonly HeardCounty[], chance: Random, count: number): ChaosQuestion[] {
  const kinds = [() => rootQuestion(chance.of(counties), 1 + chance.below(10)), nodesQuestion, nodeQuestion];
  return Array.from({ length: count }, (_, place) => (kinds[place % kinds.length] as () => ChaosQuestion)());

  function rootQuestion({ slug, root, agreements }: HeardCounty, first: number): ChaosQuestion {
    const nodes = agreements.slice(0, first);
    return graphQuestion(
      'one county’s own field',
      `{ ${root} { agreements(first: ${first}) { nodes { id kind title { wording } facts { id aspect wording } } } } }`,
      { [root]: new Owned(slug, { agreements: { nodes } }) },
    );
  }

  function nodesQuestion(): ChaosQuestion {
    const drawn = someInstruments(counties, 1 + chance.below(8), chance);
    return graphQuestion(
      'nodes',
      `{ nodes(ids: ${JSON.stringify(drawn.map(({ id }) => id))}) { id ... on Instrument { kind title { wording } } } }`,
      { nodes: drawn.map(({ county, id, kind, title }) => new Owned(county, { id, kind, title })) },
    );
  }

  function nodeQuestion(): ChaosQuestion {
    const { county, facts, ...said } = chance.of(instrumentsOf(counties));
    return graphQuestion(
      'node',
      `{ node(id: "${said.id}") { id ... on Instrument { kind title { wording } facts { id aspect wording } } } }`,
      { node: new Owned(county, { ...said, facts }) },
    );
  }
}

function graphQuestion(name: string, query: string, expected: Expected): ChaosQuestion {
  return { name, asks: { query }, judge: (answer) => judgeGraph(answer, () => expected) };
}
