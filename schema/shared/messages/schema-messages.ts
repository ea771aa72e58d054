import type { Message } from './told.ts';

/** What schemas say, which can say it in one language alone: the other is found by it. */
export const SCHEMA_MESSAGES = {
  slug: {
    sv: 'förväntade små bokstäver a–z, siffror och bindestreck',
    en: 'expected lower-case letters a–z, digits and hyphens',
  },
  codebookVersion: {
    sv: 'förväntade en version av kodboken, som "1.0.0"',
    en: 'expected a version of the codebook, such as "1.0.0"',
  },
  silence: { sv: 'förväntade frågor, teman eller båda', en: 'expected aspects, themes or both' },
  mailbox: {
    sv: 'förväntade en funktionsbrevlåda, som registratorns',
    en: 'expected a functional mailbox, such as that of the registrar',
  },
  noAddress: { sv: 'det här är ingen e-postadress', en: 'this is no e-mail address' },
  addressOfPerson: {
    sv: 'det här ser ut som en persons adress (förnamn, efternamn), och brevlådan publiceras',
    en: 'this looks like the address of a person (first name, last name), and the mailbox is published',
  },
  accountOfPerson: {
    sv: 'det här ser ut som en persons konto (bokstäver och en siffra), och brevlådan publiceras',
    en: 'this looks like the account of a person (letters and a number), and the mailbox is published',
  },
  webAddress: {
    sv: 'förväntade en webbadress som börjar med https://, som https://region.example/fel',
    en: 'expected a web address that begins with https://, such as https://region.example/fel',
  },
  oneOfMailboxAndUrl: { sv: 'förväntade exakt en av mailbox och url', en: 'expected exactly one of mailbox and url' },
  scbCode: {
    sv: 'förväntade två siffror för en region, fyra för en kommun',
    en: 'expected two digits for a region, four for a municipality',
  },
  ownTheme: {
    sv: 'förväntade temat som delas upp, ett snedstreck och ett eget namn, som "coordination/health-centre"',
    en: 'expected the theme that it subdivides, a slash and a name of its own, such as "coordination/health-centre"',
  },
  words: { sv: 'förväntade ord, inte inget eller blanksteg', en: 'expected words, not nothing or blanks' },
  citation: {
    sv: 'förväntade en hänvisning som "missiv:9" eller "missiv:9-11"',
    en: 'expected a citation such as "missiv:9" or "missiv:9-11"',
  },
  instrumentId: {
    sv: 'förväntade ett id som "dalarna:agreement:barn-och-unga-0-17"',
    en: 'expected an id such as "dalarna:agreement:barn-och-unga-0-17"',
  },
  organisation: {
    sv: 'förväntade kortnamnet på en organisation, som "region-dalarna"',
    en: 'expected the slug of an organisation, such as "region-dalarna"',
  },
  eMail: { sv: 'en e-postadress', en: 'an e-mail address' },
  identityNumber: { sv: 'ett personnummer', en: 'a personal identity number' },
  telephone: { sv: 'ett telefonnummer', en: 'a telephone number' },
} as const satisfies Record<string, Message>;

const BY_ENGLISH: ReadonlyMap<string, Message> = new Map(Object.values(SCHEMA_MESSAGES).map((one) => [one.en, one]));

/** What a schema says, in both languages; `null` for what is said by nobody here. Several things stand behind each other with semicolons. */
export function schemaMessage(english: string): Message | null {
  const parts = english.split('; ').map((part) => BY_ENGLISH.get(part));
  if (parts.some((part) => part === undefined)) return null;
  return { sv: parts.map((part) => part?.sv).join('; '), en: english };
}

/** What is said of a field that does not fit its schema. */
export const FIELD_MESSAGES = {
  unknown: { sv: 'okänt fält;<meant> förväntade ett av <known>', en: 'unknown field;<meant> expected one of <known>' },
  missing: { sv: 'saknas; förväntade <expected>', en: 'missing; expected <expected>' },
  noDay: {
    sv: '<written> är ingen dag som finns, skriven ÅÅÅÅ-MM-DD; förväntade <expected>',
    en: '<written> is no day that exists, as YYYY-MM-DD; expected <expected>',
  },
  noMember: {
    sv: 'inte <written>;<meant> förväntade ett av <members>',
    en: 'not <written>;<meant> expected one of <members>',
  },
  empty: { sv: 'inget står här; förväntade <expected>', en: 'nothing in it; expected <expected>' },
  severalThings: { sv: 'mer än en sak; förväntade bara ”<part>”', en: 'more than one thing; expected only "<part>"' },
  unquoted: {
    sv: '<written> utan citattecken är ingen text; förväntade ”<written>” inom citattecken',
    en: '<written> without quotes is no text; expected "<written>"',
  },
  numberInText: {
    sv: 'en text; förväntade <expected>, som <number>',
    en: 'a text; expected <expected>, such as <number>',
  },
  otherKind: { sv: '<what>; förväntade <expected>', en: '<what>; expected <expected>' },
  characters: { sv: '<count> tecken; förväntade högst <most>', en: '<count> characters; expected at most <most>' },
  tooLarge: { sv: 'för stort; förväntade högst <most>', en: 'too large; expected at most <most>' },
  tooSmall: { sv: 'för litet; förväntade minst <least>', en: 'too small; expected at least <least>' },
  other: { sv: 'passar inte här (<why>)', en: '<why>' },
} as const satisfies Record<string, Message>;

/** What something is that stands in a field. */
export const KIND_MESSAGES = {
  nothing: { sv: 'inget', en: 'nothing' },
  list: { sv: 'en lista', en: 'a list' },
  fields: { sv: 'fält', en: 'fields' },
  text: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'sant eller falskt', en: 'a boolean' },
} as const satisfies Record<string, Message>;

/** What is written in a field. */
export const EXPECTED_MESSAGES = {
  citation: { sv: 'dokument och rader, som missiv:9', en: 'document and lines in quotes, such as "missiv:9"' },
  citations: {
    sv: 'en lista med dokument och rader, som missiv:9',
    en: 'a list of documents and lines, such as ["missiv:9"]',
  },
  both: { sv: 'text på svenska och engelska', en: 'Swedish and English, as { sv: "…", en: "…" }' },
  list: { sv: 'en lista', en: 'a list, with "- " before each of its members' },
  fields: { sv: 'fälten <names>', en: 'fields, of <names>' },
  member: { sv: 'ett av <members>', en: 'one of <members>' },
  day: { sv: 'en dag, som 2025-01-31', en: 'a day in quotes, such as "2025-01-31"' },
  thisDay: { sv: '<day>', en: '"<day>"' },
  number: { sv: 'ett tal, utan ord', en: 'a number, without quotes and words' },
  boolean: { sv: 'ja eller nej', en: 'true or false' },
} as const satisfies Record<string, Message>;
