import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { type AspectId, aspectOf, isAspectId } from '#schema/codebook/codebook.ts';
import type { Names } from '#schema/values/value-type.ts';
import { SEEDS } from '../county/create-county.ts';
import { countySlugs } from '../county/descriptors/discover.ts';
import type { AnyFact } from '../county/facts/fact.ts';
import { namesOf } from '../county/intake/seeds/names.ts';
import { openSeeds } from '../county/intake/seeds/open-seeds.ts';

/** What is said under an aspect or a theme, in English words, and by whom. */
export interface Example {
  words: string;
  from: string;
}

/** Examples of each aspect and theme, the shortest first. */
export interface Examples {
  ofAspect(id: AspectId): Example[];
  ofTheme(id: string): Example[];
}

type Told = Example & { aspect: AspectId; themes: readonly string[] };

/** What the seeds of all counties state of each aspect and theme, and then what is made up. Names of people are no examples. */
export function codebookExamples(): Examples {
  const told = countySlugs()
    .flatMap(toldBy)
    .sort((one, other) => one.words.length - other.words.length);
  const made = madeExamples();
  return {
    ofAspect: (id) => [...told.filter(({ aspect }) => aspect === id), ...(made.get(id) ?? [])],
    ofTheme: (id) => told.filter(({ themes }) => themes.includes(id)),
  };
}

function toldBy(slug: string): Told[] {
  const seeds = openSeeds(`${SEEDS}${slug}`, slug);
  const names = namesOf(seeds);
  const instruments = [...seeds.titles.keys()].map(seeds.instrument);
  const facts = [...instruments, ...seeds.documents].flatMap((subject) => subject.facts);
  return facts.flatMap((fact) => {
    const words = wordsOf({ aspect: fact.aspect, value: fact.value && { ...fact.value } }, names);
    return words === null ? [] : [{ words, from: `\`${fact.subject}\``, aspect: fact.aspect, themes: themesOf(fact) }];
  });
}

function wordsOf(
  { aspect, value }: Pick<AnyFact, 'aspect'> & { value: Record<string, unknown> | null },
  names: Names,
): string | null {
  if (value === null || ('name' in value && value.name !== null)) return null;
  return valueTypeOf(aspect).text(value, names, aspectOf(aspect))?.en ?? null;
}

function themesOf({ value }: AnyFact): readonly string[] {
  return value !== null && 'themes' in value ? value.themes : [];
}

/** No organisation is named in what is made up. */
const UNNAMED: Names = { organisation: (slug) => slug, instrument: (id) => id, document: (slug) => slug };

/** Throws where an example is none of its aspect’s values. */
function madeExamples(): Map<string, Example[]> {
  const file = new URL('../../schema/codebook/examples.yaml', import.meta.url);
  const entries = z.record(z.string(), z.looseObject({ wording: z.string() })).parse(parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(entries).flatMap(([aspect, { wording: _, ...value }]) => {
      if (!isAspectId(aspect)) throw new Error(`examples.yaml: no aspect ${aspect}`);
      const words = wordsOf({ aspect, value: valueTypeOf(aspect).schema.parse(value) }, UNNAMED);
      return words === null ? [] : [[aspect, [{ words, from: 'made up' }]]];
    }),
  );
}
