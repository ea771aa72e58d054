import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import type { StatusFacts } from '#subgraphs/county/rules/status/status-on.ts';

/** The facts of an instrument that say what holds when. */
export async function statusFacts({ id, type, known: { loaders } }: KnownInstrument): Promise<StatusFacts> {
  const { period } = instrumentTypes[type];
  const [lifecycle, from, to, decisions, consultations] = await Promise.all([
    factsUnder(loaders, id, 'lifecycle'),
    factsUnder(loaders, id, period.from),
    factsUnder(loaders, id, period.to),
    factsUnder(loaders, id, 'decisions'),
    factsUnder(loaders, id, 'consultations'),
  ]);
  return { lifecycle, from, to, decisions, consultations };
}
