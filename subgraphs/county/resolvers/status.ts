import { distinct } from '../../../schema/distinct.ts';
import type { CountyContext } from '../context.ts';
import type { InstrumentRow } from '../loaders.ts';
import { statusOn } from '../status/status-on.ts';
import { citationsOf } from './fact.ts';

/** What holds on a date, with what it rests on. */
export async function answerStatus({ id, type }: InstrumentRow, date: string, { loaders }: CountyContext) {
  const facts = (aspect: string) => loaders.facts.load({ subject: id, aspect });
  const [from, to] = type === 'directive' ? ['periodFrom', 'periodTo'] : ['validFrom', 'validTo'];
  const [lifecycle, first, last, decisions, consultations] = await Promise.all([
    facts('lifecycle'),
    facts(from as string),
    facts(to as string),
    facts('decisions'),
    facts('consultations'),
  ]);
  const { evidence, ...status } = statusOn(date, { lifecycle, from: first, to: last, decisions, consultations });
  return { asOf: date, ...status, citations: distinct(evidence.flatMap(citationsOf)) };
}
