import { z } from 'zod';
import { type ValueOf, valueTypeOf } from '../codebook/aspect-values.ts';
import { type Aspect, type AspectId, codebook } from '../codebook/codebook.ts';
import { limits } from '../shared/limits.ts';
import { citation } from '../values/citation.ts';
import { valueStatedAs } from '../values/stated-as.ts';
import { phrase, text } from '../values/text.ts';

/** No more consecutive words of a paper than this may stand in the hub. */
export const MAX_WORDING_WORDS = 12;

/** How slugs and keys are written. */
export const slug = z
  .string()
  .max(limits.seedSlug)
  .regex(/^[a-z0-9-]+$/, 'expected lower-case letters a–z, digits and hyphens');

/** What every fact carries beside its value. */
const envelope = {
  key: slug
    .optional()
    .describe(
      'Faktumets namn inom aspekten; annars dess nummer · Name of the fact within its aspect; its number otherwise',
    ),
  wording: phrase
    .optional()
    .describe(`Ordalydelsen, högst ${MAX_WORDING_WORDS} ord, när den är faktumet · The wording where it is the fact`),
  statedAs: valueStatedAs
    .default('STATED')
    .describe('Hur värdet förhåller sig till källan · How the value relates to the source'),
  reasoning: text
    .optional()
    .describe('Varför värdet är härlett (krävs då) · Why the value is inferred (required then)'),
  note: text.optional().describe('Anmärkning · Remark'),
  cite: z.array(citation).min(1).describe('Var det står · Where it stands'),
};

/** A fact of an aspect as a seed file holds it, its value beside what every fact carries. */
export type SeedFactOf<Id extends AspectId> = z.output<z.ZodObject<typeof envelope>> & ValueOf<Id>;

/** The facts of an instrument or a document, by aspect. */
type SeedFacts = { [Id in AspectId]: z.ZodOptional<z.ZodArray<z.ZodType<SeedFactOf<Id>>>> };

/** The schema of one fact of an aspect; unknown fields are refused. */
function factOf(aspect: Aspect) {
  const { shape } = valueTypeOf(aspect.id).schema;
  return z.strictObject({ ...envelope, ...shape }).describe(`${aspect.name.sv} · ${aspect.name.en}`);
}

/** The schemas of the facts of all instruments or all documents, by aspect. */
export function factsOf(subject: Aspect['of']) {
  const own = [...codebook.aspects.values()].filter(({ of }) => of === subject);
  const shape = Object.fromEntries(own.map((aspect) => [aspect.id, z.array(factOf(aspect)).min(1).optional()]));
  // Each schema is made of the aspect's own type of value, which the compiler does not follow through the loop.
  return z.strictObject(shape as unknown as SeedFacts);
}

/** Aspects of which the cited documents say nothing: "not stated" is a value, and it too is cited. */
export const notStated = z
  .strictObject({
    aspects: z
      .array(z.string().meta({ refersTo: 'aspect' }))
      .min(1)
      .describe('Aspekter enligt kodboken · Aspects of the codebook'),
    cite: z.array(citation).min(1).describe('De rader som har lästs · The lines that were read'),
    note: text.optional(),
  })
  .describe('Vad källorna inte anger · What the sources do not state');
