import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { schemaWithin } from '#schema/seeds/fields-at.ts';
import { isObject } from '#schema/shared/is-object.ts';

/** Data of a seed file by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a schema knows of a place; `null` where it knows nothing there. */
type Known = z.ZodType | null;

/**
 * What is held, in the words of what stood there before wherever a schema reads the same in both: with its order of fields and
 * members, what it says though it need not, and what it leaves out.
 */
export function asItWas(schema: Known, was: unknown, held: unknown): unknown {
  if (readsSame(schema, was, held)) return was;
  if (isObject(was) && isObject(held))
    return fieldsAsTheyWere(was, held, (name) => asItWas(within(schema, name), was[name], held[name]));
  if (Array.isArray(was) && Array.isArray(held)) return membersAsTheyWere(within(schema, 0), was, held);
  return held;
}

/**
 * Fields in the order that they had, new ones behind those that they follow; each as `fieldOf` has it, if that is anything. The
 * name of the schema, which nothing holds, stays.
 */
export function fieldsAsTheyWere(was: Fields, held: Fields, fieldOf: (name: string) => unknown): Fields {
  const names = Object.keys(was);
  let behind = -1;
  for (const name of Object.keys(held)) {
    const place = names.indexOf(name);
    behind = place >= 0 ? place : behind + 1;
    if (place < 0) names.splice(behind, 0, name);
  }
  const fields = names.map((name) => [name, name === '$schema' ? was[name] : fieldOf(name)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function membersAsTheyWere(schema: Known, was: readonly unknown[], held: readonly unknown[]): unknown[] {
  const left = [...was];
  return held.map((member) => {
    const place = left.findIndex((one) => readsSame(schema, one, member));
    const named = place >= 0 ? place : left.findIndex((one) => isNamedAs(one, member));
    return named < 0 ? member : asItWas(schema, left.splice(named, 1)[0], member);
  });
}

function isNamedAs(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  return ['slug', 'id'].some((name) => one[name] !== undefined && one[name] === other[name]);
}

function readsSame(schema: Known, was: unknown, held: unknown): boolean {
  if (isDeepStrictEqual(was, held)) return true;
  const [one, other] = [schema?.safeParse(was), schema?.safeParse(held)];
  return one?.success === true && other?.success === true && isDeepStrictEqual(one.data, other.data);
}

function within(schema: Known, step: PropertyKey): Known {
  return schema && schemaWithin(schema, step);
}
