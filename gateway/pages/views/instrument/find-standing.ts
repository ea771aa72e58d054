import { InstrumentStandingDocument } from '#gateway/pages/documents/generated-documents.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';
import type { ToldStanding } from './told/told-instrument.ts';

/** Where an instrument stands on the day that is asked about; `null` where its county does not answer. */
export async function findStanding(visit: Visit, { id, on }: InstrumentAsked): Promise<ToldStanding | null> {
  const { node } = await visit.ask(InstrumentStandingDocument, { id, on });
  return node && 'statusOn' in node ? node : null;
}
