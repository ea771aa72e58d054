import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';
import { factsFrom } from '../facts-from.ts';
import { asItWas, type Fields, fieldsAsTheyWere } from './as-it-was.ts';

/** The facts of a subject by aspect, each in the words that it was written in where they come to the same. */
export function factsAsTheyWere(schema: z.ZodType, was: Fields, held: Fields): Fields {
  return fieldsAsTheyWere(was, held, (aspect) => {
    const [list, before, now] = [schemaAt(schema, [aspect]), was[aspect], held[aspect]];
    return list && before && now ? listAsItWas(list, aspect, before as Fields[], now as Fields[]) : now;
  });
}

function listAsItWas(list: z.ZodType, aspect: string, was: readonly Fields[], held: readonly Fields[]) {
  const [stood, stands] = [was, held].map((entries) => factsIn(list, aspect, entries));
  if (!stood || !stands || isDeepStrictEqual(stood, stands)) return stands ? was : held;
  return stands.map((fact, index) => {
    const place = stood.findIndex(({ id }) => id === fact.id);
    const [earlier, entry] = [was[place], held[index] ?? {}];
    if (!earlier) return entry;
    if (isDeepStrictEqual({ ...stood[place], position: 0 }, { ...fact, position: 0 })) return keyedAs(entry, earlier);
    return asItWas(schemaAt(list, [0]), earlier, keyedAs(earlier, entry));
  });
}

/** A fact with the key that another form of it has, where it has none itself. */
function keyedAs({ key }: Fields, entry: Fields): Fields {
  return key === undefined || entry.key !== undefined ? entry : { key, ...entry };
}

function factsIn(list: z.ZodType, aspect: string, entries: readonly Fields[]): AnyFact[] | null {
  const { data } = list.safeParse(entries);
  return data === undefined ? null : factsFrom('', { [aspect]: data as [] }, []);
}
