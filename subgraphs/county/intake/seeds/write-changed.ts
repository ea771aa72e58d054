import type { SqlEntityManager } from '@mikro-orm/sql';
import { compareKeys } from '#schema/keys/sort-key.ts';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { Attachment } from '#subgraphs/county/store/entities/index.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import type { HeldBefore } from '#subgraphs/county/store/history/revise.ts';
import type { PackedPostings } from '../derived/packed-postings.ts';
import { searchTexts } from '../documents/texts/search-texts.ts';
import type { Progress } from '../progress.ts';
import { type InstrumentRows, instrumentRows, type RowNames } from './rows.ts';
import { writeInstruments } from './write-instruments.ts';

/** So many facts are written at a time; more take more memory, fewer more statements. */
const FACTS_AT_A_TIME = 2_000;
/** So many instruments are written at a time, however few facts they have. */
const INSTRUMENTS_AT_A_TIME = 200;

/** Numbers of instruments. */
export interface Counts {
  /** Those that were not there, or had been removed. */
  added: number;
  updated: number;
  removed: number;
}

/**
 * Brings the instruments that are different to what the source says within a revision, in the order of their ids, and
 * removes those that the source no longer has. They are read and written some at a time.
 */
export async function writeChanged(
  tx: SqlEntityManager,
  source: CountySource,
  making: RowNames,
  revision: number,
  packed: PackedPostings,
  progress: Progress = () => {},
): Promise<Counts> {
  const held = await tx.execute<{ id: string; digest: string }[]>(
    `select id, digest from instrument where until = ${OPEN}`,
  );
  const digests = new Map(held.map((row) => [row.id, row.digest]));
  const ids = [...new Set([...source.titles.keys(), ...digests.keys()])].sort(compareKeys);
  const batch = batchOf(tx, revision, packed, (await tx.count(Attachment)) > 0);
  const counts: Counts = { added: 0, updated: 0, removed: 0 };
  for (const [index, id] of ids.entries()) {
    const rows = source.titles.has(id) ? instrumentRows(source.instrument(id), making) : null;
    if (rows === null) {
      counts.removed += 1;
      await batch.add(id, true);
    } else if (digests.get(id) !== rows.instrument.digest) {
      counts[digests.has(id) ? 'updated' : 'added'] += 1;
      await batch.add(id, digests.has(id), rows);
    }
    progress(index + 1, ids.length);
  }
  await batch.write();
  return counts;
}

/** Collects instruments, those that go without rows, and writes them when they are many, or when asked to. */
function batchOf(tx: SqlEntityManager, revision: number, packed: PackedPostings, withTexts: boolean) {
  let ids: string[] = [];
  let rows: InstrumentRows[] = [];
  let [facts, known]: [number, HeldBefore] = [0, 'NOT_HELD'];
  const write = async () => {
    if (ids.length === 0) return;
    await writeInstruments(tx, { ids, rows, revision, known }, packed);
    if (withTexts) await searchTexts(tx, ids, revision, packed);
    ids = [];
    rows = [];
    [facts, known] = [0, 'NOT_HELD'];
  };
  const add = async (id: string, held: boolean, own?: InstrumentRows) => {
    ids.push(id);
    if (held) known = 'PERHAPS_HELD';
    if (own) {
      rows.push(own);
      facts += own.facts.length;
    }
    if (facts >= FACTS_AT_A_TIME || ids.length >= INSTRUMENTS_AT_A_TIME) await write();
  };
  return { add, write };
}
