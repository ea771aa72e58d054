import type { Member } from '#schema/values/enumerations.ts';
import { plainWording } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import { quotable } from '../proposals/proposal.ts';
import { type OrganisationInSentence, organisationsIn } from './organisations-in.ts';
import { sumsIn } from './sums.ts';
import { ACTOR } from './who-acts.ts';

/** What a sentence says of a payment beside its kind, as seeds have it. */
interface PaymentSaid {
  amount?: number;
  currency?: 'SEK';
  per?: Member<'PaidPer'>;
}

const PER: readonly (readonly [Member<'PaidPer'>, RegExp])[] = [
  ['INHABITANT', /(?:per|\/) ?inv(?:ånare|\.)?(?!\p{L})/u],
  ['YEAR', /(?:per|om|\/) ?år(?:et)?(?!\p{L})|årlig(?:en|t)?(?!\p{L})|varje år/u],
  [
    'CASE',
    /per (?:ärende|patient|besök|barn|individ|person|utredning|insats|provtagning|placering|undersökning|elev|tillfälle)(?!\p{L})/u,
  ],
  ['ONCE', /engångs\p{L}+|vid ett tillfälle/u],
];

/** The sum of a part of a sentence, where its quoted words give just one that is well written. */
export function paymentIn(text: string): PaymentSaid {
  const plain = plainWording(quotable(text));
  const [sum, ...others] = sumsIn({ plain }, false);
  if (!sum || sum.amount === null || others.length > 0) return {};
  const per = PER.find(([, words]) => words.test(plain))?.[0];
  return { amount: sum.amount, currency: 'SEK', ...(per ? { per } : {}) };
}

const SHARE = new RegExp(
  `(?:${ACTOR}(?: [^\\s,.;]+){0,3} )?(?<percent>\\d{1,3}(?:,\\d+)?)(?: ?(?:%|procent)|(?=[.,;]|$))(?: (?:på |av )?${ACTOR})?`,
  'gu',
);

/** The shares of a cost that a part of a sentence gives in percent, each with its words; none where they are no whole. */
export function sharesIn(text: string): { percent: number; wording: string }[] {
  const plain = plainWording(text);
  if (!/%|procent/u.test(plain) || plain.length !== text.length) return [];
  const shares = Array.from(plain.matchAll(SHARE), ({ 0: words, index, groups }) => ({
    percent: Number(groups?.percent?.replace(',', '.')),
    wording: quotable(text.slice(index, index + words.length)),
  }));
  const whole = shares.reduce((sum, { percent }) => sum + percent, 0);
  return whole > 99 && whole < 101 ? shares : [];
}

/** Who is paid: the organisation that stands behind `till`, or behind a verb such as `ersätter`. */
export function payeeIn(text: string): OrganisationInSentence | undefined {
  const plain = plainWording(text);
  return organisationsIn({ text, plain }).find(({ from }) =>
    /(?:till|ersätter|ersätta|fakturerar|debiterar|kompenserar) $/u.test(plain.slice(0, from)),
  );
}
