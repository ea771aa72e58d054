import type { Text } from '#schema/values/text.ts';

/** What whoever reads a report has to know of it. */
export const READING_RULES = {
  notStated: {
    sv: 'Att en källa inte anger något är ett värde: raden finns, med NOT_STATED och de rader som lästes. NOT_CODED är något annat: ingen har läst källan för den saken. En tom cell betyder bara att kolumnen inte har något att säga om raden.',
    en: 'That a source does not state something is a value: the row is there, with NOT_STATED and the lines that were read. NOT_CODED is something else: nobody has read the source for it. An empty cell only means that the column has nothing to say of the row.',
  },
  pull: {
    sv: 'Så används en hämtning som börjar efter en markör: kasta alla dina rader för län som är RESTARTED, kasta dina rader för varje nyckel som förekommer, och lägg till de rader som är HELD. En tabell utan nyckel är en logg: dess rader läggs bara till.',
    en: 'To apply a pull that begins after a cursor: drop all your rows of counties that are RESTARTED, drop your rows of every key that appears, and add the rows that are HELD. A table without a key is a log: its rows are only added.',
  },
  formulas: {
    sv: "I CSV står ett enkelt citattecken (') före text som ett kalkylprogram annars skulle räkna ut som en formel.",
    en: "In CSV an apostrophe (') stands before text that a spreadsheet would otherwise work out as a formula.",
  },
  papers: {
    sv: 'Licensen gäller de kodade uppgifterna, inte de handlingar som de handlar om.',
    en: 'The licence is of the coded facts, not of the papers that they are about.',
  },
  errors: {
    sv: 'Fel i uppgifterna rapporteras till länet, där det säger: platsen står vid länet i filens uppgifter om sig själv, och i tabellen counties. Ett län utan plats har inte angivit någon.',
    en: 'Errors in the facts are reported to the county, where it says: the place stands with the county in what the file says of itself, and in the table counties. A county without a place has stated none.',
  },
} as const satisfies Record<string, Text>;
