import { z } from 'zod';
import { type ValueOf, valueTypeOf } from '../codebook/aspect-values.ts';
import { type AbsenceId, type Aspect, type AspectId, codebook, THEMES_NOT_STATED } from '../codebook/codebook.ts';
import { FIRST_CODEBOOK } from '../codebook/versions-of-codebook.ts';
import { limits } from '../shared/limits.ts';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';
import { citation } from '../values/citation.ts';
import { valueStatedAs } from '../values/stated-as.ts';
import { phrase, text } from '../values/text.ts';
import { unconfirmed } from './unconfirmed.ts';

/** No more consecutive words of a paper than this may stand in the hub. */
export const MAX_WORDING_WORDS = 12;

/** How slugs and keys are written. */
export const slug = z
  .string()
  .max(limits.seedSlug)
  .regex(/^[a-z0-9-]+$/, SCHEMA_MESSAGES.slug.en);

/** What every fact carries before its value: its name and wording. */
const named = {
  key: slug
    .optional()
    .describe(
      'Faktumets namn inom aspekten; annars dess nummer · Name of the fact within its aspect; its number otherwise',
    ),
  wording: phrase
    .optional()
    .describe(`Ordalydelsen, högst ${MAX_WORDING_WORDS} ord, när den är faktumet · The wording where it is the fact`),
};

/** What a fact carries that states something. */
const standing = {
  statedAs: valueStatedAs
    .default('STATED')
    .describe('Hur värdet förhåller sig till källan · How the value relates to the source'),
  reasoning: text
    .optional()
    .describe('Varför värdet är härlett (krävs då) · Why the value is inferred (required then)'),
};

/** What every fact carries beside that: whether it is only proposed, a remark and its citations. */
const cited = {
  unconfirmed,
  note: text.optional().describe('Anmärkning · Remark'),
  cite: z.array(citation).min(1).describe('Var det står · Where it stands'),
};

/** A fact of an aspect as a seed file holds it, its value beside what every fact carries. */
export type SeedFactOf<Id extends AspectId> = z.output<z.ZodObject<typeof named & typeof cited>> &
  (Id extends AbsenceId ? unknown : z.output<z.ZodObject<typeof standing>>) &
  ValueOf<Id>;

/** An aspect under which seeds write facts; themes that are not stated they list under `notStated`. */
type WrittenId = Exclude<AspectId, typeof THEMES_NOT_STATED>;

/** The facts of an instrument or a document, by aspect. */
type SeedFacts = { [Id in WrittenId]: z.ZodOptional<z.ZodArray<z.ZodType<SeedFactOf<Id>>>> };

/** The aspects of all instruments or all documents under which seeds write facts. */
export function writtenAspects(subject: Aspect['of']): Aspect[] {
  return [...codebook.aspects.values()].filter(({ id, of }) => of === subject && id !== THEMES_NOT_STATED);
}

/** The schema of one fact of an aspect; unknown fields are refused. */
function factOf(aspect: Aspect) {
  const { shape } = valueTypeOf(aspect.id).schema;
  return z
    .strictObject({ ...named, ...(aspect.absence ? {} : standing), ...cited, ...shape })
    .describe(`${aspect.name.sv} · ${aspect.name.en}`);
}

/** The schemas of the facts of all instruments or all documents, by aspect. */
export function factsOf(subject: Aspect['of']) {
  const shape = Object.fromEntries(
    writtenAspects(subject).map((aspect) => [aspect.id, z.array(factOf(aspect)).min(1).optional()]),
  );
  // Each schema is made of the aspect's own type of value, which the compiler does not follow through the loop.
  return z.strictObject(shape as unknown as SeedFacts);
}

/** Which version of the codebook the papers of a subject were read with. */
export const readWith = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, SCHEMA_MESSAGES.codebookVersion.en)
  .default(FIRST_CODEBOOK)
  .describe(
    'Kodbokens version som papperen lästes med; den första när inget anges · The version of the codebook that the papers were read with; the first where omitted',
  );

const aspects = z
  .array(z.string().meta({ refersTo: 'aspect' }))
  .min(1)
  .describe('Aspekter enligt kodboken · Aspects of the codebook');
const themes = z
  .array(z.string().meta({ refersTo: 'theme' }))
  .min(1)
  .describe('Teman som någon har letat efter utan att finna dem · Themes that somebody looked for and did not find');
const lines = {
  unconfirmed,
  cite: z.array(citation).min(1).describe('De rader som har lästs · The lines that were read'),
  note: text.optional(),
};

/** What the cited lines of a document do not state: "not stated" is a value, and it too is cited. */
export const notStatedInDocument = z
  .strictObject({ aspects, ...lines })
  .describe('Vad dokumentet inte anger · What the document does not state');

/** What the cited lines do not state of an instrument: aspects, themes or both. */
export const notStatedOfInstrument = z
  .strictObject({ aspects: aspects.optional(), themes: themes.optional(), ...lines })
  .refine((entry) => entry.aspects || entry.themes, SCHEMA_MESSAGES.silence.en)
  .describe('Vad källorna inte anger · What the sources do not state');
