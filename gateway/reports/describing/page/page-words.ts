import type { Text } from '#schema/values/text.ts';

/** The words of the page of reports. */
export const PAGE_WORDS = {
  title: { sv: 'Rapporter', en: 'Reports' },
  lead: {
    sv: 'Alla läns uppgifter som platta tabeller, för Excel, Power BI, Qlik, R, Python och andra verktyg. Varje tabell har en egen adress i varje form; samma adress ger alltid samma kolumner.',
    en: 'The data of all counties as flat tables, for Excel, Power BI, Qlik, R, Python and other tools. Each table has an address of its own in each form; the same address always gives the same columns.',
  },
  other: { sv: 'In English', en: 'På svenska' },
  all: { sv: 'Alla rapporter', en: 'All reports' },
  rules: { sv: 'Så läses raderna', en: 'How to read the rows' },
  states: { sv: 'Vad en rad kan vara', en: 'What a row can be' },
  openApi: { sv: 'Alla adresser som OpenAPI 3.1', en: 'All addresses as OpenAPI 3.1' },
  key: { sv: 'nyckel', en: 'key' },
  columns: { sv: 'Kolumner', en: 'Columns' },
  parameters: { sv: 'Parametrar', en: 'Parameters' },
  name: { sv: 'Namn', en: 'Name' },
  type: { sv: 'Typ', en: 'Type' },
  meaning: { sv: 'Betydelse', en: 'Meaning' },
  values: { sv: 'Ord', en: 'Words' },
  code: { sv: 'kod', en: 'code' },
  words: { sv: 'i ord', en: 'in words' },
  list: { sv: 'flera, med komma eller upprepad', en: 'several, with commas or repeated' },
  required: { sv: 'måste anges', en: 'has to be given' },
  byDefault: { sv: 'annars', en: 'by default' },
  attempt: { sv: 'pröva', en: 'try' },
} as const satisfies Record<string, Text>;

/** The types of columns and parameters in words. */
export const TYPE_WORDS = {
  text: { sv: 'text', en: 'text' },
  integer: { sv: 'heltal', en: 'whole number' },
  number: { sv: 'tal', en: 'number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  day: { sv: 'dag', en: 'day' },
  moment: { sv: 'tidpunkt', en: 'moment' },
} as const satisfies Record<string, Text>;
