import type { Message } from './told.ts';

/** What is said of a fact, or of another entry of a seed, that does not hold together. */
export const SEED_MESSAGES = {
  unconfirmed: {
    sv: 'inte godkänt; förväntade att raden tas bort när någon har hållit förslaget mot pappret, eller att förslaget stryks',
    en: 'not confirmed; expected this line deleted once somebody has held the proposal against the paper, or the proposal deleted',
  },
  openInDraft: {
    sv: 'ett utkast lämnade det här öppet; förväntade att det fylls i',
    en: 'a draft left this open; expected it filled in',
  },
  noReasoning: {
    sv: 'saknas; förväntade varför värdet sluts ur texten, på svenska och engelska',
    en: 'missing; expected why the value is inferred, in Swedish and English',
  },
  keyTwice: {
    sv: 'nyckeln finns två gånger; förväntade en egen inom frågan',
    en: 'this key stands twice; expected one of its own within the aspect',
  },
  slugTwice: {
    sv: 'kortnamnet finns två gånger; förväntade ett eget',
    en: 'this slug stands twice; expected one of its own',
  },
  themeTwice: {
    sv: 'temat finns två gånger; förväntade ett eget',
    en: 'this theme stands twice; expected one of its own',
  },
  silentThemeTwice: {
    sv: 'temat finns två gånger; förväntade alla rader som har lästs i en post',
    en: 'this theme stands twice; expected all lines that were read in one entry',
  },
  wordsOfPaper: {
    sv: '<count> ord ur ett papper; förväntade högst <most>',
    en: '<count> words of a paper; expected at most <most>',
  },
  namedRole: {
    sv: 'ett namn med rollen <role>; förväntade ett bara med <roles>, annars nameWithheld',
    en: 'a name with the role <role>; expected one only with <roles>, else nameWithheld',
  },
  boundsBesideDate: {
    sv: 'gränser bredvid hela dagen <date>; förväntade det ena eller det andra',
    en: 'bounds beside the whole date <date>; expected one or the other',
  },
  noBounds: {
    sv: 'ingen dag; förväntade notBefore, notAfter eller båda',
    en: 'no day; expected notBefore, notAfter or both',
  },
  boundsBackwards: {
    sv: '<notAfter> ligger före <notBefore>; förväntade den sista dagen efter den första',
    en: '<notAfter> lies before <notBefore>; expected the last day after the first',
  },
  notThere: {
    sv: '<what> ”<slug>” finns inte;<meant> förväntade <expected>',
    en: 'no <what> "<slug>";<meant> expected <expected>',
  },
  nothingToSubdivide: {
    sv: 'temat ”<slug>” finns inte att dela upp; förväntade <expected>',
    en: 'no theme "<slug>" to subdivide; expected <expected>',
  },
  unread: {
    sv: '”<document>” har inte lästs; förväntade ett dokument med lineCount',
    en: '"<document>" has not been read; expected a document with a lineCount',
  },
  noLine: {
    sv: 'raden finns inte; förväntade en av raderna 1–<lines> i ”<document>”',
    en: 'no such line; expected one of the lines 1–<lines> of "<document>"',
  },
  linesBackwards: {
    sv: 'den första raden kommer efter den sista; förväntade dem i ordning',
    en: 'the first line comes after the last; expected them in order',
  },
  doesNotApply: {
    sv: 'frågan <aspect> gäller inte <what>; förväntade en av <possible>',
    en: 'the aspect <aspect> does not apply to <what>; expected one of <possible>',
  },
  ofDocuments: { sv: 'dokument', en: 'documents' },
  ofKind: { sv: 'slaget <kind>', en: 'the kind <kind>' },
  laterCodebook: {
    sv: 'navet känner inte version <version>; förväntade en till och med <known>',
    en: 'this hub does not know version <version>; expected one up to <known>',
  },
  incomplete: {
    sv: 'förväntade uppgifter, eller att det inte anges, om: <aspects>',
    en: 'expected facts or a place under notStated for: <aspects>',
  },
  uncounted: {
    sv: 'förväntade antalet rader i ett dokument som har lästs',
    en: 'expected the number of lines of a document that has been read',
  },
  notNamedAsFile: { sv: 'förväntade ”<name>”, som filen heter', en: 'expected "<name>", the name of the file' },
  oneTarget: {
    sv: 'förväntade exakt en av target och targetUnnamed',
    en: 'expected exactly one of target and targetUnnamed',
  },
  notMeant: {
    sv: '<says> är inget som ordalydelsen ”<wording>” kan betyda; förväntade <meanings>',
    en: '<says> is nothing that the wording "<wording>" can mean; expected <meanings>',
  },
  backwards: {
    sv: '<last> kommer före <first>; förväntade det efter, <orDoubted>',
    en: '<last> comes before <first>; expected it after, <orDoubted>',
  },
  endsBeforeBeginning: {
    sv: '<last> kommer före <from>, <firsts>; förväntade ett slut efter början, <orDoubted>',
    en: '<last> comes before <from>, <firsts>; expected an end after the beginning, <orDoubted>',
  },
  orDoubted: {
    sv: 'eller en kvalitetsanmärkning om det (<kinds>), där pappret självt lyder så',
    en: 'or a quality issue about it (<kinds>), where the paper itself reads so',
  },
  otherEnd: {
    sv: '<date> är den <which> dagen i ”<wording>”; förväntade <expected> för <aspect>',
    en: '<date> is the <which> day of "<wording>"; expected <expected> for <aspect>',
  },
  first: { sv: 'första', en: 'first' },
  last: { sv: 'sista', en: 'last' },
  andMore: { sv: 'och <others> till; förväntade inga', en: 'and <others> more; expected none' },
  or: { sv: 'eller', en: 'or' },
  didYouMean: { sv: ' menade du ”<name>”?', en: ' did you mean "<name>"?' },
} as const satisfies Record<string, Message>;

/** What can be referred to, and what a reference to it should have been. */
export const REFERENCE_MESSAGES = {
  organisation: {
    what: { sv: 'organisationen', en: 'organisation' },
    expected: { sv: 'kortnamnet på en av länets organisationer', en: 'a slug of the county’s organisations' },
  },
  document: {
    what: { sv: 'dokumentet', en: 'document' },
    expected: { sv: 'kortnamnet på ett av länets dokument', en: 'a slug of the county’s documents' },
  },
  instrument: {
    what: { sv: 'handlingen', en: 'instrument' },
    expected: { sv: 'id för en handling i instruments/', en: 'the id of an instrument in instruments/' },
  },
  theme: {
    what: { sv: 'temat', en: 'theme' },
    expected: {
      sv: 'ett id i schema/codebook/themes.yaml eller ett av länets egna teman',
      en: 'an id of schema/codebook/themes.yaml or of the county’s own themes',
    },
  },
  aspect: {
    what: { sv: 'frågan', en: 'aspect' },
    expected: { sv: 'ett id i schema/codebook/aspects.yaml', en: 'an id of schema/codebook/aspects.yaml' },
  },
} as const satisfies Record<string, Record<'what' | 'expected', Message>>;

/** What is said of codes of SCB, and of whom they are. */
export const CODE_MESSAGES = {
  isOf: { sv: '<code> är koden för <name>', en: '<code> is the code of <name>' },
  regionCode: {
    sv: '<is>; förväntade <code>, då mappen är <folder>',
    en: '<is>; expected <code>, as the folder is <folder>',
  },
  regionName: {
    sv: 'det här är <name>; förväntade <region>, då mappen är <folder>',
    en: 'this is <name>; expected <region>, as the folder is <folder>',
  },
  thatOf: { sv: '<code>, den för <name>', en: '<code>, that of <name>' },
  anyCode: { sv: 'en kod i SCB:s tabeller', en: 'a code of SCB’s tables' },
  noCode: { sv: 'SCB har ingen kod <code>; förväntade <expected>', en: 'SCB has no code <code>; expected <expected>' },
  otherDigits: { sv: '<is>; förväntade <expected> för <kind>', en: '<is>; expected <expected> for <kind>' },
  ofDigits: { sv: 'en med <digits> siffror', en: 'one of <digits> digits' },
  otherCode: { sv: '<is>; förväntade <expected>', en: '<is>; expected <expected>' },
} as const satisfies Record<string, Message>;

/** What is said of citations and wordings that do not hold against the papers. */
export const CITATION_MESSAGES = {
  notAttached: {
    sv: '<at>: ingen text finns; förväntade en att hålla emot',
    en: '<at>: no text is attached; expected one to check',
  },
  otherLineCount: {
    sv: '<at>: texten har <lines> rader; förväntade <expected>, som dess hänvisningar är räknade',
    en: '<at>: <lines> lines are attached; expected <expected>, as its citations were counted',
  },
  noDocument: {
    sv: '<at>: dokumentet finns inte; förväntade ett som kan läsas',
    en: '<at>: no such document; expected one that can be attached',
  },
  noLines: {
    sv: '<at>: raderna finns inte; förväntade rader inom 1–<lines>',
    en: '<at>: no such lines; expected lines within 1–<lines>',
  },
  emptyLines: { sv: '<at>: raderna är tomma; förväntade text', en: '<at>: the cited lines are empty; expected text' },
  wordingNotThere: {
    sv: '<at>: ”<wording>” står inte på raderna; förväntade det ord för ord',
    en: '<at>: "<wording>" does not stand on the cited lines; expected it word for word',
  },
} as const satisfies Record<string, Message>;
