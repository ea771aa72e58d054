import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { nearestOf } from '#schema/shared/nearest.ts';

type Municipality = (typeof allMunicipalities)[number];

/** The municipality with a code of SCB. Throws BAD_USER_INPUT that says which may be meant. */
export function findMunicipality(code: string, argument: string): Municipality {
  const found = allMunicipalities.find((municipality) => municipality.code === code);
  if (found) return found;
  throw refusedArgument(argument, `"${code}" is not a municipality code of SCB; expected ${meant(code)}`);
}

/** A code of a municipality or, in two digits, of a region. Throws BAD_USER_INPUT that says which may be meant. */
export function checkedCode(code: string, argument: string): string {
  return allCounties.some((county) => county.code === code) ? code : findMunicipality(code, argument).code;
}

function meant(code: string): string {
  const names = allMunicipalities.map(({ name }) => name);
  const near = nearestOf(nameIn(code), names);
  const named = allMunicipalities.find(({ name }) => name === near);
  if (named) return `"${named.code}" (${named.name})`;
  const county = /^\d{4}$/.test(code) && allCounties.find((each) => code.startsWith(each.code));
  return county
    ? `one that county(code: "${county.code}") { municipalities { code name } } lists`
    : 'four digits, such as "0580" (Linköping)';
}

/** What may be the name of a municipality in "Linköpings kommun". */
function nameIn(text: string): string {
  return text.trim().replace(/\s+kommun$/iu, '');
}
