import type { Text } from '#schema/values/text.ts';

/** What the page of a county says. */
export const COUNTY_PAGE = {
  lead: {
    sv: 'Vad navet har från länet, och vad det vet att det saknar',
    en: 'What the hub holds of the county, and what it knows to be missing',
  },
  region: { sv: 'Region', en: 'Region' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  instruments: { sv: 'Handlingar', en: 'Instruments' },
  documents: { sv: 'Lästa papper', en: 'Papers read' },
  textsHeld: { sv: 'Bifogade texter', en: 'Attached texts' },
  notWhole: { sv: 'Texter som inte är helt lästa', en: 'Texts not wholly read' },
  texts: { sv: 'Hela överenskommelser', en: 'Whole agreements' },
  updated: { sv: 'Senast ändrat', en: 'Last changed' },
  licence: { sv: 'Licens för de kodade uppgifterna', en: 'Licence of the coded facts' },
  mine: { sv: 'Gör det till mitt län', en: 'Make it my county' },
  isMine: { sv: 'Det här är ditt län', en: 'This is your county' },
  compareOwn: { sv: 'Jämför länets handlingar', en: 'Compare the county’s instruments' },
  compareAll: { sv: 'Jämför med alla län', en: 'Compare with all counties' },
  covered: { sv: 'Vilka som omfattas här', en: 'Who is covered here' },
  heldWhen: { sv: 'Vad som gällde när', en: 'What held when' },
  gaps: { sv: 'Känt att saknas', en: 'Known to be missing' },
  noGaps: { sv: 'Inget är känt att saknas.', en: 'Nothing is known to be missing.' },
  listTitle: { sv: 'Länets handlingar', en: 'The county’s instruments' },
  noInstruments: {
    sv: 'Navet har inga handlingar från länet än.',
    en: 'The hub holds no instruments of the county yet.',
  },
  before: { sv: 'Tidigare handlingar', en: 'Earlier instruments' },
  after: { sv: 'Fler handlingar', en: 'More instruments' },
  papers: { sv: 'Papper', en: 'Papers' },
  organisations: { sv: 'Organisationer som papperen nämner', en: 'Organisations that the papers name' },
  allInTable: { sv: 'De första 100 av', en: 'The first 100 of' },
  restInTable: { sv: 'resten finns i tabellen', en: 'the others are in the table' },
  news: { sv: 'Nytt och ändrat', en: 'New and changed' },
  noNews: {
    sv: 'Inget bland de senaste ändringarna gäller länet.',
    en: 'None of the latest changes is of the county.',
  },
  allNews: { sv: 'Allt nytt i länet', en: 'All that is new in the county' },
  applies: { sv: 'Vad gäller för en kommun?', en: 'What applies to a municipality?' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  choose: { sv: 'Välj kommun', en: 'Choose a municipality' },
  show: { sv: 'Visa', en: 'Show' },
  noneApplies: {
    sv: 'Ingen handling i navet namnger kommunen, eller länets kommuner som grupp.',
    en: 'No instrument of the hub names the municipality, or the municipalities of the county as a group.',
  },
  report: { sv: 'Rapportera fel', en: 'Report an error' },
  reportLead: {
    sv: 'Har du hittat ett fel i länets uppgifter? Länet tar emot det här:',
    en: 'Have you found an error in the facts of the county? The county takes it here:',
  },
} as const satisfies Record<string, Text>;

/** Why an instrument applies to a municipality. */
export const APPLIES_WHY = {
  NAMED: { sv: 'Kommunen eller ett organ i den namnges', en: 'The municipality or a body of it is named' },
  AMONG_ALL_OF_COUNTY: {
    sv: 'Länets kommuner namnges som grupp, och kommunen är en av dem',
    en: 'The municipalities of the county are named as a group, and this is one of them',
  },
} as const satisfies Record<string, Text>;

/** What is said where an address names no county of the hub. */
export function noCounty(name: string | null): Text {
  return name === null
    ? { sv: 'SCB har inget län med den koden.', en: 'SCB has no county of that code.' }
    : { sv: `${name} finns inte i navet än.`, en: `${name} is not in the hub yet.` };
}

/** What is said where the municipality asked about is none of the county’s. */
export const OTHER_MUNICIPALITY: Text = {
  sv: 'Kommunen ligger inte i länet. Välj en av länets kommuner.',
  en: 'The municipality does not lie in the county. Choose one of the county’s.',
};
