import { InstrumentDocument, type InstrumentQuery } from '#gateway/pages/documents/generated-documents.ts';
import { refusedBySilence } from '#gateway/pages/site/silent-counties.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { HubError } from '#schema/shared/errors.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import { changesOf, type LoggedInstrumentChange } from './history/county-log.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';
import { isInstrument, type ToldInstrument, type ToldLineage } from './told/told-instrument.ts';

const INSTRUMENT: Text = { sv: 'handlingen', en: 'the instrument' };

/** An instrument with what it is connected with; or why it is not there although it was, or is now, with its history. */
export type FoundInstrument =
  | { told: ToldInstrument; lineage: ToldLineage | null }
  | { gone: 'removed' | 'notYet'; changes: readonly LoggedInstrumentChange[] };

/**
 * Finds an instrument. Throws the hub’s refusal where it never was, and a refusal with status 503 where its county does
 * not answer.
 */
export async function findInstrument(visit: Visit, asked: InstrumentAsked): Promise<FoundInstrument> {
  const then = asked.moment === null ? await answerTo(visit, asked) : await answerUnlessUnknown(visit, asked);
  if (then && isInstrument(then.node)) return { told: then.node, lineage: then.lineage };
  const { lineage } = then ?? (await answerTo(visit, { ...asked, id: asked.key }));
  const changes = await changesInAnswering(visit, asked, lineage);
  const latest = changes.find(({ at }) => asked.moment === null || at <= asked.moment);
  return { gone: latest?.kind === 'REMOVED' ? 'removed' : 'notYet', changes };
}

function answerTo(visit: Visit, { id }: InstrumentAsked): Promise<InstrumentQuery> {
  return visit.ask(InstrumentDocument, { id });
}

/** `null` where nothing was known of it then, of which another moment can tell more. */
async function answerUnlessUnknown(visit: Visit, asked: InstrumentAsked): Promise<InstrumentQuery | null> {
  try {
    return await answerTo(visit, asked);
  } catch (error) {
    if (error instanceof HubError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** The changes of what is not there; refuses where its county, which alone knows, does not answer. */
async function changesInAnswering(
  visit: Visit,
  { key, county: slug }: InstrumentAsked,
  lineage: InstrumentQuery['lineage'],
): Promise<readonly LoggedInstrumentChange[]> {
  const owner = present(lineage?.counties).find(({ county }) => county?.slug === slug);
  const code = owner?.status === 'ANSWERED' ? owner.county?.code : undefined;
  const changes = code === undefined ? null : await changesOf(visit.ask, code, key);
  if (changes && changes.length > 0) return changes;
  throw refusedBySilence(INSTRUMENT, owner?.county?.name ?? slug, owner?.problem);
}
