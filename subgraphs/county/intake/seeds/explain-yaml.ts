import type { Document } from 'yaml';
import { SEED_FILE_MESSAGES, YAML_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type Message, told, toldAlike } from '#schema/shared/messages/told.ts';
import type { Broken } from './parse-seed.ts';

/** What to write in place of what YAML does not take, by what its parser says. */
const WORDS: readonly [RegExp, Message][] = [
  [/^Tabs are not allowed/, YAML_MESSAGES.tab],
  [/^All (mapping|collection|sequence) items|^Sequence item without/, YAML_MESSAGES.notLevel],
  [/^Nested mappings are not allowed/, YAML_MESSAGES.secondColon],
  [/^Implicit keys need/, YAML_MESSAGES.noField],
  [/^Missing ,/, YAML_MESSAGES.noCommaInList],
  [/^Missing closing/, YAML_MESSAGES.openQuote],
  [/^Block collections are not allowed/, YAML_MESSAGES.noCommaInFields],
  [/^Plain value cannot start/, YAML_MESSAGES.sign],
];

/** A line that a tab stands in front of, with what follows it. */
const INDENTED_BY_TAB = /^ *\t\s*\S/gm;

/**
 * What keeps a text from being YAML: the first thing, as what follows often follows from it; where tabs are in front of
 * lines, all of these.
 */
export function wrongWithYaml({ errors, warnings }: Document.Parsed, source: string): Broken[] {
  const [first] = [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const tabs = Array.from(source.matchAll(INDENTED_BY_TAB), ({ index }) => ({ offset: index, why: YAML_MESSAGES.tab }));
  const words = WORDS.find(([pattern]) => pattern.test(first.message))?.[1] ?? toldAlike(first.message);
  const all = tabs.length > 0 ? tabs : [{ offset: first.pos[0], why: words }];
  return all.map(({ offset, why }) => ({ offset, message: told(SEED_FILE_MESSAGES.notYaml, { why }) }));
}
