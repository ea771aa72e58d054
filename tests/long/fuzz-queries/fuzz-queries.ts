import { parse, validate } from 'graphql';
import { randomFor } from '#tests/support/made/random.ts';
import { answerDisagreements } from './answer-disagreements.ts';
import type { FuzzHub } from './fuzz-hub.ts';
import { type MadeQuery, madeQuery } from './made-query.ts';

/** What came of one query. */
export interface QueryOutcome extends MadeQuery {
  /** The number by which the query is made again. */
  seed: number;
  /** The counties that did not answer. */
  silent: readonly string[];
  /** Whether the hub answered, refused it for its size, or would not have had to read it. */
  what: 'answered' | 'beyond the limits' | 'invalid';
  /** In what the answer is not as it has to be. */
  differences: readonly string[];
}

/** Asks a hub a query for each number from the first on, and holds each answer against the opinion. */
export async function* fuzzQueries(hub: FuzzHub, first: number, count: number): AsyncGenerator<QueryOutcome> {
  for (let seed = first; seed < first + count; seed++) {
    const made = madeQuery(seed, hub.schema, hub.values);
    const silent = silentFor(seed, hub.counties);
    yield { seed, silent, ...made, ...(await tried(hub, made, silent)) };
  }
}

/** Asks one query while some counties are silent. */
export async function tried(
  hub: FuzzHub,
  { query, variables }: MadeQuery,
  silent: readonly string[],
): Promise<Pick<QueryOutcome, 'what' | 'differences'>> {
  if (validate(hub.schema, parse(query)).length > 0) return { what: 'invalid', differences: [] };
  hub.silent.clear();
  for (const county of silent) hub.silent.add(county);
  const answer = await hub.ask(query, variables);
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED'))
    return { what: 'beyond the limits', differences: [] };
  return { what: 'answered', differences: answerDisagreements(answer, await hub.opinion(query, variables)) };
}

/** For every third query some of the counties, now and then all. */
function silentFor(seed: number, counties: readonly string[]): string[] {
  const random = randomFor('silent', seed);
  if (random.below(3) > 0) return [];
  const some = random.below(10) === 0 ? 1 : 4;
  return counties.filter(() => random.below(some) === 0);
}
