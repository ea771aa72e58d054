import { type EnumerationName, type Member, membersOf } from '#schema/values/enumerations.ts';

/** Whether a code is one of an enumeration. */
export function isMember<Name extends EnumerationName>(name: Name, code: string): code is Member<Name> {
  return membersOf(name).some((member) => member === code);
}
