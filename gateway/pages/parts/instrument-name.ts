import { keyOf } from '#schema/keys/ids.ts';
import type { NamedInstrumentFragment } from '../documents/generated-documents.ts';
import type { MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';
import { inOwnWords, inSwedish } from './in-swedish.ts';

/** What an instrument is called: the hub’s short name of it, else its title, else its id. */
export function instrumentName(
  visit: Pick<Visit, 'language' | 'say'>,
  { instrumentId, shortTitle, title }: NamedInstrumentFragment,
): MarkupContent {
  return inOwnWords(visit, shortTitle) || inSwedish(visit, title) || keyOf(instrumentId);
}
