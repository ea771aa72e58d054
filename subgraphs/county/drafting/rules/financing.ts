import type { Paper, Sentence } from '../paper/sentence.ts';
import { type NamedOrganisation, type Proposal, propose } from '../proposal.ts';
import { organisationsIn } from './organisations-in.ts';

/** What is said of who pays, by the first pattern that fits; what the codebook has no kind for is a commitment in words. */
const RULES: readonly { name: string; words: RegExp; kind: string | null; text: { sv: string; en: string } }[] = [
  {
    name: 'no-increase',
    words:
      /(?:inga|inte|ej|varken)(?: några)?(?: krav på)? (?:ökade|utökade|nya|ytterligare|högre|merkostnad\p{L}*|extra)(?: \p{L}+\.?){0,2}|(?:inom|ryms inom) (?:befintlig|given|ordinarie|beslutad)\p{L}* (?:budget|ram|anslag)\p{L}*|kostnadsneutral/u,
    kind: 'NO_INCREASED_COMMITMENTS',
    text: { sv: 'Inga utökade ekonomiska åtaganden', en: 'No increased financial commitments' },
  },
  {
    name: 'deferred',
    words:
      /(?:ekonomi|finansi|kostnad|ersättning)\p{L}*[^.]{0,60}(?:framgår av|regleras i|anges i|fastställs i) (?:[^.]{0,30})?(?:ramavtal|särskil|separat|bilag|lokala|underavtal)\p{L}*/u,
    kind: 'DEFERRED_TO_FRAMEWORK_AGREEMENTS',
    text: { sv: 'Avgörs i andra avtal', en: 'Settled in other agreements' },
  },
  {
    name: 'own-costs',
    words:
      /(?<!\p{L})(?:var(?:t?dera|je)|respektive|var och en|var) ?(?:\p{L}+ ){0,3}(?:för |står |svarar |bär |betalar |bekostar |tar |har |finansierar )[^.]{0,40}(?:sin|sitt|sina|egna|egen|eget)(?!\p{L})|(?:bär|står|svarar|betalar|bekostar|finansierar|tar)\p{L}*[^.]{0,40}(?:var(?:t?dera|je) part\p{L}*|var och en|respektive part\p{L}*|respektive huvudman)[^.]{0,40}(?:sin|sina|egna|egen|sitt)(?!\p{L})|(?:bärs|betalas|bekostas|står|svarar|finansieras)[^.]{0,20}av (?:den|respektive|varje) (?:part|huvudman|verksamhet|kommun)\p{L}*|kostnad\p{L}* (?:ligger|faller|stannar) (?:på|där|hos)/u,
    kind: null,
    text: { sv: 'Var och en bär sina egna kostnader', en: 'Each bears its own costs' },
  },
  {
    name: 'shared',
    words:
      /(?<!\p{L})del(?:as?|ar)(?: vi)? (?:lika|kostnad|hälften|på)|(?:kostnad|hyra|medel|utgift)\p{L}*[^.]{0,40}(?:fördelas|delas)|fördelas (?:lika|mellan|enligt|efter|med|i förhållande)|hälften(?!\p{L})[^.]{0,60}|\d+ ?(?:%|procent)[^.]{0,60}\d+ ?(?:%|procent)|(?<!\d)50\/50|lika delar|gemensam finansiering|finansieras gemensamt|samfinansier|delas 50/u,
    kind: null,
    text: { sv: 'Kostnaden delas mellan parterna', en: 'The cost is shared between the parties' },
  },
  {
    name: 'funded-by',
    words:
      /(?:finansieras|bekostas|betalas|bärs|ersätts) (?:helt |fullt ut |till fullo )?(?:av|med|genom)(?!\p{L})|(?:står|svarar) för (?:hela |samtliga |alla )?(?:\p{L}*kostnad|finansiering)\p{L}*|(?:bär|betalar|bekostar|finansierar|täcker)(?: \p{L}+){0,3} (?:med )?(?:\d|kostnad)|ersätter[^.;]{0,60}(?:\d[\d ]* ?(?:kr|tkr)|kostnad)|bidrar med \d|skjuter till|bär kostnaden|svarar för finansieringen/u,
    kind: 'FUNDED_BY',
    text: { sv: 'Finansieras av den som anges', en: 'Funded by whom the paper names' },
  },
];
const NEGATED =
  /(?<!\p{L})(?:inte|ej|aldrig) (?:finansier|betal|bekost|ersätt|fördel|del)|(?:ersätts|betalas|finansieras|utgår) (?:inte|ej)(?!\p{L})/u;

/** Who pays, what each bears and what is shared. */
export function financings({ sentences }: Paper): { proposals: Proposal[]; organisations: NamedOrganisation[] } {
  const organisations: NamedOrganisation[] = [];
  const proposals = sentences.flatMap((sentence) => {
    if (sentence.kind === 'HEADING' || ['BASIS', 'SENT_TO', 'CONTENTS'].includes(sentence.section)) return [];
    return partsOf(sentence).flatMap(([from, to]) => {
      const part = sentence.plain.slice(from, to);
      if (NEGATED.test(part)) return [];
      const rule = RULES.find(({ words }) => words.test(part));
      if (!rule) return [];
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
          ...(rule.kind
            ? {
                aspect: 'financing',
                value: { kind: rule.kind, ...(funder ? { funder: funder.slug } : {}), text: rule.text },
              }
            : { aspect: 'statements', value: { kind: 'COMMITMENT', text: rule.text } }),
          at: [from, to],
          why: `financing/${rule.name}`,
        }),
      ];
    });
  });
  return { proposals, organisations };
}

/** The parts of a sentence that each say something of their own. */
function partsOf({ plain }: Sentence): [number, number][] {
  const cuts = [...plain.matchAll(/, (?:och i övrigt|medan|men)(?!\p{L})| och i övrigt(?!\p{L})/gu)].map(
    ({ index }) => index,
  );
  return [0, ...cuts].map((from, index) => [from, cuts[index] ?? plain.length]);
}
