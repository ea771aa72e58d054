/** A number with its thousands apart, or none; a decimal comma with its digits. */
const NUMBER = '(?<number>\\d{1,3}(?:(?: ?)\\d{3})+|\\d{1,3}(?:[.\\u0027]\\d{3})+|\\d+)(?:,(?<decimals>\\d{1,2}))?';
const NOT_WITHIN = '(?<![\\p{L}\\d.,:/\\u0027]|\\d )';
const NOT_BEFORE = '(?![\\d]|[.:/,]\\d| \\d)';

/** A number that stands apart, with the unit of money behind it. */
export const NUMBER_WITH_UNIT = new RegExp(
  `${NOT_WITHIN}${NUMBER}${NOT_BEFORE} ?(?:(?<unit>tkr|kkr|ksek|tusen(?: kr(?:onor)?)?|mkr|mnkr|msek|miljon(?:er)?(?: kr(?:onor)?)?|mdkr|miljard(?:er)?(?: kr(?:onor)?)?|kr(?:onor)?|sek|:-)(?!\\p{L}))?`,
  'gu',
);

/** What money is counted in, by how its unit begins. */
export function factorOf(unit: string | undefined): number | null {
  if (unit === undefined) return null;
  if (/^(?:tkr|kkr|ksek|tusen)/.test(unit)) return 1_000;
  if (/^(?:mdkr|miljard)/.test(unit)) return 1_000_000_000;
  return /^m/.test(unit) ? 1_000_000 : 1;
}

/** What is written with a number and counts nothing. */
export const NO_COUNTS = new RegExp(
  [
    '(?<!\\p{L})(?:fas(?:erna)?|steg|punkt(?:erna)?|p\\.|§§?|kap(?:itel)?\\.?|sid(?:an|orna)?\\.?|s\\.|bilag[aor]+|artikel|nr\\.?|nummer|vecka|v\\.|kl\\.?|klockan|version|åk|årskurs|klass|rad(?:erna)?|avsnitt|stycke|mom\\.?|dnr:?) ?\\d+(?: ?(?:-|och|,) ?\\d+)*',
    '(?:19|20)\\d{2}[-/]\\d{1,5}',
    '\\d+ ?:[ae](?!\\p{L})',
    '\\d+ ?(?:[a-z] )?§',
    '\\d+ kap(?!\\p{L})',
    '\\d+(?:[,.]\\d+)? ?(?:%|procent)',
    '\\d+(?: ?- ?\\d+)?(?: |-)?(?:års?(?!\\p{L})|åring|månad|veck|dag(?!\\p{L}|s)|dagar|dygn|timm|kvartal|halvår)',
  ].join('|'),
  'gu',
);
