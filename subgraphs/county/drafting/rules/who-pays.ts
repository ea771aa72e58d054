import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, type ProposedOrganisation, propose } from '../proposals/proposal.ts';
import { EACH_PARTY, FINANCING_WORDS } from './cost-words.ts';
import { organisationsIn } from './organisations-in.ts';

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
  'funded-by': {
    kind: 'FUNDED_BY',
    text: { sv: 'Finansieras av den som anges', en: 'Funded by whom the paper names' },
  },
};
const NEGATED =
  /(?<!\p{L})(?:inte|ej|aldrig) (?:finansier|betal|bekost|ersätt|fördel|del)|(?:ersätts|betalas|finansieras|utgår) (?:inte|ej)(?!\p{L})/u;

/** Who pays, what each bears and what is shared. */
export function financings({ sentences }: Paper): { proposals: Proposal[]; organisations: ProposedOrganisation[] } {
  const organisations: ProposedOrganisation[] = [];
  const proposals = sentences.flatMap((sentence) => {
    if (sentence.kind === 'HEADING' || ['BASIS', 'SENT_TO', 'CONTENTS'].includes(sentence.section)) return [];
    return partsOf(sentence).flatMap(([from, to]) => {
      const part = sentence.plain.slice(from, to);
      if (NEGATED.test(part)) return [];
      const name = ruleOf(part, sentence);
      if (!name) return [];
      const rule = SAID[name];
      const funder =
        rule.kind === 'FUNDED_BY'
          ? organisationsIn({ text: sentence.text.slice(from, to), plain: part })[0]
          : undefined;
      if (funder)
        organisations.push({
          slug: funder.slug,
          name: funder.name,
          kind: funder.kind,
          ...(funder.scbCode ? { scbCode: funder.scbCode } : {}),
        });
      return [
        propose(sentence, {
          aspect: 'financing',
          value: { kind: rule.kind, ...(funder ? { funder: funder.slug } : {}), text: rule.text },
          at: [from, to],
          why: `financing/${name}`,
        }),
      ];
    });
  });
  return { proposals, organisations };
}

function ruleOf(part: string, { section, kind }: Sentence): Rule | null {
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
