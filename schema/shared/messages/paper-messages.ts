import type { Message } from './told.ts';

const READ = {
  sv: 'förväntade text i UTF-8 (.txt), Markdown (.md), DOCX eller PDF',
  en: 'expected UTF-8 text (.txt), Markdown (.md), DOCX or PDF',
} as const;

/** Why a paper is not read. */
export const PAPER_MESSAGES = {
  ofFile: { sv: '<file>: <why>', en: '<file>: <why>' },
  missing: {
    sv: 'filen finns inte; förväntade ett dokuments sökväg',
    en: 'no such file; expected the path of a document',
  },
  noFile: {
    sv: 'det är ingen fil; förväntade ett dokuments sökväg',
    en: 'not a file; expected the path of a document',
  },
  tooLarge: { sv: '<size> byte; förväntade högst <most>', en: '<size> bytes; expected at most <most>' },
  closed: {
    sv: 'filen får inte läsas; förväntade en fil som den här användaren får läsa',
    en: 'cannot be read; expected a file that this user may read',
  },
  tooLong: {
    sv: '<count> tecken text; förväntade högst <most>',
    en: '<count> characters of text; expected at most <most>',
  },
  noText: {
    sv: 'har ingen text; förväntade ett dokument med text',
    en: 'holds no text; expected a document with text',
  },
  noTextInPdf: {
    sv: 'har ingen text, som när sidorna är inskannade bilder; förväntade ett dokument med text',
    en: 'holds no text, as when its pages are scanned pictures; expected a document with text',
  },
  damaged: {
    sv: 'kan inte läsas som <format>; förväntade en fil som är hel',
    en: 'cannot be read as <format>; expected one that is whole',
  },
  slow: {
    sv: 'lästes inte inom <seconds> sekunder; förväntade en kortare <format>',
    en: 'not read within <seconds> seconds; expected a shorter <format>',
  },
  heavy: {
    sv: 'kräver mer än <memory> MB minne att läsa; förväntade en mindre <format>',
    en: 'takes more than <memory> MB of memory to read; expected a smaller <format>',
  },
  unpacked: {
    sv: 'mer än <most> byte när den packas upp; förväntade högst så mycket',
    en: 'more than <most> bytes when unpacked; expected at most that',
  },
  locked: { sv: 'kräver ett lösenord; förväntade en PDF utan', en: 'needs a password; expected a PDF without one' },
  oldWord: {
    sv: `en gammal Wordfil, eller en med lösenord; ${READ.sv}`,
    en: `an old Word file, or one with a password; ${READ.en}`,
  },
  richText: { sv: `en fil i Rich Text Format; ${READ.sv}`, en: `a file in Rich Text Format; ${READ.en}` },
  utf16: { sv: `text i UTF-16; ${READ.sv}`, en: `text in UTF-16; ${READ.en}` },
  empty: { sv: `filen är tom; ${READ.sv}`, en: `the file is empty; ${READ.en}` },
  noDocument: {
    sv: `varken text eller ett dokument som kan läsas; ${READ.sv}`,
    en: `not text, nor a document that is read; ${READ.en}`,
  },
  unnamed: {
    sv: `varken DOCX eller PDF, och inte heller text enligt sitt namn; ${READ.sv}`,
    en: `not a DOCX or PDF, nor named as text; ${READ.en}`,
  },
  notUtf8: {
    sv: 'byte <at> hör inte till UTF-8; förväntade text i UTF-8 (en fil i Latin-1 eller Windows-1252 görs om först)',
    en: 'byte <at> does not belong to UTF-8; expected text in UTF-8 (a file in Latin-1 or Windows-1252 is converted first)',
  },
} as const satisfies Record<string, Message>;
