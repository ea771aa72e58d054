import { isObject } from '#schema/shared/is-object.ts';

/** What a text can hold of where something is: addresses, files, and the lines of a stack. */
const INSIDES = [
  /\n[\s\S]*$/,
  /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>)\]]*/gi,
  /\[[\da-f:.]*:[\da-f:.]*\](?::\d+)?/gi,
  /(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?::\d{2,5})?(?![\w:])/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?/g,
  /\b(?:localhost|[a-z\d-]+(?:\.[a-z\d-]+)+):\d+/gi,
  /\b[a-z]:\\\S+/gi,
  /(?<![\w/])\/(?:[^\s/"'),:;]+\/)*[^\s/"'),:;]+(?::\d+){0,2}/g,
];

/**
 * The same as plain data, with `…` in its texts for every address and file of the hub, and without more than their first
 * lines: what stands in a log may say where, what anybody can ask for only what.
 */
export function withoutInsides(value: unknown): unknown {
  if (typeof value === 'string') return INSIDES.reduce((text, inside) => text.replace(inside, '…'), value);
  if (Array.isArray(value)) return value.map(withoutInsides);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutInsides(inner)]));
}
