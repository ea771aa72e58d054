import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { schemaWithin } from '#schema/seeds/fields-at.ts';
import { factsFrom } from '../facts-from.ts';
import { asItWas, type Fields, fieldsAsTheyWere } from './as-it-was.ts';
import { factsAsTheyWere } from './facts-as-they-were.ts';
import { silencesAsTheyWere } from './silences-as-they-were.ts';

/**
 * A document or an instrument that is held, in the words of its seed: facts and what is not stated are left as they stand
 * where they come to the same facts, however they are grouped and whether or not their keys are said.
 */
export function subjectAsItWas(schema: z.ZodType, was: Fields, held: Fields): Fields {
  const inItsWords = (...parts: string[]) =>
    fieldsAsTheyWere(was, held, (name) => {
      const own = schemaWithin(schema, name);
      if (name !== 'facts' && name !== 'notStated') return asItWas(own, was[name], held[name]);
      if (!own || !parts.includes(name) || !was[name] || !held[name]) return held[name];
      return name === 'facts'
        ? factsAsTheyWere(own, was[name] as Fields, held[name] as Fields)
        : silencesAsTheyWere(own, was[name] as Fields[], held[name] as Fields[]);
    });
  const tried = [inItsWords('facts', 'notStated'), inItsWords('facts'), inItsWords('notStated')];
  return tried.find((one) => isDeepStrictEqual(meaning(schema, one), meaning(schema, held))) ?? held;
}

/** What importing makes of the seed of a subject. */
function meaning(schema: z.ZodType, seed: Fields): unknown {
  const { data } = schema.safeParse(seed);
  if (data === undefined) return null;
  const { facts, notStated, $schema: _, ...rest } = data as Record<string, unknown>;
  type Args = Parameters<typeof factsFrom>;
  return [rest, factsFrom('', facts as Args[1], notStated as Args[2])];
}
