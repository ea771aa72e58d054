import { keyOf } from '#schema/keys/ids.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';

/** A fact as GraphQL answers it: what every fact has, and the fields of its value beside it. */
export function answerWithReferences<Value>({ fact, resolved }: { fact: FactAnswer; resolved: Value }) {
  const { readings: _, ...shown } = fact;
  return { ...resolved, ...shown, key: keyOf(fact.id) };
}
