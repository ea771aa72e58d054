import fc from 'fast-check';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const spaces = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '  ');
const dashes = fc.constantFrom('-', '‐', '\u2011', '–', '—');

/** Digits in groups of two or three, as they are written to be read, parted by one kind of gap; or in one piece. */
const grouped = (all: string) =>
  fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(2, 3), { minLength: 4, maxLength: 4 }), fc.oneof(spaces, dashes))
    .map(([whole, sizes, gap]) => {
      if (whole) return all;
      const groups: string[] = [];
      let rest = all;
      for (const size of sizes) {
        const taken = rest.length - size < 2 ? rest.length : size;
        if (taken > 0) groups.push(rest.slice(0, taken));
        rest = rest.slice(taken);
      }
      return groups.join(gap);
    });

/** A subscriber's number; none begins with 0. */
const subscriber = (from: number, to: number) =>
  fc
    .tuple(fc.constantFrom(...'123456789'), fc.integer({ min: from - 1, max: to - 1 }).chain(digits))
    .chain(([first, rest]) => grouped(first + rest));

const afterArea = fc.oneof(
  dashes,
  spaces,
  fc.constant('/'),
  dashes.map((dash) => ` ${dash} `),
);
const area = fc.oneof(
  fc.constant('8'),
  fc.tuple(fc.constantFrom(...'123456789'), digits(1)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...'123456789'), digits(2)).map((parts) => parts.join('')),
);

/** What every reader takes for a day, a month and a year. */
const DATE = /^\d\d\D{1,3}(0[1-9]|1[0-2])\D(19|20)\d\d$/;

const national = fc.oneof(
  fc
    .tuple(area, afterArea, subscriber(5, 8))
    .map(([code, gap, number]) => `0${code}${gap}${number}`)
    .filter((number) => !DATE.test(number)),
  fc.tuple(area, fc.constantFrom('', ' '), subscriber(5, 8)).map(([code, gap, number]) => `(0${code})${gap}${number}`),
  fc
    .tuple(digits(1), fc.oneof(afterArea, fc.constant('')), digits(7).chain(grouped))
    .map((parts) => `07${parts.join('')}`),
  fc.tuple(digits(1), digits(3), digits(2), digits(2)).map((parts) => `07${parts.join('.')}`),
);

/** Without the zero, a number has seven to nine digits. */
const international = area.chain((code) =>
  fc
    .tuple(
      fc.constantFrom('+46', '0046', '+ 46', '(+46)'),
      fc.constantFrom('', ' ', '-'),
      fc.constantFrom('', '(0)', '(0) ', '0'),
      fc.constant(code),
      fc.oneof(dashes, spaces, fc.constant('')),
      subscriber(Math.max(5, 7 - code.length), 9 - code.length),
    )
    .map((parts) => parts.join('')),
);

const named = fc
  .tuple(
    fc.constantFrom('tfn', 'Tel.', 'telefon:', 'mobil', 'Mobilnummer:', 'VÄXEL', 'växeln är', 'telnr'),
    subscriber(5, 8).filter((number) => !/^(19|20)/.test(number)),
  )
  .map((parts) => parts.join(' '));

const extension = fc
  .tuple(fc.constantFrom('ankn', 'ankn.', 'anknytning', 'Anknytning:'), digits(4))
  .map((parts) => parts.join(' '));

/** Made-up telephone numbers in all the ways that they are written. */
export const telephoneNumber = fc.oneof(
  national,
  international,
  named,
  extension,
  fc.tuple(national, fc.constantFrom(' ', ', '), extension).map((parts) => parts.join('')),
);

const born = fc.record({
  century: fc.constantFrom('18', '19', '20'),
  year: digits(2),
  month: fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
  day: fc.integer({ min: 1, max: 28 }),
  coordination: fc.boolean(),
  serial: digits(3),
});

/** Made-up personal identity numbers with the right check digit, in all the ways that they are written. */
export const identityNumberSpelling = born.chain(({ century, year, month, day: date, coordination, serial }) => {
  const day = String(date + (coordination ? 60 : 0)).padStart(2, '0');
  const last = serial + checkDigit(year + month + day + serial);
  return fc
    .tuple(fc.constantFrom('', century), fc.oneof(dashes, fc.constantFrom('', '+', ' ', ' - ', '\u00a0')))
    .chain(([before, mark]) =>
      fc.constantFrom(
        `${before}${year}${month}${day}${mark}${last}`,
        `${before}${year}-${month}-${day}-${last}`,
        `${before}${year} ${month} ${day}-${last}`,
      ),
    );
});

/** Made-up e-mail addresses, with the sign or the dots in words or in what programs read as such. */
export const eMailAddress = fc
  .tuple(
    fc.constantFrom('kim', 'KIM.K', 'kim_k', 'kim.öberg+x', 'åsa'),
    fc.constantFrom(
      '@',
      ' @ ',
      '@ ',
      '＠',
      '(at)',
      ' (at) ',
      '[at]',
      ' [AT] ',
      '(a)',
      ' snabel-a ',
      ' snabela ',
      '%40',
      '&#64;',
    ),
    fc.constantFrom(
      'exempel.se',
      'MAIL.EXEMPEL.SE',
      'räksmörgås.se',
      'xn--rksmrgs-5wao1o.se',
      'exempel punkt se',
      'exempel . se',
    ),
  )
  .map((parts) => parts.join(''));

function checkDigit(nine: string): number {
  const sum = Array.from(nine, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1)).reduce(
    (total, product) => total + Math.floor(product / 10) + (product % 10),
    0,
  );
  return (10 - (sum % 10)) % 10;
}
