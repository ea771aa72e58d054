import type { AspectId } from '#schema/codebook/codebook.ts';
import { MAX_WORDING_WORDS } from '#schema/seeds/fact-seed.ts';
import { firstWords } from '#schema/values/first-words.ts';
import type { Text } from '#schema/values/text.ts';
import { type Lines, linesUnder, type Sentence } from '../paper/sentence.ts';

/** Something that a rule reads out of a paper: what a fact would hold, where it stands, and which rule says so. */
export interface Proposal {
  aspect: AspectId;
  /** The fields of the value, as seeds have them. */
  value: Readonly<Record<string, unknown>>;
  /** Exact words of the paper, at most twelve. */
  wording: string;
  /** The lines that say so, each part with its first and its last. */
  lines: readonly Lines[];
  /** The category and the name of the rule, such as `period/until`. */
  why: string;
  /** Why the value is reckoned and does not stand in the paper itself. */
  reasoning?: Text;
}

/** Fields of values that hold the slug of an organisation. */
export const ORGANISATION_FIELDS = ['organisation', 'funder', 'payee', 'body', 'employer'] as const;

/** An organisation that proposals speak of. */
export interface ProposedOrganisation {
  slug: string;
  name: string;
  kind: string;
  scbCode?: string;
}

/** What a rule says of a place in a sentence; the whole sentence where none is named. */
type Said = Pick<Proposal, 'aspect' | 'value' | 'why' | 'reasoning'> & { at?: readonly [from: number, to: number] };

/** A proposal from a place in a sentence. */
export function propose(sentence: Sentence, { at = [0, sentence.text.length], ...said }: Said): Proposal {
  const [from, end] = at;
  const to = end + (/^(?<=\p{L})\p{L}+/u.exec(sentence.text.slice(end))?.[0].length ?? 0);
  return { ...said, wording: quotable(sentence.text.slice(from, to)), lines: [linesUnder(sentence, from, to)] };
}

/** As much of a text as may be quoted, from its beginning. */
export function quotable(text: string): string {
  return firstWords(text, MAX_WORDING_WORDS);
}
