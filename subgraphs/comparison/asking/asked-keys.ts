import { isInstrumentId, keyAskedFor, parseNodeId } from '#schema/keys/ids.ts';
import { refusedArgument } from '#schema/shared/errors.ts';
import { inHub } from './asked-instrument.ts';
import type { ComparisonContext } from './comparison-context.ts';

/** What the ids of an argument name. */
export type NamedKind = 'instrument' | 'organisation' | 'document';

const EXAMPLES: Readonly<Record<NamedKind, string>> = {
  instrument: 'an id of an instrument, such as "dalarna:agreement:barn-och-unga-0-17"',
  document: 'an id of a document, such as "dalarna:document:uppdragsdirektiv"',
  organisation: 'an id of an organisation, such as "dalarna:organisation:region-dalarna"',
};

/**
 * The keys of what an answer is narrowed to by ids. Throws BAD_USER_INPUT for what is no such id, names no county of the
 * hub, or is of another moment than the question.
 */
export function askedKeys(
  ids: readonly string[],
  of: NamedKind,
  argument: string,
  asKnownAt: string | null | undefined,
  context: ComparisonContext,
): string[] {
  return ids.map((id) => {
    const named = inHub(parseNodeId(id, argument, EXAMPLES[of]), argument, context);
    const is = isInstrumentId(named) ? 'instrument' : named.isFact ? 'fact' : named.type;
    if (is !== of) throw refusedArgument(argument, `"${id}" is not ${EXAMPLES[of]}`);
    return keyAskedFor(named, asKnownAt ?? null, argument);
  });
}

/** Throws BAD_USER_INPUT that names the first of the ids that their counties never held, by the argument it came in. */
export function refuseUnknown(
  unknown: readonly string[],
  argumentsOf: Readonly<Partial<Record<NamedKind, string>>>,
): void {
  const [first] = unknown;
  if (first === undefined) return;
  const named = parseNodeId(first);
  const of = isInstrumentId(named) ? 'instrument' : named.type === 'document' ? 'document' : 'organisation';
  throw refusedArgument(
    argumentsOf[of] ?? 'filter',
    `no ${of} "${first}" in ${named.county}; expected ids that answers give`,
  );
}
