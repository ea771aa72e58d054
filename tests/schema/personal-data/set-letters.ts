import fc from 'fast-check';

/** A way to set letters, as typesetters, converters and those who hide from programs do. */
export interface LetterSetting {
  name: string;
  set: fc.Arbitrary<(text: string) => string>;
  /** Whether what is set so can still be told apart: what is turned, or parted at a place, is something else as well. */
  whole: boolean;
}

const characters = (text: string) => Array.from(text);

const DIGITS_OF = [
  ['Arabic digits', 0x660],
  ['Persian digits', 0x6f0],
  ['Devanagari digits', 0x966],
  ['bold digits', 0x1d7ce],
  ['monospaced digits', 0x1d7f6],
  ['digits of full width', 0xff10],
  ['lowered digits', 0x2080],
] as const;

const withDigits = (first: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', s: 'ѕ' };

/** So many times doubled, whole or up to a place. */
const doubled = (times: number) => (text: string) =>
  characters(text)
    .map((sign) => (sign === ' ' ? sign : sign.repeat(times)))
    .join('');

const wide = (gap: string) => (text: string) => characters(text.replaceAll(' ', '')).join(gap);

/** With wider gaps where words end. */
const wideInWords = (gap: string) => (text: string) =>
  text
    .split(' ')
    .map((word) => characters(word).join(gap))
    .join(gap.repeat(3));

/** Turned, a number without a word before it is known by an area code of two or three digits. */
const turned = (text: string) =>
  characters(text.replace(/^0\d\d\d-9/, '031-9'))
    .reverse()
    .join('');

const constant = fc.constant<(text: string) => string>;

const all: readonly Omit<LetterSetting, 'whole'>[] = [
  { name: 'as it stands', set: constant((text) => text) },
  { name: 'wide', set: fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '  ').map(wide) },
  { name: 'wide, with wider gaps between words', set: fc.constantFrom(' ', '\u00a0', '  ').map(wideInWords) },
  { name: 'with a sign between all letters', set: fc.constantFrom('·', '•', '_', '*', '|', '~', ' · ').map(wide) },
  { name: 'with dots between all letters', set: constant(wide('.')) },
  { name: 'doubled', set: fc.constantFrom(2, 3, 4).map(doubled) },
  { name: 'doubled and wide', set: constant((text) => wide(' ')(doubled(2)(text))) },
  { name: 'wide and doubled', set: constant((text) => doubled(2)(wide(' ')(text))) },
  { name: 'twice in a row', set: constant((text) => text + text) },
  { name: 'turned', set: constant(turned) },
  { name: 'turned and wide', set: constant((text) => wide(' ')(turned(text))) },
  {
    name: 'with signs between that are not seen',
    set: fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufe0f', '\u034f', '\x01').map(wide),
  },
  { name: 'struck over', set: constant((text) => text.replace(/[^\p{L}\s]/gu, (sign) => `${sign}\u0336`)) },
  ...DIGITS_OF.map(([name, first]) => ({ name: `in ${name}`, set: constant(withDigits(first)) })),
  { name: 'in circled digits', set: constant((text) => text.replace(/\d/g, (digit) => CIRCLED[Number(digit)] ?? '')) },
  { name: 'in raised digits', set: constant((text) => text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '')) },
  {
    name: 'in raised digits, wide',
    set: constant((text) => wide(' ')(text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? ''))),
  },
  { name: 'with letters for 0 and 1', set: constant((text) => text.replaceAll('0', 'O').replace(/(?<=\d)1/g, 'l')) },
  {
    name: 'with Cyrillic letters',
    set: constant((text) => text.replace(/[aeopcxis]/g, (letter) => CYRILLIC[letter] ?? letter)),
  },
  { name: 'with ligatures', set: constant((text) => text.replaceAll('fi', '\ufb01').replaceAll('ff', '\ufb00')) },
  {
    name: 'with another sign for @, hyphen and dot',
    set: fc
      .tuple(
        fc.constantFrom('＠', '﹫', 'ⓐ', '(at)', ' [at] '),
        fc.constantFrom('‐', '−', '˗', '－'),
        fc.constantFrom('·', '․', '。', '．'),
      )
      .map(
        ([at, hyphen, dot]) =>
          (text: string) =>
            text.replaceAll('@', at).replaceAll('-', hyphen).replaceAll('.', dot),
      ),
  },
  {
    name: 'partly wide',
    set: fc.tuple(fc.nat(3), fc.boolean()).map(([from, early]) => (text) => {
      const place = text.includes('@') ? text.indexOf('@') + (from % 2) : from;
      const [before, after] = [text.slice(0, place), text.slice(place)];
      return early && text.includes('@') ? wide(' ')(before) + after : before + wide(' ')(after);
    }),
  },
];

/** Settings of single letters that any contact data may have. */
export const letterSettings: readonly LetterSetting[] = all.map((setting) => ({
  ...setting,
  whole: !/turned|partly/.test(setting.name),
}));

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
    // What is all one digit, or doubles one, may be told from its doubles by nobody.
    .filter((all) => !/(.)\1\1/.test(all));

/** Telephone numbers whose hyphen says that they are such. */
const telephone = fc.oneof(
  fc.tuple(fc.constantFrom('070', '072', '073', '076', '079'), digits(7)),
  fc.tuple(fc.constantFrom('013', '031', '040', '0250', '046'), digits(5)).map(([area, rest]) => [area, `9${rest}`]),
  fc.tuple(fc.constant('08'), digits(6)).map(([area, rest]) => [area, `5${rest}`]),
);

/** Personal identity numbers of twelve digits with the right check digit. */
const identity = fc
  .tuple(
    fc.integer({ min: 1910, max: 1999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([year, month, day, serial]) => {
    const date = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
    const nine = date.slice(2) + serial;
    const sum = characters(nine)
      .map((digit, index) => Number(digit) * (2 - (index % 2)))
      .reduce((total, product) => total + (product % 10) + Math.floor(product / 10), 0);
    return `${date}-${serial}${(10 - (sum % 10)) % 10}`;
  });

const eMail = fc
  .tuple(
    fc.constantFrom('kim', 'kim.berg', 'soffi', 'fia_k', 'k.o-berg'),
    fc.constantFrom('exempel.se', 'post.exempel.nu'),
  )
  .map((parts) => parts.join('@'));

/** Contact data as it is written when nothing is done to it, by its kind. */
export const contactWritten = fc.oneof(
  telephone.map((parts) => parts.join('-')),
  identity,
  eMail,
);

/** What looks much like a number and is none, as papers are full of it. */
export const harmless = fc.constantFrom(
  ...['2019-10-04', '2020-04-01-2023-12-31', '2020-2023', '2019/20', 'HSN 2019-771', 'Dnr 2019/1234', 'SFS 2017:30'],
  ...['1 250 000 kr', '640 00', '581 91', '212000-1355', '232100-0040', '08.00-16.30', '13:30', '0-20', '1977:1160'],
  ...['Dir. 2019:93', 's. 12-13', '20191004-0930', '123-4567', '12 345 678'],
);
