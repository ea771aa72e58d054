import type { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import type { Aspect } from '#schema/codebook/codebook.ts';
import type { notStated } from '#schema/seeds/fact-seed.ts';
import { formatCitation } from '#schema/values/citation.ts';
import { madeObject } from './made-value.ts';
import { madeTitle } from './made-words.ts';
import type { Making } from './making.ts';

/** A fact as a seed file holds it. */
export type MadeFact = Record<string, unknown>;

/** What is said of one subject, as its seed file holds it. */
export interface MadeFacts {
  facts: Record<string, MadeFact[]>;
  notStated: z.input<typeof notStated>[];
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
export function madeFacts(aspects: readonly Aspect[], saying: Saying, making: Making): MadeFacts {
  const { random } = making;
  const said = aspects.filter(() => saying.turn % 3 === 0 || random.below(4) > 0);
  const silent = aspects.filter((aspect) => !said.includes(aspect) && !aspect.optional).map(({ id }) => id);
  const facts: Record<string, MadeFact[]> = {};
  const add = (aspect: Aspect) => {
    const list = facts[aspect.id] ?? [];
    facts[aspect.id] = [...list, madeFact(aspect, list.length, saying, making)];
  };
  let count = silent.length;
  for (const aspect of said) for (let left = readingsOf(aspect, making); left > 0; left--, count++) add(aspect);
  const many = said.filter((aspect) => aspect.many);
  for (; count < saying.least && many.length > 0; count++) add(many[count % many.length] as Aspect);
  return {
    facts,
    notStated: silent.length > 0 ? [{ aspects: silent, cite: [madeCitation(saying, making)], ...noted(making) }] : [],
  };
}

/** How many facts there are: of what there can be one of, now and then papers give two readings. */
function readingsOf({ many }: Aspect, { random }: Making): number {
  return many ? 1 + random.below(3) : 1 + Number(random.below(8) === 0);
}

/** One fact of an aspect: its value, how firmly it is stated, and where. */
function madeFact(aspect: Aspect, place: number, saying: Saying, making: Making): MadeFact {
  const { random, member, text, phrase } = making;
  const statedAs = random.below(3) > 0 ? 'STATED' : member('StatedAs', ['INFERRED', 'ILLEGIBLE', 'STATED']);
  return {
    ...(random.below(5) === 0 ? { key: `made-${place + 1}` } : {}),
    ...saidUnder(aspect, place, saying, making),
    ...(statedAs === 'STATED' && random.below(2) === 0 ? {} : { statedAs }),
    ...(statedAs === 'INFERRED' ? { reasoning: text() } : {}),
    ...(random.below(2) === 0 ? { wording: phrase() } : {}),
    ...noted(making),
    cite: Array.from({ length: 1 + random.below(3) }, () => madeCitation(saying, making)),
  };
}

function saidUnder({ id }: Aspect, place: number, { turn }: Saying, making: Making): Record<string, unknown> {
  if (/title$/i.test(id)) return { text: madeTitle(making.random, turn + place) };
  return madeObject(valueTypeOf(id).schema, halved(id, making));
}

/** A period begins in the first half of the days, and ends in the second. */
function halved(aspect: string, making: Making): Making {
  const { from, to } = making.days;
  const middle = new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
  if (/From$/.test(aspect)) return { ...making, days: { from, to: middle } };
  return /To$/.test(aspect) ? { ...making, days: { from: middle, to } } : making;
}

function madeCitation({ citable }: Saying, { random }: Making): string {
  const { slug, lineCount } = random.of(citable);
  const lineStart = 1 + random.below(lineCount);
  return formatCitation({
    document: slug,
    lineStart,
    lineEnd: Math.min(lineCount, lineStart + random.of([0, 0, 2, 40])),
  });
}

function noted({ random, text }: Making) {
  return random.below(10) === 0 ? { note: text() } : {};
}
