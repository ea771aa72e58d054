import type { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { type Aspect, codebook } from '#schema/codebook/codebook.ts';
import type { notStatedOfInstrument } from '#schema/seeds/fact-seed.ts';
import { formatCitation } from '#schema/values/citation.ts';
import { madeObject } from './made-value.ts';
import { madeTitle } from './made-words.ts';
import type { Material } from './material.ts';

/** A fact as a seed file holds it. */
export type MadeFact = Record<string, unknown>;

/** What is said of one subject, as its seed file holds it. */
export interface MadeFacts {
  facts: Record<string, MadeFact[]>;
  notStated: z.input<typeof notStatedOfInstrument>[];
}

export interface Saying {
  /** Counts the subjects of a kind: what is said of each differs by it. */
  turn: number;
  /** Facts in all, at least, where there are aspects that can have several. */
  least: number;
  /** Documents that can be cited, each with its number of lines. */
  citable: readonly { slug: string; lineCount: number }[];
}

/** What a subject says under the aspects that apply to it: all of them for every third one, most of them for the others. */
export function madeFacts(aspects: readonly Aspect[], saying: Saying, material: Material): MadeFacts {
  const { random } = material;
  const said = aspects.filter(() => saying.turn % 3 === 0 || random.below(4) > 0);
  const silent = aspects.filter((aspect) => !said.includes(aspect) && !aspect.optional).map(({ id }) => id);
  const facts: Record<string, MadeFact[]> = {};
  const add = (aspect: Aspect) => {
    const list = facts[aspect.id] ?? [];
    facts[aspect.id] = [...list, madeFact(aspect, list.length, saying, material)];
  };
  let count = silent.length;
  for (const aspect of said) for (let left = readingsOf(aspect, material); left > 0; left--, count++) add(aspect);
  const many = said.filter((aspect) => aspect.many);
  for (; count < saying.least && many.length > 0; count++) add(many[count % many.length] as Aspect);
  return {
    facts,
    notStated:
      silent.length > 0 ? [{ aspects: silent, cite: [madeCitation(saying, material)], ...noted(material) }] : [],
  };
}

/** How many facts there are: of what there can be one of, now and then papers give two readings. */
function readingsOf({ many }: Aspect, { random }: Material): number {
  return many ? 1 + random.below(3) : 1 + Number(random.below(8) === 0);
}

/** One fact of an aspect: its value, how firmly it is stated, and where. */
function madeFact(aspect: Aspect, place: number, saying: Saying, material: Material): MadeFact {
  const { random, member, text, phrase } = material;
  const statedAs = random.below(3) > 0 ? 'STATED' : member('StatedAs', ['INFERRED', 'ILLEGIBLE', 'STATED']);
  return {
    ...(random.below(5) === 0 ? { key: `made-${place + 1}` } : {}),
    ...saidUnder(aspect, place, saying, material),
    ...(aspect.absence || (statedAs === 'STATED' && random.below(2) === 0) ? {} : { statedAs }),
    ...(statedAs === 'INFERRED' && !aspect.absence ? { reasoning: text() } : {}),
    ...(random.below(2) === 0 ? { wording: phrase() } : {}),
    ...noted(material),
    cite: Array.from({ length: 1 + random.below(3) }, () => madeCitation(saying, material)),
  };
}

function saidUnder({ id }: Aspect, place: number, { turn }: Saying, material: Material): Record<string, unknown> {
  if (/title$/i.test(id)) return { text: madeTitle(material.random, turn + place) };
  return madeObject(valueTypeOf(id).schema, halved(id, material));
}

/** A period begins in the first half of the days, and ends in the second. */
function halved(aspect: string, material: Material): Material {
  const { from, to } = material.days;
  const middle = new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
  if (/From$/.test(aspect)) return { ...material, days: { from, to: middle } };
  return /To$/.test(aspect) ? { ...material, days: { from: middle, to } } : material;
}

function madeCitation({ citable }: Saying, { random }: Material): string {
  const { slug, lineCount } = random.of(citable);
  const lineStart = 1 + random.below(lineCount);
  return formatCitation({
    document: slug,
    lineStart,
    lineEnd: Math.min(lineCount, lineStart + random.of([0, 0, 2, 40])),
  });
}

/** Themes that were looked for and not found: none, one or two entries. */
export function madeThemesNotStated(saying: Saying, material: Material): MadeFacts['notStated'] {
  const { random } = material;
  const themes = [...codebook.themes.keys()].filter(() => random.below(4) === 0);
  const middle = random.below(themes.length + 1);
  return [themes.slice(0, middle), themes.slice(middle)]
    .filter((own) => own.length > 0)
    .map((own) => ({ themes: own, cite: [madeCitation(saying, material)], ...noted(material) }));
}

function noted({ random, text }: Material) {
  return random.below(10) === 0 ? { note: text() } : {};
}
