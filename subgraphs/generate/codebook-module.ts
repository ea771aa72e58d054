import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type EnumerationName, enumerations, membersOf } from '#schema/values/enumerations.ts';
import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';
import { text } from '#schema/values/text.ts';

const id = z.string().regex(/^[a-z][A-Za-z-]*$/);
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version such as 1.0.0');

/** The version of what came with the first codebook, whose entries name none. */
const since = version.default('1.0.0');

const aspect = z
  .strictObject({
    id,
    sv: z.string(),
    en: z.string(),
    definition: text,
    group: id,
    field: z.string().optional(),
    of: z.enum(['INSTRUMENT', 'DOCUMENT']).default('INSTRUMENT'),
    valueType: z.string(),
    many: z.boolean(),
    optional: z.boolean().default(false),
    absence: z.boolean().default(false),
    since,
    basis: z.enum(['VALUE', 'THEMES', 'NONE']),
    appliesTo: z.enum(['all', ...INSTRUMENT_TYPES]).default('all'),
  })
  .transform(({ sv, en, field, ...rest }) => ({ ...rest, field: field ?? rest.id, name: { sv, en } }));

const theme = z
  .strictObject({ id, sv: z.string(), en: z.string(), definition: text, broader: id.optional(), since })
  .transform(({ sv, en, ...rest }) => ({ ...rest, name: { sv, en } }));

const terms = z.array(z.string().min(2)).min(2);

const synonym = z
  .union([z.strictObject({ sv: terms }), z.strictObject({ en: terms })])
  .transform((group) => ('sv' in group ? { language: 'sv', terms: group.sv } : { language: 'en', terms: group.en }));

const synonyms = z
  .strictObject({ synonyms: z.array(synonym) })
  .transform((list) => list.synonyms)
  .refine(termsStandOnce, 'expected each term once in a language');

/** Every member of an enumeration, and none that it has not. */
const choices = z
  .strictObject({
    choices: z.strictObject(
      Object.fromEntries(
        Object.keys(enumerations).map((name) => [
          name,
          z
            .strictObject(Object.fromEntries(membersOf(name as EnumerationName).map((member) => [member, text])))
            .optional(),
        ]),
      ),
    ),
  })
  .transform((list) => list.choices);

const aspects = z.strictObject({ aspects: z.array(aspect) }).transform((list) => list.aspects);
const themes = z.strictObject({ themes: z.array(theme) }).transform((list) => list.themes);
const group = z
  .strictObject({ code: id, sv: z.string(), en: z.string() })
  .transform(({ code, ...name }) => ({ code, name }));
const codebook = z.strictObject({ version, groups: z.array(group) });

/** Where the codebook stands as code, which a browser can run, and from which the ids of aspects are a type. */
export const CODEBOOK_MODULE = 'schema/generated/codebook.ts';

/** The codebook as a module, made from its lists in YAML. Throws where they are not in order. */
export function codebookModule(): string {
  return [
    '// Made by npm run generate from schema/codebook/; not edited by hand.',
    constant('CODEBOOK', read('codebook.yaml', codebook)),
    constant('ASPECTS', read('aspects.yaml', aspects)),
    constant('THEMES', read('themes.yaml', themes)),
    constant('SYNONYMS', read('synonyms.yaml', synonyms)),
    constant('CHOICES', read('choices.yaml', choices)),
    '',
  ].join('\n');
}

function termsStandOnce(groups: readonly { language: string; terms: readonly string[] }[]): boolean {
  const all = groups.flatMap(({ language, terms }) => terms.map((term) => `${language} ${term.toLowerCase()}`));
  return new Set(all).size === all.length;
}

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return shape.parse(parse(readFileSync(new URL(`../../schema/codebook/${file}`, import.meta.url), 'utf8')));
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;`;
}
