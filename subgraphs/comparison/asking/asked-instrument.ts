import { type InstrumentId, momentBeside, type NodeId, parseId } from '#schema/keys/ids.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import type { ComparisonContext } from './comparison-context.ts';

/**
 * Takes the id of an instrument apart that is asked for as of a moment (ISO 8601) or now; its own moment goes where the
 * question has none. Throws BAD_USER_INPUT for what is no such id, names no county of the hub or is of another moment.
 */
export function askedInstrument(
  id: string,
  argument: string,
  asKnownAt: string | null,
  context: ComparisonContext,
): InstrumentId {
  const parsed = parseId(id, argument);
  return { ...inHub(parsed, argument, context), moment: momentBeside(parsed, asKnownAt, argument) };
}

/** The same id, of a county of the hub. Throws BAD_USER_INPUT. */
export function inHub<Id extends NodeId | InstrumentId>(id: Id, argument: string, { counties }: ComparisonContext): Id {
  if (counties.some((county) => county.slug === id.county)) return id;
  const slugs = counties.map((county) => county.slug);
  throw refusedArgument(
    argument,
    `"${id.key}" names no county of this hub;${didYouMean(id.county, slugs)} expected an id that begins with ${slugs.join(', ')}`,
  );
}
