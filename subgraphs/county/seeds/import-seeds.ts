import type { SqlEntityManager } from '@mikro-orm/sql';
import {
  Citation,
  Classification,
  CountyState,
  Document,
  Fact,
  Instrument,
  Organisation,
  StatusInterval,
} from '../entities/index.ts';
import { inTurn, logChanges } from './change-log.ts';
import type { CountyData } from './county-data.ts';
import { shown } from './differences.ts';
import { insertAll } from './insert-all.ts';
import { digest, rowsOf } from './rows.ts';
import { replaceSearched } from './searched.ts';

/** What an import did. */
export interface Imported {
  /** Whether the data was new; the same data is not imported twice. */
  changed: boolean;
  /** Instruments that were not there, or had been removed. */
  added: number;
  updated: number;
  removed: number;
}

/**
 * Brings the database to what the seeds say, in one transaction: all or nothing. Instruments that are
 * no longer in the seeds leave a tombstone, and all that readers see differently is logged.
 */
export async function importSeeds(
  em: SqlEntityManager,
  data: CountyData,
  code: string,
  now = new Date(),
): Promise<Imported> {
  const rows = rowsOf(data, code);
  const whole = digest([data, rows]);

  return inTurn(em, async (tx) => {
    const state = await tx.findOne(CountyState, { id: 1 });
    if (state?.digest === whole) return { changed: false, added: 0, updated: 0, removed: 0 };

    const shownBefore = await shown(tx);
    const done = await replaceInstruments(tx, rows.instruments, now);
    await tx.nativeDelete(Classification, {});
    await tx.nativeDelete(StatusInterval, {});
    await tx.nativeDelete(Fact, {});
    await tx.nativeDelete(Document, {});
    await tx.nativeDelete(Organisation, {});
    await insertAll(rows.organisations, (chunk) => tx.insertMany(Organisation, chunk));
    await insertAll(rows.documents, (chunk) => tx.insertMany(Document, chunk));
    await insertAll(rows.facts, (chunk) => tx.insertMany(Fact, chunk));
    await insertAll(rows.citations, (chunk) => tx.insertMany(Citation, chunk));
    await insertAll(rows.classifications, (chunk) => tx.insertMany(Classification, chunk));
    await insertAll(rows.statusIntervals, (chunk) => tx.insertMany(StatusInterval, chunk));
    await replaceSearched(tx, rows.searched);
    const { region, knownGaps, themes } = data.county;
    await tx.upsert(CountyState, { id: 1, region, knownGaps, themes, digest: whole, updatedAt: now });
    await logChanges(tx, shownBefore, now);
    return { changed: true, ...done };
  });
}

/** Writes the instruments, with the time at which each last changed, and tombstones for those that are gone. */
async function replaceInstruments(tx: SqlEntityManager, instruments: InstrumentRows, now: Date) {
  const before = new Map((await tx.find(Instrument, { removedAt: null })).map((row) => [row.id, row]));
  const rows = instruments.map((row) => {
    const known = before.get(row.id);
    const updatedAt = known?.digest === row.digest ? known.updatedAt : now;
    return { ...row, updatedAt, removedAt: null };
  });
  const present = new Set(rows.map((row) => row.id));
  const removed = [...before.keys()].filter((id) => !present.has(id));
  const added = rows.filter((row) => !before.has(row.id)).length;
  const updated = rows.filter((row) => before.has(row.id) && before.get(row.id)?.digest !== row.digest).length;
  await tx.nativeDelete(Instrument, { id: { $in: [...present] } });
  await tx.nativeUpdate(Instrument, { id: { $in: removed } }, { removedAt: now, updatedAt: now });
  await insertAll(rows, (chunk) => tx.insertMany(Instrument, chunk));
  return { added, updated, removed: removed.length };
}

type InstrumentRows = ReturnType<typeof rowsOf>['instruments'];
