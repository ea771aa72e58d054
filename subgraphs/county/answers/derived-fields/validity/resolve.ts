import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';

/** How certain it is that an instrument was in force on a day, with what that rests on. */
export default async function answerValidity({ id, type, known }: KnownInstrument, { on }: { on: string }) {
  const { loaders } = known;
  const { period } = instrumentTypes[type];
  const [lifecycle, from, to, decisions] = await Promise.all([
    factsUnder(loaders, id, 'lifecycle'),
    factsUnder(loaders, id, period.from),
    factsUnder(loaders, id, period.to),
    factsUnder(loaders, id, 'decisions'),
  ]);
  const { evidence, ...validity } = validityOn(on, { lifecycle, from, to, decisions });
  return { asOf: on, ...validity, citations: answerCitations(citedBy(...evidence), known) };
}
