import type { EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import {
  Classification,
  Fact,
  Instrument,
  StatusInterval,
  ValidityInterval,
} from '#subgraphs/county/store/entities/index.ts';
import { type HeldBefore, revise } from '#subgraphs/county/store/history/revise.ts';
import type { PackedPostings } from '../derived/packed-postings.ts';
import { writeSearchIndex } from '../derived/write-search-index.ts';
import type { InstrumentRows } from './rows.ts';

/** Instruments that are written together. */
export interface WrittenTogether {
  /** Their ids, also of those that go. */
  ids: readonly string[];
  rows: readonly InstrumentRows[];
  revision: number;
  /** Whether any of them was there. */
  known: HeldBefore;
}

/**
 * Brings instruments to what they are to be within a revision: those given with rows have them, those without are
 * removed. What is searched in attached documents is not touched. Words that are searched may wait in `packed`.
 */
export async function writeInstruments(
  tx: SqlEntityManager,
  { ids, rows, revision, known }: WrittenTogether,
  packed: PackedPostings,
): Promise<void> {
  const write = <Row extends object>(entity: EntitySchema<Row>, of: string, all: readonly object[]) =>
    revise(tx, entity, { [of]: ids }, all, revision, known);
  await write(
    Instrument,
    'id',
    rows.map(({ instrument }) => instrument),
  );
  await write(Fact, 'subject', all(rows, 'facts'));
  await write(Classification, 'instrument', all(rows, 'classifications'));
  await write(StatusInterval, 'instrument', all(rows, 'statusIntervals'));
  await write(ValidityInterval, 'instrument', all(rows, 'validityIntervals'));
  const scope = { subjects: ids, revision, known };
  await writeSearchIndex(tx, { ...scope, origin: 'FACTS' }, all(rows, 'passages'), packed);
  await writeSearchIndex(tx, { ...scope, origin: 'NAMES' }, all(rows, 'names'), packed);
}

function all<Part extends Exclude<keyof InstrumentRows, 'instrument'>>(rows: readonly InstrumentRows[], part: Part) {
  return rows.flatMap((own) => own[part] as InstrumentRows[Part][number][]);
}
