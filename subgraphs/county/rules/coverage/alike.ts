import type { Evidence } from '#subgraphs/county/facts/fact.ts';

type Facts = readonly Pick<Evidence, 'id'>[];

/** Whether these are the same facts in the same order. */
export function sameFacts(some: Facts, others: Facts): boolean {
  return some.length === others.length && some.every(({ id }, place) => id === others[place]?.id);
}

/** Of values that are alike the first, which is added to those that are known where it is none of them; they are few. */
export function kept<Value>(known: Value[], value: Value, isAlike: (one: Value, other: Value) => boolean): Value {
  const before = known.findIndex((one) => isAlike(one, value));
  return known[before === -1 ? known.push(value) - 1 : before] as Value;
}
