import { placesOfWords } from './not-names.ts';

/**
 * Lines with dots in place of what is known for something else than a person, however it is inflected: organisations, places,
 * titles. Everything else keeps its place. Known names of one word say nothing: many a municipality is called as somebody is.
 */
export function withoutKnown(lines: readonly string[], others: readonly string[]): string[] {
  const names = [...new Set([...others, ...placesOfWords].map((name) => name.trim()))].filter((name) =>
    /\S[\s-]+\S/.test(name),
  );
  const patterns = names
    .sort((one, other) => other.length - one.length)
    .map((name) => name.split(/\s+/).map(escaped).join(String.raw`\s+`));
  const any = new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})\p{L}*`, 'giu');
  return lines.map((line) => line.replace(any, (said) => '·'.repeat(said.length)));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
