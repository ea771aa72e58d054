import type { Text } from '#schema/values/text.ts';

/** Something that a person does in the workbench, by a key or by the button that shows the key. */
export interface Action {
  /** As `KeyboardEvent.key` has it, with what is held beside it: `g`, `Ctrl+Enter`. */
  key: string;
  /** The key as it is shown. */
  shown: string;
  label: Text;
  /** Whether it works while somebody types in a field, too. */
  inFields?: true;
}

/** Every action with its key. No key is another's. */
export const BENCH_ACTIONS = {
  accept: { key: 'g', shown: 'G', label: { sv: 'Godkänn', en: 'Accept' } },
  refuse: { key: 'x', shown: 'X', label: { sv: 'Stryk', en: 'Refuse' } },
  change: { key: 'e', shown: 'E', label: { sv: 'Ändra', en: 'Change' } },
  next: { key: 'n', shown: 'N', label: { sv: 'Nästa förslag', en: 'Next proposal' } },
  previous: { key: 'p', shown: 'P', label: { sv: 'Föregående förslag', en: 'Previous proposal' } },
  fact: { key: 'f', shown: 'F', label: { sv: 'Ny uppgift av markerade rader', en: 'New fact from marked lines' } },
  silence: { key: 'i', shown: 'I', label: { sv: 'Inte angivet', en: 'Not stated' } },
  take: { key: 'm', shown: 'M', label: { sv: 'Ta markerade rader', en: 'Take marked lines' } },
  apply: {
    key: 'Ctrl+Enter',
    shown: 'Ctrl+Enter',
    label: { sv: 'Klar med uppgiften', en: 'Done with the fact' },
    inFields: true,
  },
  leave: {
    key: 'Escape',
    shown: 'Esc',
    label: { sv: 'Lämna fältet eller formuläret', en: 'Leave the field or the form' },
    inFields: true,
  },
  toPaper: { key: 't', shown: 'T', label: { sv: 'Till texten', en: 'To the text' } },
  toAspects: { key: 'a', shown: 'A', label: { sv: 'Till frågorna', en: 'To the aspects' } },
  uncited: { key: 'l', shown: 'L', label: { sv: 'Nästa rad utan uppgift', en: 'Next line without a fact' } },
  unanswered: { key: 'k', shown: 'K', label: { sv: 'Nästa obesvarade fråga', en: 'Next unanswered aspect' } },
  compare: { key: 'j', shown: 'J', label: { sv: 'Jämför', en: 'Compare' } },
  begin: { key: 'b', shown: 'B', label: { sv: 'Börja med ett papper', en: 'Begin with a paper' } },
  save: { key: 's', shown: 'S', label: { sv: 'Spara', en: 'Save' } },
  undo: { key: 'u', shown: 'U', label: { sv: 'Ångra', en: 'Undo' } },
  keys: { key: '?', shown: '?', label: { sv: 'Tangenter och hjälp', en: 'Keys and help' } },
} as const satisfies Record<string, Action>;

export type ActionId = keyof typeof BENCH_ACTIONS;

/** Keys within a list of lines or of aspects, as browsers' own lists have them. */
export const LIST_KEYS: readonly { shown: string; label: Text }[] = [
  { shown: '↑ ↓', label: { sv: 'En rad eller fråga upp eller ner', en: 'One line or aspect up or down' } },
  { shown: 'Shift+↑ ↓', label: { sv: 'Markera fler rader', en: 'Mark more lines' } },
  { shown: 'Enter', label: { sv: 'Till det som sägs om raden', en: 'To what is said of the line' } },
  { shown: 'Home End', label: { sv: 'Först eller sist i listan', en: 'First or last in the list' } },
];

const BY_KEY = new Map<string, ActionId>(Object.entries(BENCH_ACTIONS).map(([id, { key }]) => [key, id as ActionId]));

/** What of an event on the keyboard tells its action. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** The action of a key; `null` for none, and where somebody types in a field unless it works there too. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed, isTyping: boolean): ActionId | null {
  if (altKey) return null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  const id = BY_KEY.get(ctrlKey || metaKey ? `Ctrl+${plain}` : plain);
  if (id === undefined) return null;
  const { inFields }: Action = BENCH_ACTIONS[id];
  return isTyping && !inFields ? null : id;
}
