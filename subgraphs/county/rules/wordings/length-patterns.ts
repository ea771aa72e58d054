const NUMBER = '(?<!\\d|\\d[,.])(?<number>\\d+|en|ett)\\)?[ -]?';
const NTH = '(?<nth>\\p{L}+|\\d+(?: ?: ?e)?)';
const YEARLY = '(?:(?:per|om|i|varje|under) år(?:et)?|årligen)';

/** How often something comes back, most telling first: each is taken out of the wording before the next is looked for. */
export const TIMES_A_YEAR = new RegExp(
  `(?<!\\p{L})${NUMBER}(?:gång|gånger|tillfälle|tillfällen) ${YEARLY}(?!\\p{L})`,
  'gu',
);
/** `var tredje månad`, `vart tredje år`, `var 18:e månad` */
export const EVERY_NTH = new RegExp(`(?<!\\p{L})(?:var|vart) ${NTH} (?<unit>månad|år)(?!\\p{L})`, 'gu');

/** Words that say how often, with the months between. */
export const EVERY: readonly (readonly [months: number, words: RegExp])[] = [
  [1, /(?<!\p{L})(?:varje månad|månadsvis|månatlig(?:en|t|a)?|en gång (?:per|i) månad(?:en)?)(?!\p{L})/gu],
  [2, /(?<!\p{L})varannan månad(?!\p{L})/gu],
  [3, /(?<!\p{L})(?:varje kvartal|kvartalsvis|en gång (?:per|i) kvartal(?:et)?)(?!\p{L})/gu],
  [6, /(?<!\p{L})(?:varje halvår|halvårsvis|halvårlig(?:en|t|a)?|en gång (?:per|i) halvår(?:et)?)(?!\p{L})/gu],
  [24, /(?<!\p{L})(?:vartannat|varannat) år(?!\p{L})/gu],
  [48, /(?<!\p{L})(?:varje|per) mandatperiod(?!\p{L})/gu],
  [12, /(?<!\p{L})(?:årlig(?:en|t|a)?|varje år|årsvis)(?!\p{L})/gu],
];

/** `tre månader`, `12 mån`, `ett år`, `ett halvår`, `ett kvartal`, in digits. */
export const LENGTH_IN_MONTHS = new RegExp(
  `(?<!\\p{L})${NUMBER}(?<unit>månad(?:er|ers|s)?|mån|års?|halvår|kvartal)(?!\\p{L})`,
  'gu',
);
/** `ett halvt år` */
export const HALF_A_YEAR = /(?<!\p{L})(?:ett )?halvt? år(?!\p{L})/gu;

/** `tre dagar`, `två veckor`, `72 timmar`, in digits; days that are counted without weekends are none. */
export const LENGTH_IN_DAYS = new RegExp(
  `(?<!\\p{L})${NUMBER}(?:kalender)?(?<unit>dag(?:ar)?|dygn|veck(?:a|or)|timm(?:e|ar))(?!\\p{L})`,
  'gu',
);

/** `50 %`, `33,3 procent`; a half by its word. */
export const PERCENTS = /(?<!\d|\d[,.])(?<whole>\d{1,3})(?:[,.](?<decimals>\d+))? ?(?:%|procent)/gu;
export const HALF = /(?<!\p{L})(?:hälften|halva)(?!\p{L})/u;

/** Posts by the share of full time: `50 % tjänst`, `en tjänst om 80 procent`, `halvtid`. */
export const PART_TIME = /(?<number>\d{1,3}) ?(?:%|procent)|(?<half>halvtid|halv tjänst)/gu;
/** One post by the article: `en tjänst`, `en heltid`. */
export const ONE_POST =
  /(?<!\p{L})(?:en|ett) (?:\p{L}+ )?(?:heltids?|\p{L}*tjänst|\p{L}*befattning|årsarbetare)(?!\p{L})/u;
