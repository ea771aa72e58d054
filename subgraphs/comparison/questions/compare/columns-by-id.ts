import { type InstrumentId, idAt } from '#schema/keys/ids.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { type Asked, onlyAnswered } from '#subgraphs/comparison/asking/ask.ts';
import { askedInstrument } from '#subgraphs/comparison/asking/asked-instrument.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import type { Column, Columns } from './columns.ts';
import { answeredInAll, answersAtMoments } from './moments.ts';

/** Takes the ids apart that are to stand side by side, as of a moment or now. Throws BAD_USER_INPUT. */
export function comparedIds(
  ids: readonly string[],
  asKnownAt: string | null | undefined,
  context: ComparisonContext,
): InstrumentId[] {
  if (ids.length < 2 || ids.length > limits.idsPerComparison)
    throw refusedArgument('ids', `${ids.length} given; expected 2–${limits.idsPerComparison}`);
  const moment = pastMoment(asKnownAt);
  const named = ids.map((id) => askedInstrument(id, 'ids', moment, context));
  const seen = new Set<string>();
  for (const { key, moment: of } of named) {
    const id = idAt(key, of);
    if (seen.has(id)) throw refusedArgument('ids', `"${id}" stands twice; expected different ids`);
    seen.add(id);
  }
  return named;
}

/** Reads what the counties answered of the instruments that were asked by their ids. */
export function readById<Args>(asked: Asked, context: ComparisonContext): Columns<Args> {
  const { ids, ...args } = decodeRequest(asked.request).args as Args & { ids: string[] };
  const moments = answersAtMoments(ids, asked.parts, context);
  const byId = new Map<string, Column>();
  for (const { moment, answers } of moments) {
    const add = (key: string, column: Column) => byId.set(idAt(key, moment), column);
    for (const { answer } of onlyAnswered(answers)) {
      for (const found of answer.found) add(found.id, { status: 'FOUND', found });
      for (const key of answer.removed) add(key, { status: 'REMOVED' });
      for (const key of answer.missing) add(key, { status: 'UNKNOWN' });
    }
  }
  return { args: args as Args, ids, byId, answers: answeredInAll(moments), lacking: false };
}
