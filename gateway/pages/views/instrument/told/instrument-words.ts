import type { Text } from '#schema/values/text.ts';

/** What the head of the page says. */
export const HEAD = {
  title: { sv: 'Titel', en: 'Title' },
  untitled: { sv: 'Handling utan namn', en: 'Instrument without a name' },
  past: { sv: 'Som det var känt', en: 'As known' },
  toNow: { sv: 'Visa vad som är känt nu', en: 'Show what is known now' },
  on: { sv: 'Dag', en: 'Day' },
  asKnownAt: { sv: 'Som känt den', en: 'As known on' },
  asKnownHint: { sv: 'nu', en: 'now' },
  show: { sv: 'Visa', en: 'Show' },
  standing: { sv: 'Läget', en: 'Standing' },
  force: { sv: 'I kraft', en: 'In force' },
  state: { sv: 'Skede', en: 'State' },
  period: { sv: 'Tid enligt pappret', en: 'Period by the paper' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'till', en: 'to' },
  conditions: { sv: 'Villkor som inte är kända att vara uppfyllda', en: 'Conditions not known to be met' },
  noState: { sv: 'Inget skede är belagt.', en: 'No state is evidenced.' },
  notInForce: {
    sv: 'Ett uppdragsdirektiv är inte i kraft på det sättet: dess tid är uppdragets.',
    en: 'A directive is not in force in that sense: its period is that of the assignment.',
  },
  compare: { sv: 'Jämför med', en: 'Compare with' },
  compareOthers: { sv: 'andra av samma slag', en: 'others of the same kind' },
  compareAll: { sv: 'välj själv', en: 'choose yourself' },
} as const satisfies Record<string, Text>;

/** What the lists of facts say. */
export const FACTS = {
  theFact: { sv: 'uppgiften', en: 'the fact' },
  more: { sv: 'Läs mer om', en: 'Read more of' },
  report: { sv: 'rapportera fel', en: 'report an error' },
  reportSubject: { sv: 'Fel i en uppgift', en: 'Error in a fact' },
  others: { sv: 'vad alla län säger', en: 'what all counties say' },
  doubts: { sv: 'Skador och oklarheter i källan:', en: 'Damage and doubt in the source:' },
  notAsked: { sv: 'Frågas inte om det här slaget:', en: 'Not asked of this kind:' },
  unknown: {
    sv: 'Uppgifter som den här sidans kodbok inte känner',
    en: 'Facts that this page’s codebook does not know',
  },
} as const satisfies Record<string, Text>;

/** What the special parts say. */
export const GLANCE = {
  adoption: { sv: 'Antagande, part för part', en: 'Adoption, party by party' },
  noParty: { sv: 'Inga parter angivna', en: 'No parties stated' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  steps: { sv: 'Beslut', en: 'Decisions' },
  themes: { sv: 'Innehållet, tema för tema', en: 'The content, theme by theme' },
  themesLead: {
    sv: 'Siffrorna leder till uppgifterna ovanför. Varje tema leder till vad alla län säger om det.',
    en: 'The numbers lead to the facts above. Each theme leads to what all counties say of it.',
  },
  theme: { sv: 'Tema', en: 'Theme' },
  statements: { sv: 'Innehåll', en: 'Statements' },
  withoutTheme: { sv: 'Utan tema', en: 'Without theme' },
  budget: { sv: 'Budgeten', en: 'The budget' },
  post: { sv: 'Post', en: 'Line' },
  amount: { sv: 'Belopp', en: 'Amount' },
  readings: { sv: 'Möjliga läsningar', en: 'Possible readings' },
  or: { sv: 'eller', en: 'or' },
  total: { sv: 'Summa', en: 'Total' },
  oneReading: { sv: 'Talet går att läsa', en: 'The number can be read' },
  phases: { sv: 'Faser och aktiviteter', en: 'Phases and activities' },
  phase: { sv: 'Fas', en: 'Phase' },
  activities: { sv: 'Aktiviteter', en: 'Activities' },
  activity: { sv: 'Aktivitet', en: 'Activity' },
  unnumbered: { sv: 'utan nummer', en: 'without number' },
} as const satisfies Record<string, Text>;

/** What the lineage says. */
export const LINEAGE = {
  title: { sv: 'Släktskap', en: 'Lineage' },
  lead: {
    sv: 'Handlingar som den hänger ihop med, också genom andra. Streckad linje: en slutsats, inte pappers ord.',
    en: 'Instruments that it is connected with, also through others. A dashed line is inferred, not a paper’s word.',
  },
  of: { sv: 'av', en: 'of' },
  ownFirst: { sv: 'samband visas, de egna först.', en: 'relations are shown, its own first.' },
  alone: { sv: 'Inga samband med andra handlingar är kända.', en: 'No relations to other instruments are known.' },
  graph: { sv: 'Hur handlingarna hänger ihop', en: 'How the instruments are connected' },
  table: { sv: 'Samma samband som tabell', en: 'The same relations as a table' },
  source: { sv: 'Handling', en: 'Instrument' },
  relation: { sv: 'Samband', en: 'Relation' },
  target: { sv: 'Med', en: 'With' },
  ground: { sv: 'Grund', en: 'Ground' },
  this: { sv: 'den här', en: 'this one' },
} as const satisfies Record<string, Text>;

/** What the history and the end of the page say. */
export const HISTORY = {
  title: { sv: 'Historik', en: 'History' },
  lead: {
    sv: 'När uppgifterna kom in i navet och ändrades där, det senaste först. Varje rad leder till sidan som den var känd då.',
    en: 'When the facts came into the hub and changed there, the latest first. Each line leads to the page as known then.',
  },
  none: { sv: 'Inga ändringar är kända.', en: 'No changes are known.' },
  asThen: { sv: 'som den var känd då', en: 'as known then' },
  shown: { sv: 'visas nu', en: 'shown now' },
  facts: { sv: 'uppgifter', en: 'facts' },
  cite: { sv: 'Hänvisa hit', en: 'Cite this' },
  licence: { sv: 'Licens', en: 'Licence' },
  updated: { sv: 'Uppdaterad', en: 'Updated' },
  codebook: { sv: 'Läst med kodbok', en: 'Read with codebook' },
  id: { sv: 'Id', en: 'Id' },
  citation: { sv: 'Föreslagen hänvisning', en: 'Suggested citation' },
} as const satisfies Record<string, Text>;
