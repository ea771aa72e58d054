import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { plainWording } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { type SumInSentence, sumsIn } from './sums.ts';

/** Headings of columns that hold sums. */
const SUMS =
  /summa|belopp|kostnad(?!sslag)|(?<!\p{L})(?:t?kr|kronor|mnkr|mkr|tkr|sek)(?!\p{L})|budget|pris|avgift|ersättning/u;
/** Sums of examples, of other places and of other years. */
const BESIDE_THE_MATTER =
  /(?<!\p{L})(?:räkneexempel|(?:till )?exempel(?:vis)?|t\.? ?ex\.?|ex\.:|jämförelse(?:ns skull)?|ligger utanför|jfr\.?|liknande|slutade på|f(?:ör|\.) samma|ingen motsvarighet|(?:motsvarande|samma) (?:lokal|uppdrag|tjänst|plats|avtal|insats|enhet)\p{L}*|jämförelsevis|i fjol|i genomsnitt|genomsnittlig\p{L}*|\p{L}*underskott(?:et)?|samhällets (?:kostnad|utgift)\p{L}*|sparar|besparing\p{L}*|(?:i dag|idag) kostar|förra året|andra (?:regioner|kommuner|län|landsting)|(?:kan )?jämföras med|(?:gamla|förra|tidigare|dåvarande|nuvarande) \p{L}*(?:avgift|kostnad|hyra|pris|taxa|ersättning)\p{L}*|hade (?:[\p{L}]+ )?(?:blivit|kostat|varit)|föregående år|tidigare (?:kostade|var|betalade|uppgick)|kostade|sattes till|(?:gamla|dåvarande|tidigare) (?:avtal|överenskommelse)\p{L}*|uppgick(?: \p{L}+)? till)(?!\p{L})/u;
const THOUSANDS = /(?<!\p{L})(?:tkr|ksek)(?!\p{L})|tusen/u;

/** Sums of money; one that is badly written is an issue of the paper, not a value. */
export function money(
  { sentences }: Paper,
  type: InstrumentType,
  isOfOthers: (sentence: Sentence) => boolean,
): Proposal[] {
  let columns: readonly string[] = [];
  return sentences.flatMap((sentence) => {
    if (BESIDE_THE_MATTER.test(sentence.plain) || isOfOthers(sentence)) return [];
    if (sentence.kind !== 'ROW') {
      columns = sentence.kind === 'HEADING' && SUMS.test(sentence.plain) ? [sentence.plain] : [];
      return sumsIn(sentence, false).map((sum) => proposal(sentence, sum, type));
    }
    const sums = rowSums(sentence, columns);
    if (sums.length === 0) columns = sentence.cells.map((cell) => plainWording(cell));
    return sums.map((sum) => proposal(sentence, sum, type));
  });
}

/** The sums of a row: those with a unit, and the numbers of columns whose heading says that they are sums. */
function rowSums({ cells, text, section }: Sentence, columns: readonly string[]): FoundSum[] {
  let from = 0;
  return cells.flatMap((cell, index) => {
    const start = text.indexOf(cell, from);
    if (start < 0) return [];
    from = start + cell.length;
    const heading = columns[index] ?? (columns.length === 1 && index > 0 ? columns[0] : '') ?? '';
    const isOfYear = section === 'MONEY' && /^(?:år )?\d{4}$/u.test(heading);
    const isSum = columns.length > 0 && (SUMS.test(heading) || isOfYear) && /^[\doOlISB .,:-]+(?:kr|tkr)?$/u.test(cell);
    return sumsIn({ plain: plainWording(cell) }, isSum, THOUSANDS.test(heading) ? 1_000 : 1).map((sum) => ({
      ...sum,
      ...(isOfYear ? { year: heading } : {}),
      from: start + sum.from,
      to: start + sum.to,
    }));
  });
}

/** A sum, with the year where its column is one. */
type FoundSum = SumInSentence & { year?: string };

function proposal(
  sentence: Sentence,
  { amount, candidates, year, ...place }: FoundSum,
  type: InstrumentType,
): Proposal {
  const at = [place.from, place.to] as const;
  const aspect = type === 'directive' ? 'budgetLines' : 'financing';
  if (amount === null)
    return propose(sentence, {
      aspect: 'qualityIssues',
      value: {
        kind: 'GARBLED_NUMBER',
        about: aspect,
        explanation: {
          sv: `Beloppet är förvanskat; det kan vara ${candidates.join(' eller ')}.`,
          en: `The sum is garbled; it may be ${candidates.join(' or ')}.`,
        },
      },
      at,
      why: 'money/garbled',
    });
  if (type === 'directive') {
    const [costType] = sentence.kind === 'ROW' ? sentence.cells : [sentence.text.slice(0, place.from).trim()];
    const of = costType && /\p{L}/u.test(costType) ? costType : 'Kostnad';
    const what = [of, year].filter(Boolean).join(' ');
    const currency = /kr|sek|:-/u.test(sentence.plain.slice(place.from, place.to)) ? { currency: 'SEK' } : {};
    return propose(sentence, {
      aspect,
      value: { costType: { sv: what.split(' ').slice(0, 12).join(' '), en: '?' }, amount, ...currency },
      at,
      why: 'money/sum',
    });
  }
  return propose(sentence, {
    aspect: 'statements',
    value: {
      kind: /beräkna|uppskatta|uppgår|prognos/u.test(sentence.plain) ? 'BACKGROUND' : 'COMMITMENT',
      text: { sv: `Belopp: ${amount} kronor`, en: `Sum: SEK ${amount}` },
    },
    at,
    why: 'money/sum',
  });
}
