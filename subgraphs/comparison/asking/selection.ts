import { sortKey } from '#schema/keys/sort-key.ts';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import { HubError, refusedArgument } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Member, membersOf } from '#schema/values/enumerations.ts';
import { askedKeys } from './asked-keys.ts';
import type { ComparisonContext } from './comparison-context.ts';
import type { AgeFilter, QueryInstrumentsArgs, StatusFilter, ValidityFilter } from './generated-types.ts';
import { knownThemes } from './known-themes.ts';

/** What the filter asks for, without what it leaves out. Throws BAD_USER_INPUT. */
export function selection(
  { filter, asKnownAt }: Pick<QueryInstrumentsArgs, 'filter' | 'asKnownAt'>,
  context: ComparisonContext,
): Omit<InstrumentsArgs['filter'], 'types'> {
  const { kinds, text, validity, statusOn, themes, placements, parties, age } = filter ?? {};
  return {
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(text == null ? {} : { text: searchedText(text, 'filter.text') }),
    ...(validity ? { validity: validitySelection(validity) } : {}),
    ...(statusOn ? { statusOn: statusSelection(statusOn) } : {}),
    ...(themes ? { themes: knownThemes(themes, 'filter.themes') } : {}),
    ...(placements ? { placements: [...placements] } : {}),
    ...(parties ? { parties: askedKeys(parties, 'organisation', 'filter.parties', asKnownAt, context) } : {}),
    ...(age ? { age: checkedAge(age) } : {}),
  };
}

function checkedAge({ years, orUnsettled = false }: AgeFilter): Required<AgeFilter> {
  if (years >= 0 && years <= limits.coverageAge) return { years, orUnsettled };
  throw new HubError(
    'BAD_USER_INPUT',
    `filter.age: ${years} is out of range; expected whole years, 0–${limits.coverageAge}`,
    { argument: 'filter.age' },
  );
}

/** From the most certain to what is not evidenced. */
const CERTAINTIES = membersOf('Certainty');

function statusSelection({ date, states, atLeast }: StatusFilter) {
  return {
    date,
    ...(states ? { states: [...states] } : {}),
    ...(atLeast ? { certainties: asCertainAs(atLeast) } : {}),
  };
}

function validitySelection({ on, atLeast = 'POSSIBLE' }: ValidityFilter) {
  return { on, certainties: asCertainAs(atLeast) };
}

function asCertainAs(atLeast: Member<'Certainty'>) {
  return CERTAINTIES.slice(0, CERTAINTIES.indexOf(atLeast) + 1);
}

/** A text to search for, without the spaces around it. Throws BAD_USER_INPUT. */
export function searchedText(text: string, argument: string): string {
  const words = text.trim();
  const problem =
    words === ''
      ? 'empty'
      : words.includes('\0')
        ? 'holds the character U+0000'
        : words.length > limits.searchText
          ? `${words.length} characters`
          : null;
  if (problem === null) return words;
  const expected = `expected words of at most ${limits.searchText} characters in all`;
  throw new HubError('BAD_USER_INPUT', `${argument}: ${problem}; ${expected}`, { argument });
}

/** A part of a name or title to look for. Throws BAD_USER_INPUT, also where nothing in it counts in names. */
export function searchedName(name: string, argument: string): string {
  const words = searchedText(name, argument);
  if (sortKey(words) !== '') return words;
  throw refusedArgument(argument, `"${words}" has no letter from a to ö and no digit; expected a part of a name`);
}
