import { distinct } from '../../../schema/distinct.ts';
import type { CountyContext } from '../context.ts';
import type { InstrumentRow } from '../loaders.ts';
import { statusAspects, statusOn } from '../status/status-on.ts';
import { citationsOf } from './fact.ts';

/** What holds on a date, with what it rests on. */
export async function answerStatus({ id, type }: InstrumentRow, date: string, { loaders }: CountyContext) {
  const facts = (aspect: string) => loaders.facts.load({ subject: id, aspect });
  const aspects = statusAspects(type);
  const [lifecycle, from, to, decisions, consultations] = await Promise.all([
    facts(aspects.lifecycle),
    facts(aspects.from),
    facts(aspects.to),
    facts(aspects.decisions),
    facts(aspects.consultations),
  ]);
  const { evidence, ...status } = statusOn(date, { lifecycle, from, to, decisions, consultations });
  return { asOf: date, ...status, citations: distinct(evidence.flatMap(citationsOf)) };
}
