import { parseId } from '#schema/keys/ids.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { ComparisonContext } from './comparison-context.ts';

/** Takes an id apart and checks that its county is in the hub. Throws BAD_USER_INPUT. */
export function checkId(id: string, argument: string, { counties }: ComparisonContext) {
  const parsed = parseId(id, argument);
  if (!counties.some((county) => county.slug === parsed.county)) {
    throw new HubError(
      'BAD_USER_INPUT',
      `${argument}: "${id}" names no county of this hub; expected an id that begins with ${counties.map((county) => county.slug).join(', ')}`,
      { argument },
    );
  }
  return parsed;
}
