import type { QueryConsultationsArgs } from '../../../schema/generated/comparison-types.ts';
import { consultationsQuestion } from '../../../schema/questions/consultations.ts';
import { answerFact } from '../answer-fact.ts';
import { ask } from '../ask.ts';
import { connectionResolvers } from '../connection.ts';
import type { ComparisonContext } from '../context.ts';
import { askedCounties } from '../counties.ts';
import { askedPage } from '../pages.ts';

/** The root field: checks what is asked and asks the counties. */
export function askConsultations(
  _: unknown,
  { openOn, kind, county, first, after, asKnownAt }: QueryConsultationsArgs,
  context: ComparisonContext,
) {
  const counties = askedCounties(county == null ? null : [county], context, 'county');
  const filter = { ...(openOn ? { openOn } : {}), ...(kind ? { kind } : {}) };
  const page = askedPage([consultationsQuestion.name, counties, filter, asKnownAt], first, after);
  return ask(consultationsQuestion, counties, { filter, ...page }, asKnownAt);
}

/** The public fields of a list of consultations. */
export const consultationConnectionResolvers = connectionResolvers(consultationsQuestion, (row) => ({
  id: row.id,
  instrument: row.instrument,
  consultation: answerFact(row),
  opening: row.opening,
}));
