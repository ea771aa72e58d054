import { refusedArgument } from '../shared/errors.ts';
import { limits } from '../shared/limits.ts';

/** How long the pages of a list can be. */
export interface PageSizes {
  most: number;
  /** Where `first` is not given. */
  usual: number;
}

const ROWS: PageSizes = { most: limits.pageSize, usual: limits.defaultPageSize };

/** Checks `first`. Throws BAD_USER_INPUT outside 1 to the greatest page. */
export function pageSize(first: number | null | undefined, { most, usual }: PageSizes = ROWS): number {
  if (first === null || first === undefined) return usual;
  if (first >= 1 && first <= most) return first;
  throw refusedArgument('first', `${first} is out of range; expected 1–${most}`);
}
