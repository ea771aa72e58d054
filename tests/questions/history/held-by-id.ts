import { isObject } from '#schema/shared/is-object.ts';

/** All that answers said of things, by their ids, and where two answers said something else under one id. */
export interface HeldById {
  /** Takes in what an answer says of whatever in it has an id. */
  take(answer: unknown): void;
  /** The ids, with the types of what they name. */
  types: ReadonlyMap<string, string>;
  /** What was said in two ways, each as the id, the field and both. */
  conflicts: string[];
}

type Fields = Record<string, unknown>;

export function heldById(): HeldById {
  const held = new Map<string, Fields>();
  const types = new Map<string, string>();
  const conflicts: string[] = [];

  /** Both of what was said of one thing, in one; what differs is a conflict. */
  function both(before: unknown, after: unknown, path: string): unknown {
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
      return before.map((item, index) => both(item, after[index], `${path}.${index}`));
    if (isObject(before) && isObject(after)) {
      const sum: Fields = { ...before };
      for (const [name, value] of Object.entries(after))
        sum[name] = name in before ? both(before[name], value, `${path}.${name}`) : value;
      return sum;
    }
    if (before !== after) conflicts.push(`${path}: ${JSON.stringify(before)} and ${JSON.stringify(after)}`);
    return before;
  }

  /** What stands in the place of a value: of what has an id only that, as it is held by it. */
  function taken(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(taken);
    if (!isObject(value)) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, taken(inner)]));
    const { id, __typename } = fields;
    if (typeof id !== 'string' || typeof __typename !== 'string') return fields;
    held.set(id, both(held.get(id) ?? {}, fields, id) as Fields);
    types.set(id, __typename);
    return { __typename, id };
  }

  return { take: (answer) => void taken(answer), types, conflicts };
}
