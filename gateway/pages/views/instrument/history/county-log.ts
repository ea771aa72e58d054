import { type LatestChanges, type LoggedChange, latestChangesReader } from '#gateway/changes-log/latest-changes.ts';
import {
  InstrumentChangesDocument,
  type InstrumentChangesQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import type { AskPage } from '#gateway/pages/documents/page-document.ts';
import { present } from '#schema/shared/present.ts';

type Node = NonNullable<NonNullable<NonNullable<InstrumentChangesQuery['changes']>['nodes']>[number]>;

/** A change of something in a county. */
export interface LoggedInstrumentChange extends LoggedChange, Omit<Node, 'at' | 'position' | 'county'> {}

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
    return {
      nodes: present(changes?.nodes).flatMap(whole),
      pageInfo: {
        hasNextPage: changes?.pageInfo?.hasNextPage ?? false,
        endCursor: changes?.pageInfo?.endCursor ?? after ?? '',
      },
      restarted: present(changes?.restarted).map(({ slug }) => ({ slug: slug ?? '' })),
      counties: present(changes?.counties).map(({ county: of, status }) => ({
        county: { slug: of?.slug ?? '' },
        status,
      })),
    };
  }, Number.POSITIVE_INFINITY);
}

function whole({ at, position, county, ...rest }: Node): LoggedInstrumentChange[] {
  if (at === null || position === null || !county) return [];
  return [{ ...rest, at, position, county: { slug: county.slug ?? '', code: county.code } }];
}
