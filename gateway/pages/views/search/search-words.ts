import type { Text } from '#schema/values/text.ts';

/** What the page of searches says. */
export const SEARCH = {
  titleFor: { sv: 'Sök efter', en: 'Search for' },
  lead: {
    sv: 'Sökningen går genom titlar, uppgifter, ordalydelser, kodbokens namn och bifogade papper i alla län.',
    en: 'The search goes through titles, facts, wordings, names of the codebook and attached papers of all counties.',
  },
  how: {
    sv: 'Alla ord ska finnas. De hittas som de skrivs, i annan form, som början av ett längre ord, som synonym och utan prickar. Varje träff säger varför den hittades.',
    en: 'All words are to be found. They are found as written, in another form, as the beginning of a longer word, as a synonym and without dots. Every hit says why it was found.',
  },
  hits: { sv: 'träffar', en: 'hits' },
  hit: { sv: 'träff', en: 'hit' },
  narrow: { sv: 'Avgränsa', en: 'Narrow' },
  counties: { sv: 'Län', en: 'Counties' },
  kinds: { sv: 'Slag', en: 'Kinds' },
  theme: { sv: 'Tema', en: 'Theme' },
  anyTheme: { sv: 'Alla teman', en: 'All themes' },
  onlyInstruments: {
    sv: 'Papper för sig hittas bara när inget annat än län är valt.',
    en: 'Papers by themselves are found only where nothing but counties is chosen.',
  },
  show: { sv: 'Visa', en: 'Show' },
  lacksOne: {
    sv: 'bifogat papper är inte helt läst, så det som inte hittas kan stå där:',
    en: 'attached paper was not wholly read, so what is not found may stand there:',
  },
  lacksSome: {
    sv: 'bifogade papper är inte helt lästa, så det som inte hittas kan stå där:',
    en: 'attached papers were not wholly read, so what is not found may stand there:',
  },
  leftOut: { sv: 'Vanliga ord som inte söktes', en: 'Common words that were not searched for' },
  paper: { sv: 'papper', en: 'paper' },
  why: { sv: 'Varför', en: 'Why' },
  more: { sv: 'ställen till', en: 'more places' },
  onemore: { sv: 'ställe till', en: 'more place' },
  toFact: { sv: 'till uppgiften', en: 'to the fact' },
  next: { sv: 'Fler träffar', en: 'More hits' },
  first: { sv: 'Från början', en: 'From the beginning' },
  none: { sv: 'Inget hittades', en: 'Nothing was found' },
  noneLead: {
    sv: 'Det betyder att orden inte står i det som navet har läst. Det betyder inte att länen inte har kommit överens om det.',
    en: 'That means that the words are not in what the hub has read. It does not mean that counties have not agreed on it.',
  },
  fewer: {
    sv: 'Skriv färre ord: alla ska finnas i samma handling.',
    en: 'Write fewer words: all are to be found in one instrument.',
  },
  shorter: { sv: 'Skriv bara början av ett långt ord.', en: 'Write only the beginning of a long word.' },
  without: { sv: 'Sök utan avgränsning', en: 'Search without narrowing' },
  byCodebook: { sv: 'Sök bland kodbokens frågor och teman', en: 'Look among the questions and themes of the codebook' },
} as const satisfies Record<string, Text>;
