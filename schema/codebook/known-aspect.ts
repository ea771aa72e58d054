import { refusedArgument } from '../shared/errors.ts';
import { didYouMean } from '../shared/nearest.ts';
import { type AspectId, codebook, isAspectId } from './codebook.ts';

/** An aspect of the codebook by its id. Throws BAD_USER_INPUT that names those there are. */
export function knownAspect(id: string, argument = 'aspects'): AspectId {
  if (isAspectId(id)) return id;
  const known = [...codebook.aspects.keys()];
  throw refusedArgument(
    argument,
    `no aspect "${id}" in the codebook;${didYouMean(id, known)} expected some of ${known.join(', ')}`,
  );
}
