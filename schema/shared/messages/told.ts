/** Something said to people, in both languages of the hub. */
export interface Message {
  sv: string;
  en: string;
}

/** What is put into a message: words of each language, or the same in both. */
export type MessagePart = Message | string | number;

/** The names of the places in a message: `missing; expected <what>` has the place `what`. */
type PlacesIn<Words extends string> = Words extends `${string}<${infer Name}>${infer Rest}`
  ? Name | PlacesIn<Rest>
  : never;

/** A message with something in each of its places. What is put in is not looked at for places itself. */
export function told<Words extends Message>(
  words: Words,
  ...[parts]: [PlacesIn<Words['en']>] extends [never]
    ? []
    : [parts: Readonly<Record<PlacesIn<Words['en']>, MessagePart>>]
): Message {
  return { sv: filled(words.sv, 'sv', parts), en: filled(words.en, 'en', parts) };
}

/** The same characters in both languages. */
export function toldAlike(words: string): Message {
  return { sv: words, en: words };
}

/** What is told, changed alike in both languages. */
export function inEach({ sv, en }: Message, change: (words: string) => string): Message {
  return { sv: change(sv), en: change(en) };
}

/** Several things in a row, the last behind a word. */
export function toldList(parts: readonly string[], last: Message): Message {
  return inEach(last, (word) => parts.join(` ${word} `));
}

const PLACE = /<(\w+)>/g;

function filled(words: string, language: keyof Message, parts: Readonly<Record<string, MessagePart>> = {}): string {
  return words.replace(PLACE, (place, name: string) => {
    const part = parts[name] ?? place;
    return typeof part === 'object' ? part[language] : String(part);
  });
}
