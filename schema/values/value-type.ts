import type { z } from 'zod';
import type { HeldPart, OrderedPair } from './held.ts';
import type { Text } from './text.ts';

/** Names of what a value points at, so that a value can be put in words. */
export interface Names {
  /** The printed name of an organisation, or its slug where the county does not know it. */
  organisation(slug: string): string;
  /** The title of an instrument by its id. */
  instrument(id: string): string;
  /** The title of a document by its slug. */
  document(slug: string): string;
}

/** The aspect that a value stands under, as far as its words need it. */
export interface Heading {
  id: string;
  name: Text;
  definition: Text;
}

/**
 * One kind of value that a fact can hold: its shape, what it says in words in two languages (`null` for nothing), and what it may
 * mean. `readings` lists every meaning that the source allows: one where it is settled, several where
 * the wording leaves it open, `null` where nothing can be said. Comparison builds on readings alone.
 */
export interface ValueType<Shape extends z.ZodObject = z.ZodObject, Name extends string = string> {
  name: Name;
  schema: Shape;
  /** Sentences that are understood alone: who, what, when and on which condition, dates as YYYY-MM-DD. Titles stay titles. */
  text(value: z.output<Shape>, names: Names, heading: Heading): Text | null;
  readings(value: z.output<Shape>): string[] | null;
  /** The parts that are held against their wording; none where left out. */
  held?(value: z.output<Shape>): HeldPart[];
  /** The fields of which one never comes before the other. */
  ordered?(value: z.output<Shape>): OrderedPair[];
}

/** Declares a value type; exists so that `text` and `readings` are typed by the schema. */
export function valueType<Shape extends z.ZodObject, const Name extends string>(
  type: ValueType<Shape, Name>,
): ValueType<Shape, Name> {
  return type;
}
