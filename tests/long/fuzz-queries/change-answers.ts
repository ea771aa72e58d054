import { isObject } from '#schema/shared/is-object.ts';
import type { Answer } from '#tests/support/test-hub.ts';

/** An object of an answer. */
export type Tree = Record<string, unknown>;

/** Changes every object of an answer. */
export function onObjects(change: (object: Tree) => Tree): (answer: Answer) => Answer {
  return onValues((value) => (isObject(value) ? change(value) : value));
}

/** Changes every list of an answer. */
export function onLists(change: (items: unknown[]) => unknown[]): (answer: Answer) => Answer {
  return onValues((value) => (Array.isArray(value) ? change(value) : value));
}

function onValues(change: (value: unknown) => unknown): (answer: Answer) => Answer {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return change(value.map(walk));
    return isObject(value) ? change(mapped(value, walk)) : value;
  };
  return ({ data, ...rest }) => ({ data: mapped(data ?? {}, walk), ...rest });
}

/** An object with its fields changed. */
export function mapped(object: Tree, change: (value: unknown) => unknown): Tree {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
