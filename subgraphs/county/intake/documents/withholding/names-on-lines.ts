import type { Cited } from '#schema/values/citation.ts';

/** What a withheld name gives way to. */
const MARKER = '[namn]';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}`;
const GAP = String.raw`[^\S\n]{1,3}`;
const BETWEEN = String.raw`(?:\p{Lu}\.|af|av|da|de|del|den|der|la|van|von|${WORD})`;

/** Two to five words with capitals, initials and particles between them: somebody’s name, unless it is known for something else. */
const NAME = new RegExp(`(?<!\\p{L})${WORD}(?:${GAP}${BETWEEN}){0,3}${GAP}${WORD}`, 'gu');

/**
 * The names of persons on lines that facts cite and whose names they withhold. What is known to be the name of something
 * else, such as an organisation, or of somebody who may be named, is none, however it is inflected. Known names of one word
 * say nothing: many a municipality is called as somebody is.
 */
export function namesOnLines(
  lines: readonly string[],
  places: readonly Pick<Cited, 'lineStart' | 'lineEnd'>[],
  known: readonly string[],
): string[] {
  const any = anyOf(known.filter((name) => /\S\s+\S/.test(name)));
  const others = any === null ? null : new RegExp(`${any}\\p{L}*`, 'giu');
  const cited = new Set(places.flatMap(({ lineStart, lineEnd }) => lines.slice(lineStart - 1, lineEnd)));
  const names = [...cited].flatMap((line) => {
    const left = others ? line.replace(others, '|') : line;
    return Array.from(left.matchAll(NAME), ([name]) => name);
  });
  return [...new Set(names.flatMap(partsOf))];
}

/** The text with a marker in place of names, wherever they stand in it; each line keeps its place. */
export function withoutNames(lines: readonly string[], names: readonly string[]): string[] {
  const any = anyOf(names);
  if (any === null) return [...lines];
  const pattern = new RegExp(`${any}(?!\\p{L}{2})`, 'giu');
  return lines.map((line) => line.replace(pattern, MARKER));
}

/** A name, and what may stand of it elsewhere: before and after it may be a title, or where somebody works, and it may own something. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/);
  const parts = [name, words.slice(0, 2).join(' '), words.slice(-2).join(' ')];
  return parts.flatMap((part) => [part, part.replace(/s$/i, '')]);
}

/** A pattern of any of some texts, the longest first, however wide their spaces are; `null` where there is none. */
function anyOf(texts: readonly string[]): string | null {
  const longestFirst = [...new Set(texts)].sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return null;
  const patterns = longestFirst.map((text) => text.trim().split(/\s+/).map(escaped).join(String.raw`\s+`));
  return `(?<!\\p{L})(?:${patterns.join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
