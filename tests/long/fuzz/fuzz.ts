import { type Random, randomFrom } from '#tests/support/made/random.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { byteMutation } from './byte-mutation.ts';
import { meaningMutation } from './meaning-mutation.ts';
import type { Corpus, Mutation } from './mutation.ts';
import { structureMutation } from './structure-mutation.ts';
import { type Trial, trialOf } from './trial.ts';

/** The levels at which seeds are changed. */
export const LEVELS: Readonly<Record<string, (corpus: Corpus, random: Random) => Mutation>> = {
  bytes: byteMutation,
  structure: structureMutation,
  meaning: meaningMutation,
};

/** What came of one mutation. */
export interface Outcome {
  /** The number by which the mutation is made again. */
  seed: number;
  level: string;
  county: string;
  mutation: Mutation;
  accepted: boolean;
  /** What the reader did wrong. */
  faults: string[];
  milliseconds: number;
}

/** Changes the seeds of the papers' counties, once for each number from the first on, and tries what comes of it. */
export function* fuzz(first: number, count: number): Generator<Outcome> {
  const trials = PAPERS_COUNTIES.map(trialOf);
  try {
    for (let seed = first; seed < first + count; seed++) yield outcomeOf(seed, trials);
  } finally {
    for (const trial of trials) trial.remove();
  }
}

function outcomeOf(seed: number, trials: readonly Trial[]): Outcome {
  const random = randomFrom(seed);
  const [level, mutate] = Object.entries(LEVELS)[seed % 3] as [string, (typeof LEVELS)[string]];
  const trial = random.of(trials);
  const mutation = mutate(trial.corpus, random);
  const start = performance.now();
  const { accepted, faults } = trial.of(mutation);
  return {
    seed,
    level,
    county: trial.corpus.slug,
    mutation,
    accepted,
    faults,
    milliseconds: performance.now() - start,
  };
}
