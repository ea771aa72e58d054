import { commonTheme } from '#schema/codebook/broader.ts';
import { type FactAnswer, themesOf } from '#schema/questions/shared/fact-answer.ts';
import type { AmongStated } from '#subgraphs/comparison/asking/generated-types.ts';
import { type Cell, type Judged, saysSomething } from './cell.ts';

/**
 * Whether those that state something state the same: what is inferred counts, what cannot be read settles nothing. `null` where
 * fewer than two do, and where an aspect is only shown. Equal or different is said only where the readings settle it.
 */
export function amongStated(cells: readonly Cell[], aspect: Judged): AmongStated | null {
  const speaking = cells.filter(saysSomething);
  if (speaking.length < 2 || aspect.basis === 'NONE') return null;
  const meanings = speaking.map((cell) => cellMeanings(cell, aspect));
  const differ = meanings.some((a, index) =>
    meanings.slice(index + 1).some((b) => a !== null && b !== null && a.isDisjointFrom(b)),
  );
  if (differ) return 'DIFFERENT';
  return meanings.every((meaning) => meaning?.size === 1) ? 'SAME' : 'UNDETERMINED';
}

/**
 * The meanings that a cell allows, where the aspect is compared: one where every value is settled, several where a wording leaves
 * room, `null` where a value tells nothing, as one that cannot be read. Papers that read one value
 * differently give one meaning each; several values of an aspect are compared as a set, statements as
 * the set of their themes.
 */
export function cellMeanings({ facts }: Cell, { basis, many }: Judged): Set<string> | null {
  if (basis === 'NONE') return null;
  const stated = facts.filter((fact) => fact.statedAs !== 'NOT_STATED');
  if (stated.some((fact) => fact.statedAs === 'ILLEGIBLE')) return null;
  if (basis === 'THEMES') {
    const themes = stated.flatMap(commonThemes);
    return themes.length === 0 ? null : new Set([asSet(themes).join('+')]);
  }
  const readings = stated.map((fact) => fact.readings ?? []);
  if (readings.some((possible) => possible.length === 0)) return null;
  return many ? combined(readings) : new Set(readings.flat());
}

/** Every set of values that results from one reading of each fact. */
function combined(readings: readonly string[][]): Set<string> | null {
  if (readings.reduce((product, possible) => product * possible.length, 1) > MOST_MEANINGS) return null;
  let sets = new Map<string, string[]>([['', []]]);
  for (const possible of readings) {
    const longer = [...sets.values()].flatMap((before) => possible.map((reading) => asSet([...before, reading])));
    sets = new Map(longer.map((values) => [values.join('\n'), values]));
  }
  return new Set(sets.keys());
}

/** The same values in the same order, each once, whatever order they came in. */
function asSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** The themes of the codebook; a county's own count as those that they subdivide. */
function commonThemes(fact: FactAnswer): string[] {
  return themesOf(fact).map((id) => commonTheme(id) ?? id);
}

/** More combinations of readings than this settle nothing for a reader either. */
const MOST_MEANINGS = 1_000;
