import type { Text } from '#schema/values/text.ts';

/** What the page of the codebook says. */
export const CODEBOOK = {
  lead: {
    sv: 'Allt som navet kan säga om en handling eller ett papper, med vad det betyder. Varje uppgift svarar på en av aspekterna, och varje påstående hör till ett eller flera teman.',
    en: 'All that the hub can say of an instrument or a paper, and what it means. Every fact answers one of the aspects, and every statement belongs to one or more themes.',
  },
  version: { sv: 'Kodbokens version', en: 'Version of the codebook' },
  onThePage: { sv: 'På sidan', en: 'On this page' },
  aspects: { sv: 'Aspekter', en: 'Aspects' },
  themes: { sv: 'Teman', en: 'Themes' },
  themesLead: {
    sv: 'Vad ett påstående handlar om. Det som sägs om ett smalare tema räknas också till det bredare.',
    en: 'What a statement is about. What is said of a narrower theme counts under the broader one too.',
  },
  standings: { sv: 'Varför en uppgift saknas', en: 'Why a fact is missing' },
  standingsLead: {
    sv: 'Det finns fem skäl, och de betyder olika saker. Navet blandar aldrig ihop dem.',
    en: 'There are five reasons, and they mean different things. The hub never mixes them up.',
  },
  certainties: { sv: 'Hur säkert något gällde', en: 'How sure it is that something held' },
  verdicts: { sv: 'Vad en jämförelse kommer fram till', en: 'What a comparison comes to' },
  enumerations: { sv: 'Uppräkningar', en: 'Enumerations' },
  enumerationsLead: {
    sv: 'Koderna som står i tabeller och i API:t, med orden som sidorna använder.',
    en: 'The codes that stand in tables and in the API, with the words that the pages use.',
  },
  code: { sv: 'Kod', en: 'Code' },
  word: { sv: 'Ord', en: 'Word' },
  appliesTo: { sv: 'Gäller', en: 'Applies to' },
  documents: { sv: 'papper', en: 'papers' },
  value: { sv: 'Värde', en: 'Value' },
  compared: { sv: 'Jämförs efter', en: 'Compared by' },
  notCompared: { sv: 'ingenting, den visas bara', en: 'nothing, it is only shown' },
  since: { sv: 'Sedan version', en: 'Since version' },
  broader: { sv: 'Del av', en: 'Part of' },
  own: { sv: 'Länets eget tema', en: 'The county’s own theme' },
  answers: { sv: 'Vad länen svarar', en: 'What the counties answer' },
  some: { sv: 'anger', en: 'state it' },
} as const satisfies Record<string, Text>;
