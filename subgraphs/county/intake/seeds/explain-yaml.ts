import type { Document } from 'yaml';
import type { Broken } from './parse-seed.ts';

const TAB = 'a tab before the text of a line; expected blanks';

/** What to write in place of what YAML does not take, by what its parser says. */
const WORDS: readonly [RegExp, string][] = [
  [/^Tabs are not allowed/, TAB],
  [
    /^All (mapping|collection|sequence) items|^Sequence item without/,
    'begins farther left or right than its neighbours; expected as many blanks before it as before them',
  ],
  [
    /^Nested mappings are not allowed/,
    'a second colon with a blank behind it, or a field too far to the right; expected a text with a colon in quotes, and each field on a line of its own',
  ],
  [/^Implicit keys need/, 'no field; expected its name, a colon and a blank, such as "kind: AGREEMENT"'],
  [/^Missing ,/, 'no comma between two members; expected one'],
  [/^Missing closing/, 'a quote that is not closed; expected a second one'],
  [/^Block collections are not allowed/, 'no comma between two fields; expected one, such as { min: 0, max: 17 }'],
  [/^Plain value cannot start/, 'begins with a sign that says something in YAML; expected the text in quotes'],
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
  const tabs = Array.from(source.matchAll(INDENTED_BY_TAB), ({ index }) => ({ offset: index, message: TAB }));
  const words = WORDS.find(([pattern]) => pattern.test(first.message))?.[1] ?? first.message;
  const told = tabs.length > 0 ? tabs : [{ offset: first.pos[0], message: words }];
  return told.map(({ offset, message }) => ({ offset, message: `not valid YAML: ${message}` }));
}
