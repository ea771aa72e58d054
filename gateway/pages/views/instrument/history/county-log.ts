import {
  InstrumentChangesDocument,
  type InstrumentChangesQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import type { AskPage } from '#gateway/pages/documents/page-document.ts';
import { present } from '#schema/shared/present.ts';

type Answered = NonNullable<InstrumentChangesQuery['changes']>;

/** A change of something in a county. */
export type LoggedInstrumentChange = NonNullable<NonNullable<Answered['nodes']>[number]>;

/** What is read of a county’s log so far. */
interface Log {
  after: string | null;
  bySubject: Map<string, LoggedInstrumentChange[]>;
  /** What reads on, one after the other, so that no line is taken twice. */
  reading: Promise<boolean>;
}

const logs = new WeakMap<AskPage, Map<string, Log>>();

/**
 * The changes of an instrument, by its key, the latest first; `null` where its county, by its code, does not answer. A
 * county’s log is only read from its beginning, so what was read is kept as long as the pages, and read on from there.
 */
export async function changesOf(ask: AskPage, county: string, key: string): Promise<LoggedInstrumentChange[] | null> {
  const own = logs.get(ask) ?? new Map<string, Log>();
  logs.set(ask, own);
  const log = own.get(county) ?? { after: null, bySubject: new Map(), reading: Promise.resolve(true) };
  own.set(county, log);
  log.reading = log.reading.catch(() => false).then(() => readOn(ask, county, log));
  const answered = await log.reading;
  return answered ? (log.bySubject.get(key) ?? []).toReversed() : null;
}

/** Reads a log to its end; whether its county answered. */
async function readOn(ask: AskPage, county: string, log: Log): Promise<boolean> {
  for (;;) {
    const { changes } = await ask(InstrumentChangesDocument, { county, after: log.after });
    if (
      !changes ||
      present(changes.counties).some(({ county: of, status }) => of?.code === county && status !== 'ANSWERED')
    )
      return false;
    if (present(changes.restarted).length > 0) log.bySubject.clear();
    for (const change of present(changes.nodes)) {
      const subject = change.subject ?? '';
      log.bySubject.set(subject, [...(log.bySubject.get(subject) ?? []), change]);
    }
    log.after = changes.pageInfo?.endCursor ?? log.after;
    if (!changes.pageInfo?.hasNextPage) return true;
  }
}
