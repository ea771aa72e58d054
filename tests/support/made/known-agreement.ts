import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { instrumentFrom } from '#subgraphs/county/intake/seeds/subjects.ts';

/** The paper that made-up agreements cite where a test does not say otherwise; it has a hundred lines. */
export const PAPER = 'paper';

/** What an agreement says, by aspect: facts as a seed file holds them, cited from the paper where nothing is cited. */
export type GivenFacts = Readonly<Record<string, readonly object[]>>;

/** An agreement that says what a test lets it say, is silent on some aspects, and says nothing of all others. */
export function knownAgreement(
  county: string,
  slug: string,
  said: GivenFacts,
  silent: readonly string[] = [],
): InstrumentData {
  const cite = [`${PAPER}:1-2`];
  const facts = Object.entries(said)
    .filter(([, list]) => list.length > 0)
    .map(([aspect, list]) => [aspect, list.map((fact) => ({ cite, ...fact }))]);
  return instrumentFrom(
    county,
    instrumentSeed.parse({
      slug,
      kind: 'AGREEMENT',
      facts: Object.fromEntries(facts),
      notStated: silent.length > 0 ? [{ aspects: silent, cite }] : [],
    }),
  );
}
