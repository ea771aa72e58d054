import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, type ProposedOrganisation, propose } from '../proposals/proposal.ts';
import { EACH_PARTY, FINANCING_WORDS, NOT_PAID, OF_MONEY } from './cost-words.ts';
import { CONDITION } from './decision-words.ts';
import { asProposed, organisationsIn } from './organisations-in.ts';
import { payeeIn, paymentIn, sharesIn } from './payments-in.ts';

type Rule = keyof typeof FINANCING_WORDS;

/** What is said of who pays, in words of the hub. */
const SAID: Readonly<Record<Rule, { kind: string; text: { sv: string; en: string } }>> = {
  'no-increase': {
    kind: 'NO_INCREASED_COMMITMENTS',
    text: { sv: 'Inga utökade ekonomiska åtaganden', en: 'No increased financial commitments' },
  },
  deferred: {
    kind: 'DEFERRED_TO_FRAMEWORK_AGREEMENTS',
    text: { sv: 'Avgörs i andra avtal', en: 'Settled in other agreements' },
  },
  'own-costs': {
    kind: 'OWN_COSTS',
    text: { sv: 'Var och en bär sina egna kostnader', en: 'Each bears its own costs' },
  },
  shared: {
    kind: 'SHARED',
    text: { sv: 'Kostnaden delas mellan parterna', en: 'The cost is shared between the parties' },
  },
  payment: { kind: 'PAYMENT', text: { sv: 'En part betalar en annan', en: 'One party pays another' } },
  'funded-by': {
    kind: 'FUNDED_BY',
    text: { sv: 'Finansieras av den som anges', en: 'Funded by whom the paper names' },
  },
};
/** What a sentence says once, in however many parts. */
const SAID_ONCE: ReadonlySet<Rule> = new Set(['shared', 'own-costs', 'no-increase']);

/** Who pays whom, what each bears and what is shared. */
export function financings(
  { sentences }: Paper,
  isOfOthers: (sentence: Sentence) => boolean,
): { proposals: Proposal[]; organisations: ProposedOrganisation[] } {
  const organisations: ProposedOrganisation[] = [];
  const proposals = sentences.flatMap((sentence) => {
    if (sentence.kind === 'HEADING' || ['BASIS', 'SENT_TO', 'CONTENTS'].includes(sentence.section)) return [];
    if (isOfOthers(sentence) || (sentence.section === 'DECISION' && CONDITION.test(sentence.plain))) return [];
    const before = new Set<Rule>();
    return partsOf(sentence).flatMap(([from, to]) => {
      const part = sentence.plain.slice(from, to);
      const name = NOT_PAID.test(part) ? null : ruleOf(part, sentence);
      if (!name || (SAID_ONCE.has(name) && before.has(name))) return [];
      before.add(name);
      const { value, named } = saidBy(name, sentence.text.slice(from, to), part);
      organisations.push(...named);
      return [propose(sentence, { aspect: 'financing', value, at: [from, to], why: `financing/${name}` })];
    });
  });
  return { proposals, organisations };
}

/** What a part of a sentence says by a rule, and the organisations that it names. */
function saidBy(name: Rule, text: string, plain: string): { value: Proposal['value']; named: ProposedOrganisation[] } {
  const { kind, text: said } = SAID[name];
  if (kind === 'SHARED') {
    const shares = sharesIn(text);
    return { value: { kind, ...(shares.length > 0 ? { shares } : {}), text: said }, named: [] };
  }
  if (kind !== 'FUNDED_BY' && kind !== 'PAYMENT') return { value: { kind, text: said }, named: [] };
  const payee = kind === 'PAYMENT' ? payeeIn(text) : undefined;
  const funder = organisationsIn({ text, plain }).find(({ slug }) => slug !== payee?.slug);
  return {
    value: {
      kind,
      ...(funder ? { funder: funder.slug } : {}),
      ...(payee ? { payee: payee.slug } : {}),
      ...paymentIn(text),
      text: said,
    },
    named: [funder, payee].flatMap((one) => (one ? asProposed(one) : [])),
  };
}

function ruleOf(part: string, { section, kind, plain }: Sentence): Rule | null {
  if (section !== 'MONEY' && !OF_MONEY.test(plain)) return null;
  const said = (Object.keys(FINANCING_WORDS) as Rule[]).find((name) => FINANCING_WORDS[name].test(part));
  if (said) return said;
  return section === 'MONEY' && kind !== 'ROW' && part.length < 80 && EACH_PARTY.test(part) ? 'own-costs' : null;
}

/** The parts of a sentence that each say something of their own. */
function partsOf({ plain }: Sentence): [number, number][] {
  const cuts = [...plain.matchAll(/, (?:och i övrigt|medan|men)(?!\p{L})| och i övrigt(?!\p{L})/gu)].map(
    ({ index }) => index,
  );
  return [0, ...cuts].map((from, index) => [from, cuts[index] ?? plain.length]);
}
