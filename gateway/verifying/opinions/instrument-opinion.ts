import type { FilterCase } from './filter-case.ts';
import { broaderThan, isThemeWithin, type ReadInstrument, those, valuesUnder } from './own-reading.ts';
import { wordsWithin } from './words-within.ts';

/** Whose facts make somebody a party for the filter: parties, and who is asked to become one. */
export const PARTIES: ReadonlySet<string> = new Set(['PARTY', 'ASKED_TO_DECIDE']);

/** What a value has that no county has. */
const NONE = 'nothing-has-this';

/** The selections of instruments that are tried, each with what the verifier makes of an instrument itself. */
export function instrumentCases(all: readonly ReadInstrument[]): FilterCase<ReadInstrument>[] {
  const words = those(all.map(({ title }) => wordsWithin(title ?? '').find((word) => word.length > 5)));
  return [
    ...those(all.map(({ type }) => type)).map((type) => by('types', [type], (one) => one.type === type)),
    ...those(all.map(({ kind }) => kind)).map((kind) => by('kinds', [kind], (one) => one.kind === kind)),
    ...[...some(all.flatMap(themes)), ...some(all.flatMap(themes).flatMap((theme) => broaderThan(theme) ?? []))].map(
      (theme) => by('themes', [theme], (one) => themes(one).some((own) => isThemeWithin(own, theme))),
    ),
    ...some(all.flatMap(placements)).map((placement) =>
      by('placements', [placement], (one) => placements(one).includes(placement)),
    ),
    ...some(all.flatMap(parties)).map((party) => by('parties', [party], (one) => parties(one).includes(party))),
    ...some(words).map((word) => by('text', word, (one) => textSaid(one).includes(word))),
    by('text', NONE, () => false),
    by('themes', ['school', 'health'], (one) =>
      themes(one).some((own) => isThemeWithin(own, 'school') || isThemeWithin(own, 'health')),
    ),
    ...[0, 5, 17, 19].flatMap((years) =>
      [false, true].map((orUnsettled) =>
        by('age', { years, orUnsettled }, (one) => {
          const covers = coversAge(one, years);
          return covers === 'COVERS' || (orUnsettled && covers === 'MAY');
        }),
      ),
    ),
  ];
}

function by(name: string, value: unknown, matches: (one: ReadInstrument) => boolean): FilterCase<ReadInstrument> {
  return { name, filter: { [name]: value }, matches };
}

/** Some of the values that there are: the first, the middle and the last. */
export function some<Value>(values: readonly Value[]): Value[] {
  const all = those(values);
  return those([all[0], all[Math.floor(all.length / 2)], all.at(-1)]);
}

function themes(one: ReadInstrument): string[] {
  return valuesUnder<{ themes?: string[] }>(one, 'statements').flatMap((value) => value.themes ?? []);
}

function placements(one: ReadInstrument): string[] {
  const said = valuesUnder<{ placement?: string }>(one, 'targetGroups').flatMap(({ placement }) => placement ?? []);
  const stated = said.filter((placement) => placement !== 'NOT_STATED');
  return stated.length > 0 ? stated : ['NOT_STATED'];
}

function parties(one: ReadInstrument): string[] {
  return valuesUnder<{ organisation: string; role: string }>(one, 'parties')
    .filter(({ role }) => PARTIES.has(role))
    .map(({ organisation }) => organisation);
}

/** All that is looked through for words: wordings, and values in words in both languages. */
export function textSaid({ facts }: ReadInstrument): string {
  return facts
    .flatMap(({ wording, inWords }) => [wording, inWords?.sv, inWords?.en])
    .join('\n')
    .toLowerCase();
}

interface AgeSaid {
  min: number | null;
  max: number | null;
  maxInclusive: boolean | null;
}

function coversAge({ facts }: ReadInstrument, years: number): 'COVERS' | 'MAY' | 'NO' {
  const settling = facts.filter(({ aspect, statedAs }) => aspect === 'targetGroups' && statedAs === 'STATED');
  const ages = settling
    .map(({ value }) => value as { age?: AgeSaid | null; status?: string })
    .flatMap(({ age, status = 'STATED' }) => (age && status === 'STATED' ? [age] : []));
  if (ages.length === 0) return 'MAY';
  const verdicts = ages.map(({ min, max, maxInclusive }) => {
    if (years < (min ?? 0) || (max !== null && years > max)) return 'NO';
    if (max === null) return 'MAY';
    if (years < max) return 'COVERS';
    return maxInclusive === null ? 'MAY' : maxInclusive ? 'COVERS' : 'NO';
  });
  return (['COVERS', 'MAY'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'NO';
}
