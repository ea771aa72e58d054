import { isDeepStrictEqual } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { compareKeys } from '../../../schema/sort-key.ts';
import { endStrayTexts } from '../documents/end-stray-texts.ts';
import { instrumentsOf, searchTexts } from '../documents/search-texts.ts';
import { Attachment, Document, Fact, Organisation } from '../entities/index.ts';
import { OPEN } from '../history/held.ts';
import { inRevision, type OwnStatement, type RevisionOptions, type RevisionRow } from '../history/in-revision.ts';
import { revise } from '../history/revise.ts';
import type { CountySource } from './county-data.ts';
import { namesOf } from './names.ts';
import { documentRows, type InstrumentRows, instrumentRows, type Making, organisationRows } from './rows.ts';
import { writeInstruments } from './write-instruments.ts';

/** So many facts are written at a time; more take more memory, fewer more statements. */
const FACTS_AT_A_TIME = 2_000;
/** So many instruments are written at a time, however few facts they have. */
const INSTRUMENTS_AT_A_TIME = 200;

export interface ImportOptions extends RevisionOptions {
  /** SCB's county code. */
  code: string;
  /** Told now and then how many of the instruments have been looked at. */
  progress?(done: number, total: number): void;
  /** Sees what was written before it is decided on, and says whether it is kept. */
  review?(tx: SqlEntityManager, revision: RevisionRow): Promise<boolean>;
}

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
 * Brings the database to what the seeds say, in one transaction: all or nothing. What is different becomes a revision;
 * what it replaces is kept as it was. Instruments are read and written some at a time.
 */
export async function importSeeds(
  em: SqlEntityManager,
  source: CountySource,
  { code, progress, review, ...options }: ImportOptions,
): Promise<Imported> {
  const making: Making = { county: source.slug, code, names: namesOf(source) };
  const { region, knownGaps, themes } = source.county;
  const own: OwnStatement = { region, knownGaps, themes };

  const { changed, result } = await inRevision(
    em,
    options,
    async (tx, { number, before }) => {
      const beside = await writeBesides(tx, source, making, number);
      const stray = await endStrayTexts(tx, number);
      // Asked before instruments are written: also those that go, or let go of the document, are searched no more.
      const searched = await instrumentsOf(tx, stray);
      const counts = await writeAll(tx, source, making, number, progress);
      await searchTexts(tx, searched, number);
      const said = before && { region: before.region, knownGaps: before.knownGaps, themes: before.themes };
      const changed =
        beside + stray.length > 0 || Object.values(counts).some((count) => count > 0) || !isDeepStrictEqual(said, own);
      return { changed, own, result: counts };
    },
    review,
  );
  return { changed, ...result };
}

/** Organisations and documents, which instruments point at. Returns how many rows were ended and added. */
async function writeBesides(tx: SqlEntityManager, source: CountySource, making: Making, revision: number) {
  const { documents, facts } = documentRows(source.documents, making);
  const held = await tx.execute<{ id: string }[]>(`select id from document where until = ${OPEN}`);
  const subjects = [...new Set([...held, ...documents].map(({ id }) => id))];
  return (
    (await revise(tx, Organisation, {}, organisationRows(source), revision)) +
    (await revise(tx, Document, {}, documents, revision)) +
    (subjects.length > 0 ? await revise(tx, Fact, { subject: subjects }, facts, revision) : 0)
  );
}

/** The instruments in the order of their ids: those of the source, and those that it no longer has. */
async function writeAll(
  tx: SqlEntityManager,
  source: CountySource,
  making: Making,
  revision: number,
  progress?: ImportOptions['progress'],
) {
  const held = await tx.execute<{ id: string; digest: string }[]>(
    `select id, digest from instrument where until = ${OPEN}`,
  );
  const digests = new Map(held.map((row) => [row.id, row.digest]));
  const ids = [...new Set([...source.titles.keys(), ...digests.keys()])].sort(compareKeys);
  const texts = await tx.count(Attachment);
  const counts = { added: 0, updated: 0, removed: 0 };
  let waiting: { ids: string[]; rows: InstrumentRows[]; facts: number } = { ids: [], rows: [], facts: 0 };
  const write = async () => {
    if (waiting.ids.length > 0) {
      await writeInstruments(tx, waiting.ids, waiting.rows, revision);
      if (texts > 0) await searchTexts(tx, waiting.ids, revision);
    }
    waiting = { ids: [], rows: [], facts: 0 };
  };
  for (const [index, id] of ids.entries()) {
    if (source.titles.has(id)) {
      const rows = instrumentRows(source.instrument(id), making);
      if (digests.get(id) !== rows.instrument.digest) {
        counts[digests.has(id) ? 'updated' : 'added'] += 1;
        waiting.ids.push(id);
        waiting.rows.push(rows);
        waiting.facts += rows.facts.length;
      }
    } else {
      counts.removed += 1;
      waiting.ids.push(id);
    }
    if (waiting.facts >= FACTS_AT_A_TIME || waiting.ids.length >= INSTRUMENTS_AT_A_TIME) await write();
    progress?.(index + 1, ids.length);
  }
  await write();
  return counts;
}
