import { type EnumerationName, type Member, membersOf } from '#schema/values/enumerations.ts';
import { PageRefusal } from './page-refusal.ts';
import { listIn } from './read-search.ts';

/** Members of an enumeration that an address lists; none where it lists none. Refuses what is no member. */
export function membersAsked<Name extends EnumerationName>(
  search: URLSearchParams,
  parameter: string,
  name: Name,
): Member<Name>[] {
  const members: readonly Member<Name>[] = membersOf(name);
  return listIn(search, parameter).map((given) => {
    const found = members.find((member) => member === given);
    if (found !== undefined) return found;
    const shown = `${parameter}=${given.slice(0, LONGEST)}`;
    throw new PageRefusal(400, {
      sv: `${shown} finns inte. Välj bland ${members.join(', ')}.`,
      en: `${shown} does not exist. Choose among ${members.join(', ')}.`,
    });
  });
}

/** Characters of what was given that are told. */
const LONGEST = 40;
