import { HubError } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';

/** What has a name among some. Throws NOT_FOUND, with the nearest and all of them, where none has; `what` says of what kind it is. */
export function knownAmong<Known>(known: ReadonlyMap<string, Known>, name: string, what: string): Known {
  const found = known.get(name);
  if (found !== undefined) return found;
  const names = [...known.keys()];
  throw new HubError(
    'NOT_FOUND',
    `no ${what} "${name}";${didYouMean(name, names)} expected some of ${names.join(', ')}`,
  );
}
