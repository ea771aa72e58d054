import type { Paper } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';

/** Who was consulted, by kind; the deadline of a referral is read with the deadlines. */
const RULES = [
  {
    kind: 'JOINT_CONSULTATION',
    words: /samråd har (?:skett|ägt rum|hållits)|har samrått|i samråd har|samråd (?:sker|genomförs) med/u,
    text: { sv: 'Samråd', en: 'Joint consultation' },
  },
  {
    kind: 'CO_DETERMINATION',
    words: /(?<!\p{L})mbl(?!\p{L})|medbestämmande i arbetslivet/u,
    text: { sv: 'Medbestämmande', en: 'Co-determination' },
  },
] as const;

/** Joint consultations and procedures of co-determination, each told once. */
export function consultations({ sentences }: Paper): Proposal[] {
  return RULES.flatMap(({ kind, words, text }) => {
    const sentence = sentences.find(({ plain }) => words.test(plain));
    return sentence
      ? [propose(sentence, { aspect: 'consultations', value: { kind, text }, why: 'consultation/told' })]
      : [];
  });
}
