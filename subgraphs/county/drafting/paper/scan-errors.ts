/** Words that a reader of scans has written without their dots and rings, with what they are. */
const WITHOUT_DOTS: Readonly<Record<string, string>> = {
  ...{
    fran: 'från',
    pa: 'på',
    for: 'för',
    aven: 'även',
    over: 'över',
    da: 'då',
    nar: 'när',
    ovrigt: 'övrigt',
    ovriga: 'övriga',
  },
  ...{ galler: 'gäller', overenskommelse: 'överenskommelse', overenskommelsen: 'överenskommelsen' },
  ...{
    malgrupp: 'målgrupp',
    atagande: 'åtagande',
    ataganden: 'åtaganden',
    uppfoljning: 'uppföljning',
    halso: 'hälso',
    aldre: 'äldre',
  },
  ...{
    lagstod: 'lagstöd',
    gang: 'gång',
    far: 'får',
    upphor: 'upphör',
    foljs: 'följs',
    sag: 'säg',
    manader: 'månader',
    manad: 'månad',
  },
};
const DIGIT_IN_WORD = /(?<=\p{L})[016](?=\p{L})|(?<=\p{Ll}{2})0(?=[\s.,;]|$)|(?<![\p{L}\d])0(?=\p{Ll}{2})/gu;
const LETTER_IN_YEAR = /(?<![\p{L}\d])[lI](?=(?:9\d\d|\d{3} \d{3})(?!\d))/gu;
const WORD = /(?<![\p{L}\d])\p{L}{2,16}(?![\p{L}\d])/gu;

/** Words of such papers that a reader of scans breaks in two; each is found with a blank anywhere within it. */
const BREAKABLE = [
  ...[
    'överenskommelse',
    'avtal',
    'samverkan',
    'kommun',
    'landsting',
    'region',
    'parter',
    'verksamhet',
    'ansvar',
    'svarar',
  ],
  ...['kostnad', 'finansier', 'ersätt', 'uppföljning', 'socialtjänst', 'sjukvård', 'gäller', 'omfattar', 'sköterska'],
].map((word) => [...word].join(' ?'));
const BROKEN = new RegExp(`(?<![\\p{L}\\d])\\p{L}*(?:${BREAKABLE.join('|')})\\p{L}*`, 'giu');
const DIVIDED_WITHIN = /\p{L}*\p{Ll}[-‐¬] (?!(?:och|eller|samt|respektive|till)(?!\p{L}))\p{Ll}+/gu;

/** A word whole, with its blanks behind it, so that what follows stays in its place. */
function whole(broken: string): string {
  const word = broken.replace(/[-‐¬]? /gu, '');
  return word.padEnd(broken.length);
}

/** Whether a program has read a paper from a picture, by digits that stand within words. */
export function isScanned(lines: readonly string[]): boolean {
  const found =
    lines
      .join('\n')
      .match(
        /\p{Ll}[01]\p{Ll}|(?<![\p{L}\d])[lI](?=9\d\d(?!\d)| av \d)|\d[OlI]\d|(?<!\p{L})(?:gang|malgrupp|atagande|overenskommelse\p{L}*|uppfoljning)(?!\p{L})/giu,
      ) ?? [];
  return found.length > 1;
}

/** A text of a scan as it was meant, letter for letter in the same places; sums stay as they are, for people to judge. */
export function repaired(text: string): string {
  return text
    .replace(DIGIT_IN_WORD, (digit, place: number) => letterFor(digit, text, place))
    .replace(LETTER_IN_YEAR, '1')
    .replace(/(?<=\d )ar(?!\p{L})/gu, 'år')
    .replace(/(?<=\d)[oO](?= ?år)/gu, '0')
    .replace(/(?<![\p{L}\d])[12][\dOo]{3}(?![\p{L}\d]| ?(?:kr|tkr|\d{3}))/gu, (year) => year.replace(/[Oo]/gu, '0'))
    .replace(/(?<=\p{L}t )ar(?= att )/gu, 'är')
    .replace(BROKEN, (word) => (/ /.test(word) ? whole(word) : word))
    .replace(DIVIDED_WITHIN, whole)
    .replace(WORD, (word) => WITHOUT_DOTS[word.toLowerCase()] ?? word);
}

/** `exemp1ar` has an l, `0ch` an o, and other words an ö. */
function letterFor(digit: string, text: string, place: number): string {
  if (digit === '1') return 'l';
  return /^0ch(?!\p{L})/u.test(text.slice(place)) ? 'o' : 'ö';
}
