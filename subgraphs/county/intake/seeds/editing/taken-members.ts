import { isDeepStrictEqual } from 'node:util';
import { isObject } from '#schema/shared/is-object.ts';

/**
 * For each member that a list is to have, the place of the one in the list as it is that becomes it: one that is equal, or else one
 * of the same slug, key or id, or else the one in its place, if both have none of these or most of what they say is the same. None is
 * taken twice.
 */
export function takenMembers(held: readonly unknown[], wanted: readonly unknown[]): (number | undefined)[] {
  const left = new Set(held.keys());
  const taken: (number | undefined)[] = wanted.map(() => undefined);
  const take = (becomes: (one: unknown, other: unknown, place: number, index: number) => boolean) => {
    for (const [index, member] of wanted.entries()) {
      if (taken[index] !== undefined) continue;
      const found = [...left].find((place) => becomes(held[place], member, place, index));
      if (found === undefined) continue;
      taken[index] = found;
      left.delete(found);
    }
  };
  take((one, other) => isDeepStrictEqual(one, other));
  take((one, other) => nameOf(one) !== undefined && nameOf(one) === nameOf(other));
  take((one, other, place, index) => place === index && (areUnnamed(one, other) || areMuchAlike(one, other)));
  return taken;
}

/** What members of lists in seeds are told apart by. */
function nameOf(member: unknown): unknown {
  if (!isObject(member)) return undefined;
  return member.slug ?? member.key ?? member.id;
}

function areUnnamed(one: unknown, other: unknown): boolean {
  return nameOf(one) === undefined && nameOf(other) === undefined;
}

/** Whether more of the fields are the same in both than are not. */
function areMuchAlike(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys({ ...one, ...other });
  return names.filter((name) => isDeepStrictEqual(one[name], other[name])).length > names.length / 2;
}
