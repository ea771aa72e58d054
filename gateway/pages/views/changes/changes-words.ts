import type { Text } from '#schema/values/text.ts';

/** What the page of changes says. */
export const CHANGES = {
  lead: {
    sv: 'Vad som har tillkommit, ändrats och tagits bort, det senaste först.',
    en: 'What was added, changed and removed, the latest first.',
  },
  counties: { sv: 'Län', en: 'Counties' },
  show: { sv: 'Visa', en: 'Show' },
  none: { sv: 'Inget har ändrats i de län som är valda.', en: 'Nothing has changed in the counties that are chosen.' },
  noneOlder: {
    sv: 'Det finns inga äldre ändringar här.',
    en: 'There are no older changes here.',
  },
  pages: { sv: 'Sidor', en: 'Pages' },
  newer: { sv: 'Nyare', en: 'Newer' },
  older: { sv: 'Äldre', en: 'Older' },
  feed: { sv: 'Följ som flöde (Atom)', en: 'Follow as a feed (Atom)' },
  earlier: {
    sv: 'Jämför så som det var känt efter de här ändringarna',
    en: 'Compare as it was known after these changes',
  },
  kept: {
    sv: 'Här visas högst de 500 senaste ändringarna i varje län. Hela loggen finns som tabell.',
    en: 'At most the latest 500 changes of each county are shown here. The whole log is there as a table.',
  },
} as const satisfies Record<string, Text>;
