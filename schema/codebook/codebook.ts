import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { INSTRUMENT_TYPES, type InstrumentType } from '../values/instrument-types.ts';
import { text } from '../values/text.ts';

const id = z.string().regex(/^[a-z][A-Za-z-]*$/);

const aspect = z
  .strictObject({
    id,
    sv: z.string(),
    en: z.string(),
    definition: text,
    field: z.string().optional(),
    of: z.enum(['INSTRUMENT', 'DOCUMENT']).default('INSTRUMENT'),
    valueType: z.string(),
    many: z.boolean(),
    optional: z.boolean().default(false),
    basis: z.enum(['VALUE', 'THEMES', 'NONE']),
    appliesTo: z.enum(['all', ...INSTRUMENT_TYPES]).default('all'),
  })
  .transform(({ sv, en, field, ...rest }) => ({ ...rest, field: field ?? rest.id, name: { sv, en } }));

const theme = z
  .strictObject({ id, sv: z.string(), en: z.string(), definition: text, broader: id.optional() })
  .transform(({ sv, en, ...rest }) => ({ ...rest, name: { sv, en } }));

const aspects = z.strictObject({ version: z.string(), aspects: z.array(aspect) });
const themes = z.strictObject({ version: z.string(), themes: z.array(theme) });

export type Aspect = z.output<typeof aspect>;
export type Theme = z.output<typeof theme>;

/** The codebook: what can be said (aspects) and what it can be about (themes), each list versioned. */
export interface Codebook {
  aspectsVersion: string;
  themesVersion: string;
  aspects: ReadonlyMap<string, Aspect>;
  themes: ReadonlyMap<string, Theme>;
}

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return shape.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

function load(): Codebook {
  const a = read('aspects.yaml', aspects);
  const t = read('themes.yaml', themes);
  return {
    aspectsVersion: a.version,
    themesVersion: t.version,
    aspects: new Map(a.aspects.map((entry) => [entry.id, entry])),
    themes: new Map(t.themes.map((entry) => [entry.id, entry])),
  };
}

/** The codebook of this version of the hub. */
export const codebook: Codebook = load();

/** Whether an aspect can be said of this type of instrument. */
export function appliesTo(entry: Aspect, type: InstrumentType): boolean {
  return entry.of === 'INSTRUMENT' && (entry.appliesTo === 'all' || entry.appliesTo === type);
}
