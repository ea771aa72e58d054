import type { Referred } from '#schema/values/references.ts';
import type { Text } from '#schema/values/text.ts';
import type { Random } from './random.ts';

/** What values are made of. */
export interface Material {
  random: Random;
  /** Draws what a value of a schema refers to. */
  refer: Readonly<Record<Referred, () => string>>;
  /** A member of an enumeration. */
  member(enumeration: string, members: readonly string[]): string;
  /** Words of the hub's own, in both languages. */
  text(): Text;
  /** Words of a paper. */
  phrase(): string;
  /** The days that dates fall on. */
  days: { from: string; to: string };
  /** The highest age. */
  oldest: number;
}

/**
 * Chooses members so that each is met: the first of each enumeration is the one whose turn it is, so that all are in
 * as many subjects as there are members; the others are left to chance.
 */
export function inTurn(random: Random, turn: number): Material['member'] {
  const met = new Set<string>();
  return (enumeration, members) => {
    const first = !met.has(enumeration);
    met.add(enumeration);
    return first ? (members[turn % members.length] as string) : random.of(members);
  };
}
