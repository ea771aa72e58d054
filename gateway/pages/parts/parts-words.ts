import type { Text } from '#schema/values/text.ts';

/** A sign, a word and the ground that it stands on: nothing is told by its colour alone. */
export interface Mark {
  sign: string;
  word: Text;
  /** What it means, for who asks. */
  ground: Text;
}

/** Why a value is missing. */
export const MISSING = {
  NOT_STATED: {
    sign: '○',
    word: { sv: 'Ej angivet', en: 'Not stated' },
    ground: { sv: 'Pappret är läst och säger inget om det.', en: 'The paper has been read and says nothing of it.' },
  },
  NOT_CODED: {
    sign: '…',
    word: { sv: 'Ej kodat', en: 'Not coded' },
    ground: { sv: 'Ingen har läst pappret för detta än.', en: 'Nobody has read the paper for this yet.' },
  },
  NOT_APPLICABLE: {
    sign: '–',
    word: { sv: 'Ej tillämpligt', en: 'Not applicable' },
    ground: { sv: 'Frågan ställs inte om det här slaget.', en: 'The question is not asked of this kind.' },
  },
  ILLEGIBLE: {
    sign: '▒',
    word: { sv: 'Oläsligt', en: 'Illegible' },
    ground: { sv: 'Något står där, men det går inte att läsa.', en: 'Something stands there, but it cannot be read.' },
  },
  SILENT: {
    sign: '!',
    word: { sv: 'Länet svarade inte', en: 'The county did not answer' },
    ground: { sv: 'Uppgiften kan finnas. Ladda om om en stund.', en: 'There may be a fact. Reload in a while.' },
  },
} as const satisfies Record<string, Mark>;

/** Why nothing is known of an instrument that is asked for by its id. */
export const ABSENT = {
  REMOVED: {
    sign: '×',
    word: { sv: 'Borttagen', en: 'Removed' },
    ground: { sv: 'Länet har tagit bort handlingen.', en: 'The county has removed the instrument.' },
  },
  UNKNOWN: {
    sign: '×',
    word: { sv: 'Okänt id', en: 'Unknown id' },
    ground: { sv: 'Länet har ingen handling med det id:t.', en: 'The county has no instrument with that id.' },
  },
} as const satisfies Record<string, Mark>;

/** What the answers of a row come to. */
export const VERDICTS = {
  SAME: {
    sign: '=',
    word: { sv: 'Lika', en: 'The same' },
    ground: { sv: 'Alla anger något, och det är lika.', en: 'All state something, and it is the same.' },
  },
  DIFFERENT: {
    sign: '≠',
    word: { sv: 'Olika', en: 'Different' },
    ground: { sv: 'Alla anger något, och det är olika.', en: 'All state something, and it is different.' },
  },
  UNDETERMINED: {
    sign: '?',
    word: { sv: 'Går inte att avgöra', en: 'Cannot be settled' },
    ground: { sv: 'Ordalydelserna lämnar flera tolkningar öppna.', en: 'The wordings leave several readings open.' },
  },
  PARTLY_STATED: {
    sign: '◐',
    word: { sv: 'Anges av några', en: 'Stated by some' },
    ground: { sv: 'Några anger något, andra inte.', en: 'Some state something, others do not.' },
  },
  NOT_STATED: {
    sign: '○',
    word: { sv: 'Anges av ingen', en: 'Stated by none' },
    ground: { sv: 'Alla är lästa, och ingen säger något.', en: 'All have been read, and none says anything.' },
  },
  NOT_CODED: {
    sign: '…',
    word: { sv: 'Inte läst för alla', en: 'Not read for all' },
    ground: { sv: 'Ingen har läst alla papper för detta än.', en: 'Nobody has read all papers for this yet.' },
  },
  NOT_JUDGED: {
    sign: '·',
    word: { sv: 'Bedöms inte', en: 'Not judged' },
    ground: { sv: 'Frågan visas, men jämförs inte.', en: 'The question is shown, not compared.' },
  },
  INCOMPLETE: {
    sign: '!',
    word: { sv: 'Ofullständigt', en: 'Incomplete' },
    ground: { sv: 'Minst ett län svarade inte.', en: 'At least one county did not answer.' },
  },
} as const satisfies Record<string, Mark>;

/** How sure it is that something held. */
export const CERTAINTIES = {
  CONFIRMED: {
    sign: '●',
    word: { sv: 'Belagt', en: 'Confirmed' },
    ground: { sv: 'Beslut och tid står i pappret.', en: 'Decision and period stand in the paper.' },
  },
  CONDITIONAL: {
    sign: '◒',
    word: { sv: 'Villkorat', en: 'Conditional' },
    ground: {
      sv: 'Tiden stämmer, men beslutet är bara föreslaget.',
      en: 'The period fits, but the decision is only proposed.',
    },
  },
  POSSIBLE: {
    sign: '◌',
    word: { sv: 'Möjligt', en: 'Possible' },
    ground: { sv: 'Slutet är öppet, eller datumet oprecist.', en: 'The end is open, or the date imprecise.' },
  },
  NOT_EVIDENCED: {
    sign: '○',
    word: { sv: 'Inte belagt', en: 'Not evidenced' },
    ground: { sv: 'Inget i pappret visar att det gällde.', en: 'Nothing in the paper shows that it held.' },
  },
} as const satisfies Record<string, Mark>;

/** What cells and citations say. */
export const CELLS = {
  inferred: { sv: 'slutsats', en: 'inferred' },
  reasoning: { sv: 'Navets slutsats', en: 'What the hub infers' },
  note: { sv: 'Anmärkning', en: 'Note' },
  line: { sv: 'rad', en: 'line' },
  lines: { sv: 'rad', en: 'lines' },
  more: { sv: 'till', en: 'more' },
  tooMany: {
    sv: 'Urvalet har fler än 1 000 handlingar, så svaren går inte att lägga i grupper. Välj ett eller flera län, eller ett slag.',
    en: 'The selection has more than 1,000 instruments, so the answers cannot be put in groups. Choose some counties, or a kind.',
  },
  anotherWording: { sv: 'skrivsätt till', en: 'more wording' },
  wordings: { sv: 'skrivsätt till', en: 'more wordings' },
  noText: {
    sv: 'Ingen text återges här: raderna är lästa för vad de inte säger, eller så har navet inte dokumentets text.',
    en: 'No text is given here: the lines were read for what they do not say, or the hub does not hold the text of the document.',
  },
  readLines: {
    sv: 'De här raderna är lästa för frågan, och säger inget om den.',
    en: 'These lines have been read for the question, and say nothing of it.',
  },
  wholePaper: { sv: 'Läst för detta', en: 'Read for this' },
  openDocument: { sv: 'Öppna dokumentet vid raden', en: 'Open the document at the line' },
  openFact: { sv: 'Uppgiften för sig', en: 'The fact by itself' },
  close: { sv: 'Stäng', en: 'Close' },
} as const satisfies Record<string, Text>;
