import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { factStatedAs } from '../values/stated-as.ts';
import { text } from '../values/text.ts';
import { instrumentsFilter } from './instruments-question.ts';
import { citationAnswer } from './shared/fact-answer.ts';
import { answerBase, question } from './shared/question.ts';
import { unknownIds } from './shared/unknown-ids.ts';

/** The languages of the texts that are searched: the papers' own and the hub's other one. */
export const LANGUAGES = ['sv', 'en'] as const;

/**
 * What a text is: the value of a fact in words, the wording of its source, what stands in an attached document, or the
 * name of the aspect or of a theme that something is stated under.
 */
const source = z.enum(['VALUE', 'WORDING', 'TEXT', 'ASPECT', 'THEME']);

/** Ranks are smaller than this. */
const RANKS = 1_000_000;

/** The place of a rank in the order of hits, from the highest to the lowest, as text that sorts byte by byte. */
const rankKey = z.string().regex(/^\d{6}$/);

/** The sort key of a rank. */
export function keyOfRank(rank: number): string {
  return String(RANKS - 1 - rank).padStart(6, '0');
}

/** The rank of a sort key; `null` where it is none. */
export function rankOfKey(key: string): number | null {
  return rankKey.safeParse(key).success ? RANKS - 1 - Number(key) : null;
}

/** A word that was asked for, the one that was found for it, and how they match. */
const found = z.object({ asked: z.string(), found: z.string(), how: oneOf('MatchKind') });

/** A text in which words were found; one of an attached document belongs to no fact. */
const match = z.object({
  fact: z.string().nullable(),
  aspect: z.string().nullable(),
  statedAs: factStatedAs.nullable(),
  source,
  language: z.enum(LANGUAGES),
  /** The whole text in pieces, those that were found and those between them. */
  segments: z.array(z.object({ text: z.string(), matched: z.boolean() })),
  words: z.array(found),
  citations: z.array(citationAnswer),
});

/** An instrument, or a document with what is attached of it. */
const hit = z.object({
  key: rankKey,
  id: z.string(),
  /** `null` for a document, and where the county has a kind that this hub does not know. */
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  shortTitle: text.nullable().default(null),
  /** Where each word was found best, in the order asked; the rank is made of these. */
  best: z.array(
    found.extend({
      aspect: z.string().nullable(),
      source,
      /** The name of an aspect or theme that the word was found in. */
      name: z.string().nullable().default(null),
    }),
  ),
  matches: z.array(match),
});

export const searchQuestion = question({
  name: 'search',
  about: 'A search for words, all of which must be found; every county answers its own best hits after the place.',
  args: z.object({
    words: z.array(z.string().min(1)).min(1),
    /** All words as they were said, in their order, of which synonyms are made. */
    said: z.array(z.string()).default([]),
    filter: instrumentsFilter,
    /** Whether documents are found too, where the filter narrows nothing. */
    documents: z.boolean().default(false),
    after: z.object({ key: rankKey, id: z.string() }).nullable(),
    first: z.int().positive(),
    /** How many passages of each hit are shown at most. */
    matches: z.int().positive(),
  }),
  answer: z.object({
    ...answerBase,
    ...unknownIds,
    rows: z.array(hit),
    /** Whether the county has hits beyond these. */
    more: z.boolean(),
  }),
});

export type SearchArgs = z.output<typeof searchQuestion.args>;
export type SearchHit = z.output<typeof hit>;
export type SearchMatch = z.output<typeof match>;
export type FoundWord = z.output<typeof found>;
export type Language = (typeof LANGUAGES)[number];
export type PassageSource = z.output<typeof source>;
