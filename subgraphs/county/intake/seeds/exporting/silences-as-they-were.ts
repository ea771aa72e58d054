import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { factsFrom } from '../facts-from.ts';
import { type Fields, fieldsAsTheyWere } from './as-it-was.ts';

const LISTS = ['aspects', 'themes'] as const;

type NotStated = Parameters<typeof factsFrom>[2];

/** What the same lines, with the same remark, say nothing of; each thing for itself. */
interface Silence {
  list: (typeof LISTS)[number];
  name: string;
  lines: string;
}

/** What is not stated, in the entries that it was written in as far as it still is not. */
export function silencesAsTheyWere(schema: z.ZodType, was: readonly Fields[], held: readonly Fields[]) {
  if (isDeepStrictEqual(factsIn(schema, was), factsIn(schema, held))) return was;
  const left = held.flatMap(silencesIn);
  const take = (wanted: (one: Silence) => boolean) =>
    left.filter(wanted).map((one) => left.splice(left.indexOf(one), 1));
  const stays = was.map((entry) =>
    silencesIn(entry).flatMap((before) => take((one) => isDeepStrictEqual(one, before)).flat()),
  );
  const entries = was.map((entry, index) => {
    const more = take(({ lines }) => lines === linesOf(entry)).flat();
    return naming(entry, [...(stays[index] ?? []), ...more]);
  });
  return [
    ...entries,
    ...held.map((entry) => naming(entry, take(({ lines }) => lines === linesOf(entry)).flat())),
  ].filter((entry) => LISTS.some((list) => entry[list]));
}

/** An entry that names these things and no others. */
function naming(entry: Fields, silences: readonly Silence[]): Fields {
  const lists = LISTS.map((list) => {
    const names = silences.filter((one) => one.list === list).map(({ name }) => name);
    return [list, names.length > 0 ? names : undefined];
  });
  const named: Fields = { ...entry, ...Object.fromEntries(lists) };
  return fieldsAsTheyWere(entry, named, (name) => named[name]);
}

function silencesIn(entry: Fields): Silence[] {
  const lines = linesOf(entry);
  return LISTS.flatMap((list) => ((entry[list] ?? []) as string[]).map((name) => ({ list, name, lines })));
}

function linesOf({ cite, note }: Fields): string {
  const [fact] = factsFrom('', {}, [{ aspects: ['title'], cite, note } as NotStated[number]]);
  return JSON.stringify([fact?.citations, fact?.note]);
}

function factsIn(schema: z.ZodType, entries: readonly Fields[]) {
  const { data } = schema.safeParse(entries);
  return data === undefined ? null : factsFrom('', {}, data as NotStated);
}
