import { momentBeside, type NodeId, parseNodeId } from '#schema/keys/ids.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { inHub } from '#subgraphs/comparison/asking/asked-instrument.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';

const EXPECTED = 'an id of a document, such as "dalarna:document:uppdragsdirektiv"';

/**
 * Takes the id of a document apart that is asked for as of a moment (ISO 8601) or now; its own moment goes where the
 * question has none. Throws BAD_USER_INPUT for what is no such id, names no county of the hub or is of another moment.
 */
export function askedDocument(
  id: string,
  asKnownAt: string | null | undefined,
  context: ComparisonContext,
): Pick<NodeId, 'key' | 'county' | 'moment'> {
  const named = inHub(parseNodeId(id, 'document', EXPECTED), 'document', context);
  if (named.type !== 'document' || named.isFact) throw refusedArgument('document', `"${id}" is not ${EXPECTED}`);
  return { ...named, moment: momentBeside(named, pastMoment(asKnownAt), 'document') };
}
