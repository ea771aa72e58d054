import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Covers } from './covers.ts';
import type { Group } from './groups.ts';

type Placed = Pick<Group, 'placement'>;

/**
 * Where the children live by what groups say together: regardless where one says so, placed only
 * where all say so, and otherwise not stated.
 */
export function scopeOf(groups: readonly Placed[]): Member<'PlacementScope'> {
  if (groups.some(({ placement }) => placement === 'REGARDLESS')) return 'REGARDLESS';
  if (groups.length > 0 && groups.every(({ placement }) => placement === 'PLACED_ONLY')) return 'PLACED_ONLY';
  return 'NOT_STATED';
}

/** Whether groups together cover children who live as asked. "Not stated" is neither yes nor no. */
export function coversPlacement(groups: readonly Placed[], asked: CoverageArgs['placement']): Covers {
  if (asked === 'ANY') return 'COVERS';
  if (asked === 'OUTSIDE_HOME') return groups.some(({ placement }) => placement !== 'NOT_STATED') ? 'COVERS' : 'MAY';
  const scope = scopeOf(groups);
  if (scope === 'NOT_STATED') return 'MAY';
  return scope === 'REGARDLESS' ? 'COVERS' : 'NO';
}
