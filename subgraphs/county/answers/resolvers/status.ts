import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import { statusAspects, statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import type { KnownInstrument } from './instrument.ts';

/** What holds on a date, with what it rests on. */
export async function answerStatus({ id, type, known }: KnownInstrument, date: string) {
  const facts = (aspect: string) => known.loaders.facts.load({ subject: id, aspect });
  const aspects = statusAspects(type);
  const [lifecycle, from, to, decisions, consultations] = await Promise.all([
    facts(aspects.lifecycle),
    facts(aspects.from),
    facts(aspects.to),
    facts(aspects.decisions),
    facts(aspects.consultations),
  ]);
  const { evidence, ...status } = statusOn(date, { lifecycle, from, to, decisions, consultations });
  return { asOf: date, ...status, citations: answerCitations(citedBy(...evidence), known) };
}
