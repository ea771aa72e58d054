import { z } from 'zod';
import type { Referred } from '#schema/values/references.ts';
import { madeDay, madeYear } from './made-day.ts';
import type { Material } from './material.ts';
import { plausible } from './plausible.ts';

/**
 * Makes a value that a schema admits, found by walking the schema: a value type or field that is new is made without
 * a word here. Throws where a schema is of a kind that is not known yet.
 */
export function madeValue(schema: z.ZodType, material: Material, field = ''): unknown {
  const { random } = material;
  const { refersTo, graphql } = z.globalRegistry.get(schema) ?? {};
  if (isReferred(refersTo, material)) return material.refer[refersTo]();
  if (graphql === 'Text') return material.text();
  // What is made is confirmed.
  if (field === 'unconfirmed') return undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return random.below(3) === 0 ? undefined : madeValue(inner(schema), material, field);
  if (schema instanceof z.ZodNullable) return random.below(3) === 0 ? null : madeValue(inner(schema), material, field);
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    const least = schema.safeParse([]).success ? 0 : 1;
    return Array.from({ length: Math.max(least, random.below(4)) }, () => madeValue(element, material, field));
  }
  if (schema instanceof z.ZodObject) return madeObject(schema, material);
  if (schema instanceof z.ZodEnum) return material.member(String(graphql ?? field), schema.options.map(String));
  if (schema instanceof z.ZodBoolean) return random.below(2) === 0;
  if (schema instanceof z.iso.ZodISODate) return madeDay(material);
  if (schema instanceof z.ZodNumber) return madeNumber(schema, material, field);
  if (schema instanceof z.ZodString) return madeString(material, field);
  throw new TypeError(`nothing is made for ${schema.constructor.name} yet`);
}

/** An object of a schema, its fields in keeping with each other. */
export function madeObject(schema: z.ZodObject, material: Material): Record<string, unknown> {
  const fields = Object.entries(schema.shape).map(([field, of]) => [
    field,
    madeValue(of as z.ZodType, material, field),
  ]);
  const value = Object.fromEntries(fields.filter(([, made]) => made !== undefined));
  return plausible(value, Object.keys(schema.shape), material);
}

/** Numbers that need not be whole, of which a schema admits some. */
const NUMBERS = [0, 1, 250_000, 1_234_567.5, -40_000, Number.MAX_SAFE_INTEGER];

/** Small numbers mostly, and the greatest that is admitted. */
function madeNumber(schema: z.ZodNumber, material: Material, field: string): number {
  const { random, oldest } = material;
  if (/year$/i.test(field)) return madeYear(material);
  if (/^(min|max)$/.test(field)) return random.below(oldest + 1);
  if (!schema.isInt) return random.of(NUMBERS.filter((number) => schema.safeParse(number).success));
  const least = Math.max(schema.minValue ?? 0, 0);
  const number = random.below(20) === 19 ? (schema.maxValue ?? least) : least + random.below(20);
  return schema.safeParse(number).success ? number : least + 1;
}

/** How some things are written; all else is a few words. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  sfs: ['2017:30', '1982:763'],
  section: ['2', '3 a', '5–7'],
  item: ['1', '2 b'],
  currency: ['SEK', 'kr'],
  number: ['RS 2020-17', 'Dnr 4711/20', 'KS-2019-0001'],
};

function madeString({ random, phrase }: Material, field: string): string {
  const written = WRITTEN[field];
  return written ? random.of(written) : phrase();
}

function inner(schema: { unwrap(): unknown }): z.ZodType {
  return schema.unwrap() as z.ZodType;
}

function isReferred(name: unknown, { refer }: Material): name is Referred {
  return typeof name === 'string' && name in refer;
}
