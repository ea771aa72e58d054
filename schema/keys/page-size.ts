import { HubError } from '../shared/errors.ts';
import { limits } from '../shared/limits.ts';

/** Checks `first`. Throws BAD_USER_INPUT outside 1 to the greatest page. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return limits.defaultPageSize;
  if (first < 1 || first > limits.pageSize) {
    throw new HubError('BAD_USER_INPUT', `first: ${first} is out of range; expected 1–${limits.pageSize}`, {
      argument: 'first',
    });
  }
  return first;
}
