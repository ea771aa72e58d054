import type { Message } from './told.ts';

/** What is said of a seed file, or of a text in one, whatever it is of. */
export const SEED_FILE_MESSAGES = {
  missing: {
    sv: 'filen saknas; förväntade en YAML- eller JSON-fil',
    en: 'the file is missing; expected a YAML or JSON file',
  },
  link: {
    sv: 'det är en symbolisk länk; förväntade filen själv',
    en: 'this is a symbolic link; expected the file itself',
  },
  folder: {
    sv: 'det är en mapp; förväntade en YAML- eller JSON-fil',
    en: 'this is a folder; expected a YAML or JSON file',
  },
  noFile: {
    sv: 'det är ingen fil; förväntade en YAML- eller JSON-fil',
    en: 'this is no file; expected a YAML or JSON file',
  },
  tooLarge: {
    sv: 'filen har <size> byte; förväntade högst <most>',
    en: 'the file has <size> bytes; expected at most <most>',
  },
  closed: {
    sv: 'filen kan inte läsas; förväntade en som navet får läsa',
    en: 'the file cannot be read; expected one that the hub has the right to read',
  },
  notUtf8: {
    sv: 'byten på plats <at> är inte UTF-8; förväntade text i UTF-8',
    en: 'the byte at offset <at> is not UTF-8; expected text in UTF-8',
  },
  changed: {
    sv: 'ändrad sedan den kontrollerades; förväntade samma fil',
    en: 'changed since it was checked; expected the same file',
  },
  notRead: {
    sv: 'läses inte; förväntade ett namn som slutar på <endings>',
    en: 'not read; expected a name that ends with <endings>',
  },
  twoFiles: {
    sv: 'ligger bredvid <other>; förväntade en av de två',
    en: 'stands beside <other>; expected one of the two',
  },
  closedFolder: {
    sv: 'kan inte läsas; förväntade en mapp med filer',
    en: 'cannot be read; expected a folder of files',
  },
  noFolder: { sv: 'finns inte; förväntade en mapp', en: 'does not exist; expected a folder' },
  fieldTwice: {
    sv: 'fältet finns två gånger; förväntade det en gång',
    en: 'this field stands twice; expected it once',
  },
  tooDeep: {
    sv: 'för djupt; förväntade högst <most> listor och objekt i varandra',
    en: 'nested too deeply; expected at most <most> lists and objects within each other',
  },
  tooMuch: {
    sv: 'filen har för många värden; förväntade högst <most>',
    en: 'the file holds too many values; expected at most <most>',
  },
  secondDocument: { sv: 'ett andra dokument börjar; förväntade ett', en: 'a second document begins; expected one' },
  alias: { sv: 'alias *<name>; förväntade själva värdet', en: 'alias *<name>; expected the value itself' },
  notYaml: { sv: 'inte giltig YAML: <why>', en: 'not valid YAML: <why>' },
  notJson: { sv: 'inte giltig JSON: <why>', en: 'not valid JSON: <why>' },
  cutShort: {
    sv: 'avkortad av ett kommentarstecken; förväntade ”<whole>” inom citattecken, eller kommentaren på en egen rad',
    en: 'cut short by a comment sign; expected "<whole>" in quotes, or the comment on a line of its own',
  },
  withheldName: {
    sv: 'nämner någon vars namn länet inte lämnar ut; förväntade funktion och organisation, eller att namnet först behålls med "hub documents attach --keep"',
    en: 'names somebody whose name the county withholds; expected the function and organisation, or the name kept by "hub documents attach --keep" first',
  },
  erasedName: {
    sv: 'har ett namn som är raderat; förväntade inget',
    en: 'holds a name that was erased; expected none',
  },
  erasedWords: {
    sv: 'har ord ur rader som är raderade; förväntade en uppgift utan dem',
    en: 'holds words of lines that were erased; expected a fact without them',
  },
  saysErased: {
    sv: 'säger åter det som är raderat; förväntade det utan detta',
    en: 'says again what was erased; expected it without that',
  },
  contactData: {
    sv: 'har <kind>; förväntade inga kontaktuppgifter till personer, bara deras funktion och organisation',
    en: 'holds <kind>; expected no contact data of persons, only their function and organisation',
  },
  unstorable: { sv: 'har tecknet <sign>; förväntade text', en: 'holds the character <sign>; expected text' },
  notAsEdited: {
    sv: 'filen skulle inte få det som ändrades; förväntade samma uppgifter',
    en: 'the file would not hold what was edited; expected the same data',
  },
} as const satisfies Record<string, Message>;

/** What to write in place of what YAML does not take. */
export const YAML_MESSAGES = {
  tab: { sv: 'en tabb före radens text; förväntade blanksteg', en: 'a tab before the text of a line; expected blanks' },
  notLevel: {
    sv: 'börjar längre till vänster eller höger än sina grannar; förväntade lika många blanksteg före som före dem',
    en: 'begins farther left or right than its neighbours; expected as many blanks before it as before them',
  },
  secondColon: {
    sv: 'ett andra kolon med ett blanksteg efter, eller ett fält för långt till höger; förväntade en text med kolon inom citattecken, och varje fält på en egen rad',
    en: 'a second colon with a blank behind it, or a field too far to the right; expected a text with a colon in quotes, and each field on a line of its own',
  },
  noField: {
    sv: 'inget fält; förväntade dess namn, ett kolon och ett blanksteg, som "kind: AGREEMENT"',
    en: 'no field; expected its name, a colon and a blank, such as "kind: AGREEMENT"',
  },
  noCommaInList: {
    sv: 'inget komma mellan två poster; förväntade ett',
    en: 'no comma between two members; expected one',
  },
  openQuote: {
    sv: 'ett citattecken som inte avslutas; förväntade ett andra',
    en: 'a quote that is not closed; expected a second one',
  },
  noCommaInFields: {
    sv: 'inget komma mellan två fält; förväntade ett, som { min: 0, max: 17 }',
    en: 'no comma between two fields; expected one, such as { min: 0, max: 17 }',
  },
  sign: {
    sv: 'börjar med ett tecken som betyder något i YAML; förväntade texten inom citattecken',
    en: 'begins with a sign that says something in YAML; expected the text in quotes',
  },
} as const satisfies Record<string, Message>;

/** What is wrong with JSON, by the words of its parser. */
export const JSON_MESSAGES = {
  InvalidSymbol: { sv: 'ogiltigt tecken', en: 'Invalid symbol' },
  InvalidNumberFormat: { sv: 'ogiltigt tal', en: 'Invalid number format' },
  PropertyNameExpected: { sv: 'förväntade ett fältnamn', en: 'Property name expected' },
  ValueExpected: { sv: 'förväntade ett värde', en: 'Value expected' },
  ColonExpected: { sv: 'förväntade ett kolon', en: 'Colon expected' },
  CommaExpected: { sv: 'förväntade ett komma', en: 'Comma expected' },
  CloseBraceExpected: { sv: 'förväntade en avslutande klammer', en: 'Close brace expected' },
  CloseBracketExpected: { sv: 'förväntade en avslutande hakparentes', en: 'Close bracket expected' },
  EndOfFileExpected: { sv: 'förväntade filens slut', en: 'End of file expected' },
  InvalidCommentToken: { sv: 'en kommentar', en: 'Invalid comment token' },
  UnexpectedEndOfComment: { sv: 'kommentaren tar slut för tidigt', en: 'Unexpected end of comment' },
  UnexpectedEndOfString: { sv: 'texten tar slut för tidigt', en: 'Unexpected end of string' },
  UnexpectedEndOfNumber: { sv: 'talet tar slut för tidigt', en: 'Unexpected end of number' },
  InvalidUnicode: { sv: 'ogiltig Unicode', en: 'Invalid unicode' },
  InvalidEscapeCharacter: { sv: 'ogiltigt tecken efter omvänt snedstreck', en: 'Invalid escape character' },
  InvalidCharacter: { sv: 'ogiltigt tecken', en: 'Invalid character' },
} as const satisfies Record<string, Message>;
