import { statusFacts } from '#subgraphs/county/answers/derived/status-facts.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';

/** What holds on a date, with what it rests on. */
export default async function answerStatus(instrument: KnownInstrument, { date }: { date: string }) {
  const { evidence, ...status } = statusOn(date, await statusFacts(instrument));
  return { asOf: date, ...status, citations: answerCitations(citedBy(...evidence), instrument.known) };
}
