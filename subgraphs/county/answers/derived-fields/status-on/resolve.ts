import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { factsUnder } from '#subgraphs/county/reading/loaders.ts';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';

/** What holds on a date, with what it rests on. */
export default async function answerStatus({ id, type, known }: KnownInstrument, { date }: { date: string }) {
  const { loaders } = known;
  const { period } = instrumentTypes[type];
  const [lifecycle, from, to, decisions, consultations] = await Promise.all([
    factsUnder(loaders, id, 'lifecycle'),
    factsUnder(loaders, id, period.from),
    factsUnder(loaders, id, period.to),
    factsUnder(loaders, id, 'decisions'),
    factsUnder(loaders, id, 'consultations'),
  ]);
  const { evidence, ...status } = statusOn(date, { lifecycle, from, to, decisions, consultations });
  return { asOf: date, ...status, citations: answerCitations(citedBy(...evidence), known) };
}
