import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';

/** What the page of a document says. */
export const PAPER_WORDS = {
  untitled: { sv: 'Dokument utan känd titel', en: 'Document of unknown title' },
  held: { sv: 'I navet', en: 'In the hub' },
  lineCount: { sv: 'Rader', en: 'Lines' },
  codebook: { sv: 'Läst med kodbok', en: 'Read with codebook' },
  itself: { sv: 'Vad dokumentet säger om sig självt', en: 'What the document says of itself' },
  about: { sv: 'Handlingar som det gäller', en: 'Instruments that it is about' },
  noAbout: {
    sv: 'Ingen källa säger vad dokumentet är för någon handling.',
    en: 'No source says what the document is to any instrument.',
  },
  moreAbout: { sv: 'fler finns i tabellen document-instruments', en: 'more are in the table document-instruments' },
  text: { sv: 'Pappret, rad för rad', en: 'The paper, line by line' },
  textLead: {
    sv: 'Rader med markering bär uppgifter: öppna markeringen för att se vilka. Övriga rader är lästa, men ingen uppgift står på dem.',
    en: 'Lines with a mark bear facts: open the mark to see which. The other lines have been read, but no fact stands on them.',
  },
  places: { sv: 'Rader som uppgifter står på', en: 'Lines that facts stand on' },
  placesLead: {
    sv: 'Navet har inte dokumentets text. Radnumren gäller länets eget exemplar.',
    en: 'The hub does not hold the text of the document. Line numbers are those of the county’s own copy.',
  },
  noPlaces: {
    sv: 'Inga uppgifter står på rader i det här dokumentet.',
    en: 'No facts stand on lines of this document.',
  },
  notes: { sv: 'Hur texten är läst', en: 'How the text was read' },
  notesLead: {
    sv: 'Det som står på sidorna och inte är läst är varken angivet eller ej angivet här.',
    en: 'What stands on the pages and was not read is neither stated nor not stated here.',
  },
  noNotes: {
    sv: 'Inget i dokumentet är noterat som oläst, utelämnat eller markerat.',
    en: 'Nothing in the document is noted as not read, left out or marked.',
  },
  notNoted: {
    sv: 'Texten lästes innan navet noterade vad som inte är läst.',
    en: 'The text was read before the hub noted what was not read.',
  },
  vain: { sv: 'Läst, men inte angivet', en: 'Read, but not stated' },
  vainLead: {
    sv: 'De här frågorna är dokumentet läst för utan att det säger något om dem.',
    en: 'The document has been read for these questions, and says nothing of them.',
  },
  ofItself: { sv: 'Dokumentet självt', en: 'The document itself' },
  line: { sv: 'Rad', en: 'Line' },
  lines: { sv: 'Rad', en: 'Lines' },
  fact: { sv: 'uppgift', en: 'fact' },
  facts: { sv: 'uppgifter', en: 'facts' },
  toFact: { sv: 'Till uppgiften', en: 'To the fact' },
  steps: { sv: 'Fler rader', en: 'More lines' },
  past: { sv: 'Så här var dokumentet känt', en: 'This is how the document was known on' },
  toNow: { sv: 'Till det som är känt nu', en: 'To what is known now' },
  history: { sv: 'Ändringar', en: 'Changes' },
  noHistory: { sv: 'Inga ändringar är loggade.', en: 'No changes are logged.' },
  asThen: { sv: 'som det var känt då', en: 'as known then' },
  removed: { sv: 'Dokumentet är borttaget', en: 'The document is removed' },
  removedLead: {
    sv: 'Länet har tagit bort det ur navet. Som det var känt innan går att läsa nedan.',
    en: 'Its county has taken it out of the hub. As it was known before can be read below.',
  },
} as const satisfies Record<string, Text>;

/** What it means how the hub has a document. */
export const HOLDING_MEANS: Readonly<Record<Member<'Holding'>, Text>> = {
  FULL_TEXT: {
    sv: 'Hela dokumentet är läst, och dess text finns här, utan kontaktuppgifter och utan namn som inte återges.',
    en: 'The whole document has been read, and its text is here, without contact data and without names that are withheld.',
  },
  CITED: {
    sv: 'Hela dokumentet är läst. Uppgifterna anger vilka rader de står på.',
    en: 'The whole document has been read. Facts say on which lines they stand.',
  },
  MENTIONED_ONLY: {
    sv: 'Navet har aldrig haft dokumentet. Andra papper nämner det, och det som står här är vad de säger.',
    en: 'The hub has never had the document. Other papers mention it, and what stands here is what they say.',
  },
};

/** What it means that the hub has the text of a document that nobody has read for facts. */
export const TEXT_NOT_CODED: Text = {
  sv: 'Dokumentets text finns här, utan kontaktuppgifter och utan namn som inte återges. Ingen har ännu läst det för uppgifter; det som står här är vad andra papper säger.',
  en: 'The text of the document is here, without contact data and without names that are withheld. Nobody has read it for facts yet; what stands here is what other papers say.',
};

/** What is said where an address names no document. */
export const NO_DOCUMENT: Text = {
  sv: 'Id:t är inte något dokuments. Det kan vara felskrivet, eller gälla en handling eller en organisation.',
  en: 'The id is not one of a document. It may be misspelt, or that of an instrument or an organisation.',
};

/** What is said where nothing was known of a document at a moment. */
export const NOT_KNOWN_THEN: Text = {
  sv: 'Dokumentet var inte känt vid den tidpunkten.',
  en: 'The document was not known at that moment.',
};
