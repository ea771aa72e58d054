import { codebook } from '#schema/codebook/codebook.ts';
import type { Message } from '#schema/shared/messages/told.ts';
import { meant, nearestOf } from '#schema/shared/nearest.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';

/** Printed names of what is chosen from the codebook or from an enumeration, by its name there. */
function printedNames(of: string | null): ReadonlyMap<string, Text> {
  if (of === 'aspects' || of === 'themes') return new Map([...codebook[of]].map(([id, { name }]) => [id, name]));
  const known: Readonly<Record<string, Readonly<Record<string, Text>>>> = enumerations;
  return new Map(Object.entries((of === null ? undefined : known[of]) ?? {}));
}

/**
 * A question whether one of some members was meant, for an error: by what it is called in the hub or printed as, in Swedish or
 * English. Empty where none is near.
 */
export function didYouMeanMember(
  of: 'aspects' | 'themes' | (string & {}) | null,
  asked: string,
  members: readonly string[],
): Message {
  const printed = printedNames(of);
  const names = new Map(
    members.flatMap((member) => {
      const { sv = member, en = member } = printed.get(member) ?? {};
      return [sv, en, member].map((name) => [name, member] as const);
    }),
  );
  const nearest = nearestOf(asked, [...names.keys()]);
  return meant(nearest === null ? null : (names.get(nearest) ?? null));
}
