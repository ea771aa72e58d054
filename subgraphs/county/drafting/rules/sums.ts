import { factorOf, NUMBER_WITH_UNIT } from '#subgraphs/county/rules/wordings/number-patterns.ts';
import { numberInWord } from '#subgraphs/county/rules/wordings/number-words.ts';
import { blank } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import { readDates } from '#subgraphs/county/rules/wordings/read-dates.ts';
import type { Sentence } from '../paper/sentence.ts';

/** A sum where it stands in a sentence; of one that is badly written what it may be. */
export interface SumInSentence {
  amount: number | null;
  /** Sums that a badly written one may be. */
  candidates: number[];
  from: number;
  to: number;
}

const UNIT = '(?:tkr|kkr|ksek|tusen kr(?:onor)?|mkr|mnkr|msek|miljon(?:er)?(?: kr(?:onor)?)?|kr(?:onor)?|sek|:-)';
/** `640 00`, `3OO 000`, `4O tkr`: groups that are no thousands, letters among digits. */
const BADLY_WRITTEN = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?:\\d{1,3}(?: \\d{3})* \\d{1,2}|l(?: \\d{3})+|(?=[\\dolisb ]*(?:\\d[olisb]|[olisb]\\d|\\d [oli]{3}(?!\\p{L})))(?=[olisb]{0,2}\\d)[\\dolisb]+(?:[ .][\\dolisb]{2,3})*)(?![\\p{L}\\d.,:/-]| \\d)(?<unit> ?${UNIT}(?!\\p{L}))?`,
  'gu',
);
/** Units before the number. */
const UNIT_FIRST = /(?<!\p{L})(?:sek|kr) (?<number>\d{1,3}(?: \d{3})+|\d+)(?!\d|[,.:]\d)/gu;

/** `två miljoner kronor` */
const IN_WORDS =
  /(?<!\p{L})(?<number>\p{L}+) (?<unit>(?:miljon|miljard)(?:er)?|tusen kronor|kronor|kr)(?: kr(?:onor)?)?(?!\p{L})/gu;

/** The sums of a text in which only numbers with a unit are sums, or all where its column says so. */
export function sumsIn({ plain }: Pick<Sentence, 'plain'>, isColumnOfSums: boolean, columnFactor = 1): SumInSentence[] {
  const found: SumInSentence[] = [];
  const undated = blank(readDates(plain).rest, /\d+(?:[,.]\d+)? ?(?:%|procent)/gu);
  let rest = undated;
  for (const match of undated.matchAll(BADLY_WRITTEN)) {
    const { 0: all, index, groups = {} } = match;
    if (!groups.unit && !isColumnOfSums) continue;
    found.push({
      amount: null,
      candidates: candidatesOf(all, groups.unit?.trim()),
      from: index,
      to: index + all.trimEnd().length,
    });
    rest = rest.slice(0, index) + '\u00B7'.repeat(all.length) + rest.slice(index + all.length);
  }
  for (const { 0: all, index, groups = {} } of rest.matchAll(NUMBER_WITH_UNIT)) {
    const { number = '', decimals = '0', unit } = groups;
    if (unit === undefined && !isColumnOfSums) continue;
    const factor = factorOf(unit) ?? columnFactor;
    const amount = Number(`${number.replace(/\D/g, '')}.${decimals}`) * factor;
    found.push({
      amount: Math.round(amount * 100) / 100,
      candidates: [],
      from: index,
      to: index + all.trimEnd().length,
    });
  }
  for (const { 0: all, index, groups = {} } of rest.matchAll(UNIT_FIRST))
    if (!found.some(({ from, to }) => from < index + all.length && to > index))
      found.push({
        amount: Number(groups.number?.replace(/\D/g, '')),
        candidates: [],
        from: index,
        to: index + all.length,
      });
  for (const { 0: all, index, groups = {} } of plain.matchAll(IN_WORDS)) {
    const number = groups.number === 'en' ? 1 : numberInWord(groups.number ?? '');
    if (number === null) continue;
    const amount = number * (factorOf(groups.unit) ?? 1);
    found.push({ amount, candidates: [], from: index, to: index + all.length });
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** With a digit lost from the end or in between, or letters for digits. */
function candidatesOf(written: string, unit: string | undefined): number[] {
  const digits = written
    .replace(unit ?? '', '')
    .replaceAll('o', '0')
    .replace(/[li]/g, '1')
    .replaceAll('s', '5')
    .replaceAll('b', '8')
    .replace(/\D/g, '');
  const number = Number(digits) * (factorOf(unit) ?? 1);
  return /[olisb]/u.test(written.replace(unit ?? '', '')) ? [number] : [number, number * 10];
}
