import type { Values } from '#schema/values/index.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import { any, type Covers } from './covers.ts';

/** The age of a target group as its source words it. */
export type Age = NonNullable<Values['TargetGroup']['age']>;

/** A target group that a source states, as far as coverage asks. */
export interface Group extends Pick<Values['TargetGroup'], 'age' | 'placement' | 'conditions'> {
  fact: Evidence<'targetGroups'>;
}

/**
 * The groups that settle whom an agreement covers. A prioritised group only points out a part of
 * another, and what is still to be defined, inferred or illegible settles nothing.
 */
export function statedGroups(facts: readonly Evidence<'targetGroups'>[]): Group[] {
  return stated(facts).flatMap((fact) => {
    const { status, age, placement, conditions } = fact.value;
    return fact.statedAs === 'STATED' && status === 'STATED' ? [{ age, placement, conditions, fact }] : [];
  });
}

/** The ages that target groups state. */
export function statedAges(facts: readonly Evidence<'targetGroups'>[]): Age[] {
  return statedGroups(facts).flatMap(({ age }) => age ?? []);
}

/**
 * Whether target groups that state these ages cover one in whole years. Where none of them has an age,
 * none is settled; where some do, those without say nothing more.
 */
export function coversYears(ages: readonly Age[], years: number): Covers {
  return ages.length === 0 ? 'MAY' : any(...ages.map((age) => coversAge(age, years)));
}

/**
 * Whether an age with its wording covers whole years. An upper limit alone excludes nobody younger; the
 * limit itself is included only where the wording says so, and without one nothing is settled.
 */
export function coversAge({ min, max, maxInclusive }: Age, years: number): Covers {
  if (min !== null && years < min) return 'NO';
  if (max === null) return 'MAY';
  if (years !== max) return years < max ? 'COVERS' : 'NO';
  if (maxInclusive === null) return 'MAY';
  return maxInclusive ? 'COVERS' : 'NO';
}

/** The ages at which the answer of `coversAge` may change. */
export function turningAges({ min, max }: Age): number[] {
  return [...(min === null ? [] : [min]), ...(max === null ? [] : [max, max + 1])];
}
