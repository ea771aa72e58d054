import { isObject } from '#schema/shared/is-object.ts';
import type { Given } from './caching-client.ts';

/** A place where a client gives something else than the hub answered. */
export interface ToldDifference {
  path: string;
  raw: unknown;
  told: unknown;
}

/**
 * Where what a client gives differs from the hub's answer. Clients add `__typename` to what they ask for, which is no
 * difference; nor is an object of which nothing is asked, nor what a cache no longer has, where it says so, as the
 * client would then ask again.
 */
export function toldDifferences(raw: unknown, { data, whole, more = false, warnings = [] }: Given): ToldDifference[] {
  const differences: ToldDifference[] = warnings.map((told) => ({
    path: 'what the client warns of',
    raw: undefined,
    told,
  }));
  compare(raw, data, 'data');
  return differences;

  function compare(one: unknown, other: unknown, path: string): void {
    if (!whole && (other === undefined || other === null)) return;
    if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
      for (const [index, item] of one.entries()) compare(item, other[index], `${path}.${index}`);
      return;
    }
    if (isObject(one) && isObject(other)) {
      const added = more ? [] : Object.keys(other).filter((key) => key !== '__typename' && other[key] !== undefined);
      for (const key of new Set([...Object.keys(one), ...added]))
        compare(own(one, key), own(other, key), `${path}.${key}`);
      return;
    }
    if (one !== other && !(other === undefined && saysNothing(one))) differences.push({ path, raw: one, told: other });
  }
}

function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether a value is made of objects and lists alone, without a field or null in any. */
function saysNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(saysNothing);
}
