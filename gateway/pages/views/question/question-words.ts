import type { Text } from '#schema/values/text.ts';

/** What the page of one question says. */
export const QUESTION = {
  title: (name: Text): Text => ({ sv: `${name.sv}: vad länen säger`, en: `${name.en}: what counties say` }),
  titleOfTheme: (name: Text): Text => ({
    sv: `Temat ${name.sv.toLowerCase()}: vad länen säger`,
    en: `The theme ${name.en.toLowerCase()}: what counties say`,
  }),
  some: (some: number, all: number): Text => ({
    sv: `${some} av ${all} handlingar säger något.`,
    en: `${some} of ${all} instruments ${some === 1 ? 'says' : 'say'} something.`,
  }),
  instruments: (count: number): Text => ({
    sv: count === 1 ? 'en handling' : `${count} handlingar`,
    en: count === 1 ? 'one instrument' : `${count} instruments`,
  }),
  andMore: (count: number): Text => ({
    sv: count === 1 ? 'och en uppgift till' : `och ${count} uppgifter till`,
    en: count === 1 ? 'and one fact more' : `and ${count} facts more`,
  }),
  moreAnswers: (count: number): Text => ({
    sv: count === 1 ? '… och en handling till' : `… och ${count} handlingar till`,
    en: count === 1 ? '… and one instrument more' : `… and ${count} instruments more`,
  }),
  said: { sv: 'säger något', en: 'say something' },
  inferred: (count: number): Text => ({
    sv: `varav ${count} som slutsats`,
    en: `${count} of them inferred`,
  }),
  speaks: { sv: 'Tar upp temat', en: 'Speak of the theme' },
  all: { sv: 'Alla tillsammans', en: 'All together' },
  among: { sv: 'Bland dem som säger något', en: 'Among those that say something' },
  counts: { sv: 'Hur många som säger vad', en: 'How many say what' },
  open: {
    sv: 'Ordalydelsen lämnar flera tolkningar öppna.',
    en: 'The wording leaves several readings open.',
  },
  openTogether: {
    sv: 'Ordalydelserna lämnar samma tolkningar öppna. Att svaren är lika är inte avgjort.',
    en: 'The wordings leave the same readings open. It is not settled that the answers are equal.',
  },
  notCompared: { sv: 'Svaret jämförs inte med andras.', en: 'The answer is not compared with others.' },
  myCounty: { sv: 'mitt län', en: 'my county' },
  compare: { sv: 'Jämför dem sida vid sida', en: 'Compare them side by side' },
  compareFirst: { sv: 'Jämför de första 25 sida vid sida', en: 'Compare the first 25 side by side' },
  compareSaying: { sv: 'Jämför dem som säger något', en: 'Compare those that say something' },
  sameAsMine: { sv: 'Samma svar som mitt län', en: 'The same answer as my county' },
  alone: { sv: 'ingen annan handling svarar så', en: 'no other instrument answers so' },
  others: (count: number): Text => ({
    sv: count === 1 ? 'en handling till svarar lika' : `${count} handlingar till svarar lika`,
    en: count === 1 ? 'one other instrument answers the same' : `${count} other instruments answer the same`,
  }),
  mineSilent: {
    sv: 'Mitt län har ingen handling i urvalet som säger något.',
    en: 'No instrument of my county in the selection says anything.',
  },
  papers: { sv: 'Ur', en: 'From' },
  readFor: { sv: 'Läst', en: 'Read' },
  allGroups: { sv: 'Alla svar', en: 'All answers' },
  nextPart: { sv: 'Fler svar', en: 'More answers' },
  questions: { sv: 'Frågor bredvid', en: 'Questions beside' },
  nothing: {
    sv: 'Inga handlingar finns i urvalet. Välj fler län, fler slag eller en annan dag.',
    en: 'There are no instruments in the selection. Choose more counties, more kinds or another day.',
  },
} as const;

/** Why those without an answer lack one, in a sentence. */
export const WITHOUT_ANSWER = {
  NOT_STATED: { sv: 'Det som är läst säger inget om det.', en: 'What has been read says nothing of it.' },
  NOT_CODED: { sv: 'Ingen har läst för detta än.', en: 'Nobody has read for this yet.' },
  NOT_APPLICABLE: { sv: 'Frågan ställs inte om det slaget.', en: 'This is not asked of that kind.' },
  ILLEGIBLE: { sv: 'Något står där, men det går inte att läsa.', en: 'Something stands there, but it cannot be read.' },
  SILENT: { sv: 'Uppgifter kan finnas. Ladda om om en stund.', en: 'There may be facts. Reload in a while.' },
} as const satisfies Record<string, Text>;

/** What the form that chooses says. */
export const CHOOSING = {
  question: { sv: 'Fråga', en: 'Question' },
  show: { sv: 'Visa', en: 'Show' },
  narrow: { sv: 'Välj handlingar', en: 'Choose instruments' },
  counties: { sv: 'Län', en: 'Counties' },
  kinds: { sv: 'Slag', en: 'Kinds' },
  on: { sv: 'Kan gälla den dagen', en: 'Possibly in force on' },
  day: { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  theme: { sv: 'Tar upp temat', en: 'Speaks of the theme' },
  party: { sv: 'Har som part', en: 'Has as a party' },
  any: { sv: 'vilket som helst', en: 'any' },
  selection: { sv: 'Urval', en: 'Selection' },
  clear: { sv: 'Visa alla handlingar', en: 'Show all instruments' },
  asKnownAt: { sv: 'Som det var känt', en: 'As known at' },
} as const satisfies Record<string, Text>;
