import type { Text } from '#schema/values/text.ts';
import type { PageName } from './page-addresses.ts';

/** What the pages have in common says. */
export const SITE = {
  name: { sv: 'Länens överenskommelser', en: 'County agreements' },
  description: {
    sv: 'Jämför hur Sveriges län kommer överens om barn och unga: varje uppgift med de rader som den står på.',
    en: 'Compare how Swedish counties agree on children and young people: every fact with the lines it stands on.',
  },
  skip: { sv: 'Till innehållet', en: 'To the content' },
  main: { sv: 'Huvudmeny', en: 'Main menu' },
  other: { sv: 'In English', en: 'På svenska' },
  mine: { sv: 'Mitt län', en: 'My county' },
  search: { sv: 'Sök', en: 'Search' },
  searchFor: { sv: 'Sök i alla län', en: 'Search all counties' },
  take: { sv: 'Ta med', en: 'Take with you' },
  query: { sv: 'frågan i GraphiQL', en: 'the query in GraphiQL' },
  print: { sv: 'skriv ut', en: 'print' },
  copy: { sv: 'kopiera länken', en: 'copy the link' },
  copied: { sv: 'länken är kopierad', en: 'the link is copied' },
  silent: { sv: 'Alla län svarade inte', en: 'Not all counties answered' },
  silentLead: {
    sv: 'Det som visas är helt för de län som svarade. Ladda om sidan om en stund.',
    en: 'What is shown is whole for the counties that answered. Reload the page in a while.',
  },
  promise: {
    sv: 'Navet säger bara vad länens papper säger. Det som ett papper inte säger står som ej angivet, aldrig som en gissning.',
    en: 'The hub says only what the counties’ papers say. What a paper does not say is shown as not stated, never guessed.',
  },
  printed: { sv: 'Utskrivet', en: 'Printed' },
  printedFrom: { sv: 'från', en: 'from' },
  knownAt: { sv: 'Som det var känt', en: 'As known at' },
  footer: { sv: 'Om webbplatsen', en: 'About the site' },
} as const satisfies Record<string, Text>;

/** The pages of the main menu, and those of the foot, in their order. */
export const MENU: readonly PageName[] = [
  'compare',
  'questions',
  'timeline',
  'coverage',
  'search',
  'codebook',
  'open-data',
];
export const FOOT: readonly PageName[] = ['guide', 'changes', 'decisions', 'about', 'accessibility'];

/** What each page is called in menus. */
export const PAGE_LABELS: Readonly<Record<PageName, Text>> = {
  start: { sv: 'Start', en: 'Start' },
  compare: { sv: 'Jämför', en: 'Compare' },
  questions: { sv: 'En fråga', en: 'One question' },
  question: { sv: 'En fråga', en: 'One question' },
  timeline: { sv: 'Vad gällde när', en: 'What held when' },
  coverage: { sv: 'Vilka omfattas', en: 'Who is covered' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  changes: { sv: 'Nytt och ändrat', en: 'New and changed' },
  search: { sv: 'Sök', en: 'Search' },
  instrument: { sv: 'Handling', en: 'Instrument' },
  document: { sv: 'Dokument', en: 'Document' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  county: { sv: 'Län', en: 'County' },
  codebook: { sv: 'Kodbok', en: 'Codebook' },
  'open-data': { sv: 'Öppna data', en: 'Open data' },
  guide: { sv: 'Guide för analytiker', en: 'Guide for analysts' },
  about: { sv: 'Om navet', en: 'About the hub' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
};
