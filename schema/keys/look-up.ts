import { type HubError, refusedArgument } from '../shared/errors.ts';
import { limits } from '../shared/limits.ts';

/** Checks how many things are looked up by their ids. Throws BAD_USER_INPUT. */
export function checkLookUp(ids: readonly string[]): void {
  if (ids.length > limits.idsPerLookup) throw tooMany(`${ids.length} ids`, limits.idsPerLookup);
}

/** Checks as of how many moments they are: each is a question of its own to a county. Throws BAD_USER_INPUT. */
export function checkMoments(moments: readonly (string | null)[]): void {
  const count = new Set(moments).size;
  if (count > limits.momentsPerLookup) throw tooMany(`ids of ${count} moments`, limits.momentsPerLookup);
}

function tooMany(found: string, most: number): HubError {
  return refusedArgument('ids', `${found}; expected at most ${most}`);
}
