import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn, redacted, redactedLines, redactedName } from '#schema/personal-data/personal-data.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { papers } from '#tests/support/papers.ts';
import { stepsOf } from '#tests/support/steps-of.ts';
import { runs } from '#tests/support/thorough.ts';
import { eMailAddress, identityNumberSpelling, telephoneNumber } from './contact-spellings.ts';

const MARKERS: Readonly<Record<string, string>> = {
  'an e-mail address': '[e-postadress]',
  'a telephone number': '[telefonnummer]',
  'a personal identity number': '[personnummer]',
};

const MOBILE = contactData.find(({ what }) => what === 'a mobile number')?.written ?? '';

const spellings = [
  ['an e-mail address', eMailAddress],
  ['a telephone number', telephoneNumber],
  ['a personal identity number', identityNumberSpelling],
] as const;

const anySpelling = fc.oneof(...spellings.map(([, spelling]) => spelling));

/** What may stand before and after contact data in a text. */
const around = fc.constantFrom<[before: string, after: string]>(
  ['', ''],
  ['Svar till ', ', senast fredag'],
  ['(', ')'],
  ['Frågor:\n', '\nVänliga hälsningar'],
  ['**', '**'],
  ['| ', ' | nästa |'],
  ['<mailto:', '>.'],
);

describe('Contact data', () => {
  it.each(contactData.map((one) => [one.what, one] as const))('in the form of %s gives way to its kind', (_, one) => {
    expect(redacted(`Svar till ${one.written}, senast fredag`)).toBe(`Svar till ${MARKERS[one.kind]}, senast fredag`);
  });

  it.each(spellings)('that is %s is found in every spelling', (_, spelling) => {
    fc.assert(
      fc.property(spelling, around, (written, [before, after]) => {
        const left = redacted(`${before}${written}${after}`);
        expect(left).toMatch(/\[(e-postadress|telefonnummer|personnummer)\]/);
        expect(left).not.toMatch(/\d{3}|@/);
        expect(left.startsWith(before) && left.endsWith(after)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found where a line end divides it', () => {
    fc.assert(
      fc.property(anySpelling, fc.nat(), (written, at) => {
        const gaps = Array.from(written.matchAll(/(?<=\d{2}) (?=\d{2})/g), ({ index }) => index);
        const gap = gaps[at % gaps.length];
        fc.pre(gap !== undefined && !/^(tfn|tel|mob|växel|ankn)/i.test(written) && !/[@a-zåäö]/i.test(written));
        const lines = [`Ring ${written.slice(0, gap)}`, `${written.slice(gap ?? 0).trim()} nu.`];
        const left = redactedLines(lines);
        expect(left).toHaveLength(2);
        // Five digits after an area code of four are a whole number: the last three, on a line of their own, are not taken for its.
        const isWhole = /^\(?0[1-9]\d\d\D/.test(written) && redacted(lines[0] ?? '') !== lines[0];
        expect(left.join()).not.toMatch(isWhole ? /\d{4}/ : /\d{3}/);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is found across characters that are not seen', () => {
    fc.assert(
      fc.property(
        anySpelling,
        fc.nat(),
        fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff'),
        (written, at, unseen) => {
          const place = at % written.length;
          const text = `Ring ${written.slice(0, place)}${unseen}${written.slice(place)} nu`;
          expect(redacted(text)).not.toMatch(/\d{3}|@/);
          expect(redacted(text)).toMatch(/^Ring .* nu$/s);
        },
      ),
    );
  });

  it('in digits of full width is found', () => {
    const wide = MOBILE.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(redacted(`Ring ${wide} nu`)).toBe('Ring [telefonnummer] nu');
  });

  it('is found, and the text read to its end, where it begins with a letter that takes two places', () => {
    expect(redacted('Svar till 𝐤im@exempel.se nu')).toBe('Svar till [e-postadress] nu');
  });

  it('that touches other contact data is found as well', () => {
    fc.assert(
      fc.property(
        fc.array(anySpelling, { maxLength: 6 }),
        fc.constantFrom(', ', '; ', ' / ', ' och ', '\t', '\n\n'),
        (all, gap) => {
          const left = redacted(all.join(gap));
          expect(left).not.toMatch(/\d{3}|@/);
          expect(personalDataIn(left)).toBeNull();
        },
      ),
    );
  });

  it.each([
    ['tfn 10 012 / tfn 20-000', 'tfn [telefonnummer] / tfn [telefonnummer]'],
    ['010 10-000\n070.300.00.00', '[telefonnummer]\n'],
    ['+4676 593 19\n00 01 01-0008', '[telefonnummer]\n'],
  ])('that can be read in two ways leaves nothing of either: %j', (written, left) => {
    expect(redacted(written)).toBe(left);
  });

  it('in the name of a file is found where low lines stand for spaces', () => {
    expect(redactedName(`Svar_${MOBILE.replace(/[ -]/g, '_')}_kim.pdf`)).toBe('Svar [telefonnummer] kim.pdf');
    expect(redactedName('Svar_2020-02-14.pdf')).toBe('Svar_2020-02-14.pdf');
  });
});

describe('Where a spelling leaves it open', () => {
  it.each([
    ['031 - 3 90 06 00', '[telefonnummer]'],
    ['08-5 000 000', '[telefonnummer]'],
    ['19191004-0930', '[personnummer]'],
    ['191004-0930', '[personnummer]'],
  ])('%s is taken for contact data', (written, left) => {
    expect(redacted(`Det är ${written} nu`)).toBe(`Det är ${left} nu`);
  });

  it.each(['20191004-0930', '20191004 0930', '201910040930', '20191004 0930-1100', '20230509-1900/'])(
    '%s is a day with a time, as its check digit is none',
    (written) => {
      expect(redacted(`Det är ${written} nu`)).toBe(`Det är ${written} nu`);
    },
  );
});

describe('A redacted text', () => {
  const text = fc
    .array(fc.oneof(anySpelling, fc.string({ unit: fc.constantFrom(...'0123456789 -–+()/.@\nabÅtel,') })), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(''));

  it('has as many lines as before, in the same order', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(linesOf(redacted(written))).toHaveLength(linesOf(written).length);
      }),
    );
    const marked = ['a', `b ${contactData[0]?.written}`, 'c', '', 'd'];
    expect(redactedLines(marked)).toEqual(['a', 'b [e-postadress]', 'c', '', 'd']);
  });

  it('keeps line ends of every kind, and tabs', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\f', '\t'])
      expect(redacted(`Ring ${MOBILE.replace(' ', end)} nu`)).toBe(`Ring [telefonnummer]${end} nu`);
  });

  it('holds no contact data any more, and stays as it is when redacted again', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(personalDataIn(redacted(written))).toBeNull();
        expect(redacted(redacted(written))).toBe(redacted(written));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the text itself where it holds none', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(redacted(written) === written).toBe(personalDataIn(written) === null);
      }),
    );
  });

  it('is the text itself where there are no digits and no sign of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const plain = written.normalize('NFKC').replace(/[\p{N}@%&([{<]/gu, '');
        expect(redacted(plain)).toBe(plain);
      }),
    );
  });

  it.each(papers)('%s is the paper itself: its contact data was left out before', (_, paper) => {
    expect(redacted(paper)).toBe(paper);
  });
});

describe('No contact data is seen in', () => {
  it.each([
    ...[
      'HSN 2019-771',
      'RUN 1234/5678',
      'RUN 2019/00123-4',
      'Dnr 0123-45678',
      'dnr 4.1.3-12345/2019',
      'Dnr: KS 0123-45678',
    ],
    ...['2020-04-01—2023-12-31', '200401-231231', '200401- 231231', '070101-081231', '08-12-31—09-12-31', '08/12 2019'],
    ...['2019-10-04 kl. 13.30', '08.12.2019', 'läsåret 08/09', '2019–2020, 2021–2022', '0701-0712', '07 08 09 10 11'],
    ...['1 250 000 kr', '1 050 000 000 kr', '+1 250 000 kr', '2 500 000–3 000 000', '640 00', 'växel 50 000 kr'],
    ...['SFS 1980:620', 'lag (2017:30)', 'Dir. 2019:93', '16 kap. 3 §', 's. 012–013', 'rad 120-122', '191004 p.5'],
    ...['581 91 Linköping', 'Box 1, 581 83 Linköping', '0580 0581 0582', '010 011 012', '0114, 0115, 0117'],
    ...['08.00–16.30', 'kl. 08.00-12.00 och 13.00-16.00', 'vardagar 08-16', 'telefontid 08.00-09.30', '0800-1630'],
    ...['212000-1355', 'org.nr 232100-0040', '556789-1234', 'bankgiro 123-4567', 'plusgiro 12 34 56-7', 'SE2321000016'],
    ...['e427163c86d240fcaee0059914145fa0', 'ds202419-150x220px.jpg', 'ds-2024-26-150x220.jpg'],
    ...['tel 1177', 'ring 112', 'mobil 2019-2023', 'Telefon 2020-04-01', 'har anknytning till p.9', '1234567890'],
    ...['ISSN 0283-1234', 'ISBN 978-91-7555-123-4', '0-20 år', '@regiondalarna', '3 st @ 45 kr', 'artikel 3(a) t.ex.'],
  ])('%s', (text) => {
    for (const written of [text, `Det är ${text} nu`, `(${text})`, `${text}\n${text}`])
      expect(redacted(written)).toBe(written);
  });
});

describe('A text that is made to be slow', () => {
  it.each(
    [
      ...['1', '0', '07', '-', ' ', '\n', '(0', '+1 ', '12 ', '12-', '012 ', '1\n', '\u00ad1', 'a', 'a.', 'a@', 'tel '],
      ...['1 ', 'a ', '0 7 ', '0077', '1.', 'O', '²', '.', '@ta ', '07 0-', '0-7-', '1 2', 'l0 '],
      ...[
        'a.b.c.d.e@1.1.1.1.1.1.',
        '070-1234567-',
        '070-1234567, ',
        '+46701234567',
        'tel 12345, ',
        '121212-1212',
        'växel1',
      ],
    ].map((piece) => [JSON.stringify(piece), piece] as const),
  )('of %s is read to its end', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(personalDataIn(redacted(text))).toBeNull();
  });
});

describe('However a text is made', () => {
  it.each(
    ['1', '0 7 ', '0077', 'O7', '1.', '²', 'a@b', '070-1234567, ', '@ta ', '07 0-', '\u00ad1', '12 1'].map((piece) => [
      piece,
    ]),
  )('twice as much of %j is looked at with at most some twice as many steps', (piece) => {
    const [once, twice] = [2_000, 4_000].map((times) => stepsOf(() => redacted(piece.repeat(times))));
    expect(twice).toBeLessThan(2.5 * (once ?? 0) + 100);
  });
});

function linesOf(text: string): string[] {
  return text.split('\n');
}
