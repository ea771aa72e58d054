import type { Mark } from '#gateway/pages/parts/parts-words.ts';
import type { Text } from '#schema/values/text.ts';

/** What the page of decisions says. */
export const DECISIONS = {
  title: { sv: 'Beslut', en: 'Decisions' },
  titleOfWaiting: { sv: 'Beslut som väntar på andra parter', en: 'Decisions that wait for other parties' },
  lead: {
    sv: 'Vem som beslutar vad, när och på vilka villkor. Ett förslag är inget beslut, och ett beslut på villkor gäller först när villkoret är uppfyllt.',
    en: 'Who decides what, when and on which conditions. A proposal is no decision, and a decision on a condition holds only once the condition is fulfilled.',
  },
  leadOfWaiting: {
    sv: 'Beslut med villkoret att övriga parter godkänner eller beslutar likadant, där det inte är känt att de har gjort det.',
    en: 'Decisions on the condition that the other parties approve or decide correspondingly, where it is not known that they have.',
  },
  ways: { sv: 'Snabbval', en: 'Shortcuts' },
  all: { sv: 'Alla', en: 'All' },
  waiting: { sv: 'Väntar på andra parter', en: 'Wait for other parties' },
  open: { sv: 'Öppna remisser', en: 'Open referrals' },
  narrow: { sv: 'Fler val', en: 'More choices' },
  counties: { sv: 'Län', en: 'Counties' },
  statuses: { sv: 'Läge', en: 'Status' },
  actions: { sv: 'Vad beslutet innebär', en: 'What the decision does' },
  body: { sv: 'Organ', en: 'Body' },
  anyBody: { sv: 'vilket som helst', en: 'any' },
  show: { sv: 'Visa', en: 'Show' },
  decision: { sv: 'Beslut', en: 'Decision' },
  date: { sv: 'När', en: 'When' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  source: { sv: 'Var det står', en: 'Where it stands' },
  party: { sv: 'För part:', en: 'For party:' },
  noBody: { sv: 'Vem som beslutar anges inte', en: 'Who decides is not stated' },
  proposedBy: { sv: 'Förslag från', en: 'Proposed by' },
  item: { sv: 'Punkt', en: 'Item' },
  noLater: { sv: 'Senast', en: 'No later than' },
  noCondition: { sv: 'Inget villkor anges', en: 'No condition is stated' },
  none: {
    sv: 'Inga beslut finns i urvalet. Det betyder att länens papper inte anger några, inte att inga har tagits.',
    en: 'There are no decisions in the selection. That means that the counties’ papers state none, not that none was taken.',
  },
  noneWaiting: {
    sv: 'Inget beslut i urvalet har ett sådant villkor som inte är känt som uppfyllt.',
    en: 'No decision in the selection has such a condition that is not known to be fulfilled.',
  },
  more: { sv: 'Fler beslut', en: 'More decisions' },
  first: { sv: 'Från början', en: 'From the beginning' },
  openOn: { sv: 'Öppen för svar den', en: 'Open for answers on' },
  day: { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
  deadline: { sv: 'Svar senast', en: 'Answers by' },
  opened: { sv: 'Öppnad', en: 'Opened' },
  responders: { sv: 'Får svara', en: 'May answer' },
  channel: { sv: 'Hur', en: 'How' },
} as const satisfies Record<string, Text>;

/** How many decisions are shown, and of how many. */
export const COUNTED = {
  decisions: (count: number): Text => ({
    sv: `${count} beslut`,
    en: count === 1 ? 'one decision' : `${count} decisions`,
  }),
  waiting: (count: number, looked: number): Text => ({
    sv: `${count} av ${looked} beslut väntar på andra parter.`,
    en: `${count} of ${looked} decisions wait for other parties.`,
  }),
  lookedThrough: (looked: number, all: number): Text => ({
    sv: `Sidan har sett igenom ${looked} av ${all} beslut.`,
    en: `The page has looked through ${looked} of ${all} decisions.`,
  }),
  notOpen: (day: string): Text => ({
    sv: `Ingen remiss är öppen ${day}.`,
    en: `No referral is open on ${day}.`,
  }),
  daysLeft: (days: number): Text => ({
    sv: days === 1 ? 'en dag kvar' : `${days} dagar kvar`,
    en: days === 1 ? 'one day left' : `${days} days left`,
  }),
};

/** Whether a decision is taken. */
export const STATUSES = {
  PROPOSED: {
    sign: '◌',
    word: { sv: 'Föreslaget', en: 'Proposed' },
    ground: {
      sv: 'Ett förslag. Att det beslutades är inte belagt.',
      en: 'A proposal. That it was decided is not evidenced.',
    },
  },
  PLANNED: {
    sign: '→',
    word: { sv: 'Planerat', en: 'Planned' },
    ground: { sv: 'Ska läggas fram för beslut.', en: 'Is to be put for decision.' },
  },
  TAKEN: {
    sign: '●',
    word: { sv: 'Taget', en: 'Taken' },
    ground: { sv: 'Ett papper säger att det beslutades.', en: 'A paper says that it was decided.' },
  },
  NOT_EVIDENCED: {
    sign: '○',
    word: { sv: 'Ej belagt', en: 'Not evidenced' },
    ground: { sv: 'Inget papper visar att det beslutades.', en: 'No paper shows that it was decided.' },
  },
} as const satisfies Record<string, Mark>;

/** Whether a condition is known to be fulfilled. */
export const FULFILMENTS = {
  FULFILLED: {
    sign: '✓',
    word: { sv: 'Uppfyllt', en: 'Fulfilled' },
    ground: { sv: 'Ett papper säger det.', en: 'A paper says so.' },
  },
  NOT_FULFILLED: {
    sign: '≠',
    word: { sv: 'Inte uppfyllt', en: 'Not fulfilled' },
    ground: { sv: 'Ett papper säger det.', en: 'A paper says so.' },
  },
  UNKNOWN: {
    sign: '?',
    word: { sv: 'Okänt om uppfyllt', en: 'Not known to be fulfilled' },
    ground: { sv: 'Inget papper säger vare sig det ena eller det andra.', en: 'No paper says one or the other.' },
  },
} as const satisfies Record<string, Mark>;
