const SMALL = (
  'noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|' +
  'tjugo'
).split('|');
const TENS = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio'.split('|');
const ORDINALS = (
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|' +
  'sextonde|sjuttonde|artonde|nittonde|tjugonde'
).split('|');
const TENTHS = { tjugo: 'tjugonde', trettio: 'trettionde' } as const;

/** Numbers below a hundred, by their word; `en` is left out, as it mostly is an article. */
const BELOW_HUNDRED = new Map<string, number>([
  ...SMALL.map((word, number): [string, number] => [word, number]),
  ...TENS.flatMap((ten, place): [string, number][] => [
    [ten, (place + 2) * 10],
    ...SMALL.slice(1, 10).map((one, index): [string, number] => [ten + one, (place + 2) * 10 + index + 1]),
    [`${ten}en`, (place + 2) * 10 + 1],
  ]),
]);

const LARGE = /^(?:(\p{L}*?)tusen)?(?:(\p{L}*?)hundra)?(\p{L}*)$/u;

/** The number that a word stands for, up to 999 999; `null` where it stands for none. Articles (`en`, `ett`) are none, nor is `tusen`, a unit. */
export function numberInWord(word: string): number | null {
  if (word === 'ett' || word === 'en' || word === 'tusen') return null;
  const parts = LARGE.exec(word);
  if (!parts || word === '') return null;
  const [, thousands, hundreds, rest = ''] = parts;
  const below = rest === '' ? ((thousands ?? hundreds) === undefined ? null : 0) : (BELOW_HUNDRED.get(rest) ?? null);
  const [thousand, hundred] = [times(thousands), times(hundreds)];
  return below === null || thousand === null || hundred === null ? null : thousand * 1_000 + hundred * 100 + below;
}

/** How many thousands or hundreds there are: none without the word, one where nothing stands before it. */
function times(word: string | undefined): number | null {
  if (word === undefined) return 0;
  return word === '' ? 1 : numberOrOne(word);
}

function numberOrOne(word: string): number | null {
  return word === 'ett' ? 1 : numberInWord(word);
}

/** The days of a month by their ordinal word. */
const DAYS = new Map<string, number>([
  ...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
  ...Object.entries(TENTHS).flatMap(([ten, tenth]): [string, number][] => {
    const tens = BELOW_HUNDRED.get(ten) ?? 0;
    return [
      [tenth, tens],
      ...ORDINALS.slice(0, 9).map((one, index): [string, number] => [ten + one, tens + index + 1]),
    ];
  }),
]);

const WORD = /\p{L}+/gu;

/** A text with the numbers that are written as words in digits; `ett` only where a number before or after makes it one. */
export function inDigits(text: string): string {
  return text
    .replace(WORD, (word) => String(numberInWord(word) ?? word))
    .replace(/(?<!\p{L})ett(?= ?(?:-|till|år(?!\p{L})))/gu, '1');
}

/** The day of a month that an ordinal word stands for, such as `tjugofemte`; `null` where it stands for none. */
export function dayInWord(word: string): number | null {
  return DAYS.get(word) ?? null;
}
