import type { Section } from '../paper/sections.ts';
import type { Sentence } from '../paper/sentence.ts';
import { SAID_BY_LAW } from './statement-words.ts';
import { ABOUT_THE_PAPER, ACTOR_NOUN, DOES_SOMETHING, HAS_DUTY, OF_DUTY } from './who-acts.ts';

/** Headings under which nobody is given anything to do, whatever they say of it. */
const NO_DUTIES: ReadonlySet<Section> = new Set([
  'MONEY',
  'FOLLOW_UP',
  'PERIOD',
  'PARTIES',
  'DRAFTING',
  'CONSULTATION',
  'CHANGES',
]);

/** A heading that names who acts, under which stands what they do: `Kommunerna`, `Regionens del`, `På vårdcentralen`. */
const OF_AN_ACTOR = new RegExp(
  `^(?:(?:för|hos|på|inom) )?${ACTOR_NOUN}(?:s? (?:del|sida|roll|insatser|arbete)| (?:ligger|ankommer|vilar))?:?$`,
  'u',
);

/** Who acts, before a colon: `VGR: läkare i beredskap`. */
const IS_ACTOR = new RegExp(`^${ACTOR_NOUN}\\.?$`, 'u');
const BEHIND_ACTOR = new RegExp(`^${ACTOR_NOUN}\\.? [-–] \\p{L}`, 'u');

/** Whether a sentence under a heading about duties is one of them: it has words enough, or stands in a list, or behind who acts. */
function isEntry({ kind, label }: Sentence, plain: string): boolean {
  const words = plain.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (label !== null) return IS_ACTOR.test(label) && words > 0;
  if (BEHIND_ACTOR.test(plain)) return true;
  return words > (kind === 'ITEM' ? 1 : 2);
}

/** Under a heading about duties: what only says where they stand. */
const ELSEWHERE = /framgår av|(?<!\p{L})(?:se|enligt) (?:bilaga|avsnitt|nedan)|^bilaga/u;

/** Whether somebody is given something to do: in so many words, or by standing under a heading about duties. */
export function hasDuty(sentence: Sentence): boolean {
  const { section } = sentence;
  const plain = withoutLabel(sentence);
  if (NO_DUTIES.has(section) || SAID_BY_LAW.test(plain) || ABOUT_THE_PAPER.test(plain)) return false;
  if (OF_DUTY.test(plain) && HAS_DUTY.test(plain)) return true;
  if (section === 'BACKGROUND' || section === 'ORGANISATION') return false;
  const isOfActor = OF_AN_ACTOR.test(sentence.heading.toLowerCase()) && (sentence.kind === 'ITEM' || /\.$/.test(plain));
  if (section === 'DUTIES' || isOfActor) return isEntry(sentence, plain) && !ELSEWHERE.test(plain);
  return DOES_SOMETHING.test(plain) && !/(?<!\p{L})(?:inte|ej)(?!\p{L})/u.test(plain);
}

/** A sentence behind its label, such as `Syfte:`. */
export function withoutLabel({ plain, label }: Sentence): string {
  return label === null ? plain : plain.slice(label.length).replace(/^ ?[:–-] ?/u, '');
}
