import { type LatestChanges, latestChangesReader } from '#gateway/changes-log/latest-changes.ts';
import {
  InstrumentChangesDocument,
  type InstrumentChangesQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import type { AskPage } from '#gateway/pages/documents/page-document.ts';
import { logPage, type WholeChange } from '#gateway/pages/parts/log-page.ts';

type Node = NonNullable<NonNullable<NonNullable<InstrumentChangesQuery['changes']>['nodes']>[number]>;

/** A change of something in a county. */
export type LoggedInstrumentChange = WholeChange<Node>;

type Reader = () => Promise<LatestChanges<LoggedInstrumentChange>>;

const readers = new WeakMap<AskPage, Map<string, Reader>>();

/**
 * The changes of an instrument, by its key, the latest first; `null` where its county, by its code, does not answer. A
 * county’s log is read from its beginning, so what was read is kept as long as the pages, and read on from there.
 */
export async function changesOf(ask: AskPage, county: string, key: string): Promise<LoggedInstrumentChange[] | null> {
  const ofHub = readers.get(ask) ?? new Map<string, Reader>();
  readers.set(ask, ofHub);
  const reader = ofHub.get(county) ?? readerOf(ask, county);
  ofHub.set(county, reader);
  const { changes, answered } = await reader();
  return answered.size > 0 ? changes.filter(({ subject }) => subject === key) : null;
}

/** Reads the whole log of one county. */
function readerOf(ask: AskPage, county: string): Reader {
  return latestChangesReader<LoggedInstrumentChange>(async (after) => {
    const { changes } = await ask(InstrumentChangesDocument, { county, after });
    return logPage(changes, after);
  }, Number.POSITIVE_INFINITY);
}
