import type { PlainValue } from './mutation.ts';

type Holder = PlainValue[] | { [key: string]: PlainValue };

/** A value within another, and the way to it. */
export interface Place {
  path: (string | number)[];
  holder: Holder;
  value: PlainValue;
}

/** Deeper than this nothing is looked for: what lies there was put there to be refused. */
const DEEPEST = 30;

/** Every value within another, in the order in which they stand. */
export function placesIn(value: PlainValue, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null || path.length === DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: at, holder: value, value: inner }, ...placesIn(inner, at)];
  });
}

/** Puts something else in a place. */
export function put({ holder, path }: Place, value: PlainValue): void {
  const key = path.at(-1);
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, String(key), { value, enumerable: true, configurable: true, writable: true });
}

/** Takes a place away. */
export function remove({ holder, path }: Place): void {
  const key = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[String(key)];
}

/** Whether a value is an object with fields. */
export function isFields(value: PlainValue | undefined): value is { [key: string]: PlainValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
