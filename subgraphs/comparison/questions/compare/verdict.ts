import { commonTheme } from '#schema/codebook/broader.ts';
import type { Aspect } from '#schema/codebook/codebook.ts';
import { type FactAnswer, themesOf } from '#schema/questions/shared/fact-answer.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import type { Verdict } from '#subgraphs/comparison/asking/generated-types.ts';

/** What one instrument says under one aspect, and how it stands to the source. */
export interface Cell {
  id: string;
  standing: Member<'StatedAs'> | 'SILENT' | 'ABSENT';
  facts: readonly FactAnswer[];
}

/** What a verdict needs to know of the aspect. */
type Judged = Pick<Aspect, 'basis' | 'many'>;

/**
 * What a row of a comparison shows. A county that did not answer makes it incomplete; "not stated" is
 * never equal to anything stated; equal or different is said only where the readings settle it.
 */
export function judge(cells: readonly Cell[], aspect: Judged): { verdict: Verdict; explanation: Text } {
  const verdict = verdictOf(cells, aspect);
  return { verdict, explanation: EXPLANATIONS[verdict](aspect) };
}

/** What a row shows of which instruments speak of something; what they say of it is not judged. */
export function judgeMention(cells: readonly Cell[]): { verdict: Verdict; explanation: Text } {
  const spoken = judge(cells, { basis: 'NONE', many: true });
  const some = cells.some((cell) => cell.standing === 'NOT_STATED');
  return spoken.verdict === 'NOT_JUDGED' && some
    ? { verdict: 'PARTLY_STATED', explanation: EXPLANATIONS.PARTLY_STATED({ basis: 'NONE', many: true }) }
    : spoken;
}

function verdictOf(cells: readonly Cell[], aspect: Judged): Verdict {
  if (cells.some((cell) => cell.standing === 'SILENT')) return 'INCOMPLETE';
  const compared = cells.filter((cell) => cell.standing !== 'NOT_APPLICABLE' && cell.standing !== 'ABSENT');
  if (compared.length === 0) return 'NOT_JUDGED';
  const stated = compared.filter((cell) => cell.standing !== 'NOT_STATED');
  if (stated.length === 0) return 'NOT_STATED';
  if (aspect.basis === 'NONE') return 'NOT_JUDGED';
  if (stated.length < compared.length) return 'PARTLY_STATED';
  if (stated.length < 2) return 'NOT_JUDGED';
  const meanings = stated.map((cell) => meaningsOf(cell, aspect));
  if (
    meanings.some((a, index) => meanings.slice(index + 1).some((b) => a !== null && b !== null && a.isDisjointFrom(b)))
  )
    return 'DIFFERENT';
  if (meanings.every((meaning) => meaning?.size === 1)) return 'SAME';
  return 'UNDETERMINED';
}

/**
 * The meanings that a cell allows: one where every value is settled, several where a wording leaves
 * room, `null` where a value tells nothing, as one that cannot be read. Papers that read one value
 * differently give one meaning each; several values of an aspect are compared as a set, statements as
 * the set of their themes.
 */
function meaningsOf({ facts }: Cell, { basis, many }: Judged): Set<string> | null {
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

const EXPLANATIONS: Readonly<Record<Verdict, (aspect: Judged) => Text>> = {
  SAME: ({ basis }) =>
    basis === 'THEMES'
      ? { sv: 'Samma teman enligt kodboken.', en: 'The same themes of the codebook.' }
      : { sv: 'Alla anger samma värde.', en: 'All state the same value.' },
  DIFFERENT: ({ basis }) =>
    basis === 'THEMES'
      ? { sv: 'Olika teman enligt kodboken.', en: 'Different themes of the codebook.' }
      : { sv: 'Minst två anger olika värden.', en: 'At least two state different values.' },
  UNDETERMINED: ({ basis }) =>
    basis === 'THEMES'
      ? {
          sv: 'Minst ett instruments uttalanden har inga teman i kodboken eller går inte att läsa.',
          en: 'The statements of at least one have no themes of the codebook or cannot be read.',
        }
      : {
          sv: 'Ordalydelserna avgör inte om värdena är lika.',
          en: 'The wordings do not settle whether the values are equal.',
        },
  PARTLY_STATED: () => ({
    sv: 'Anges för några men inte för alla; ej angivet är inte detsamma som nej.',
    en: 'Stated for some but not for all; not stated is not the same as no.',
  }),
  NOT_STATED: () => ({ sv: 'Ingen av källorna anger detta.', en: 'None of the sources states this.' }),
  INCOMPLETE: () => ({
    sv: 'Minst ett län svarade inte, så raden kan inte bedömas.',
    en: 'At least one county did not answer, so the row cannot be judged.',
  }),
  NOT_JUDGED: () => ({ sv: 'Visas sida vid sida utan omdöme.', en: 'Shown side by side without a verdict.' }),
};
