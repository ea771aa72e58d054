import type { SqlEntityManager } from '@mikro-orm/sql';
import {
  Classification,
  Fact,
  Instrument,
  StatusInterval,
  ValidityInterval,
} from '#subgraphs/county/store/entities/index.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { writeSearchIndex } from '../derived/write-search-index.ts';
import type { InstrumentRows } from './rows.ts';

/**
 * Brings instruments to what they are to be within a revision: those given with rows have them, those without are
 * removed. What is searched in attached documents is not touched.
 */
export async function writeInstruments(
  tx: SqlEntityManager,
  ids: readonly string[],
  rows: readonly InstrumentRows[],
  revision: number,
): Promise<void> {
  const instruments = rows.map(({ instrument }) => instrument);
  await revise(tx, Instrument, { id: ids }, instruments, revision);
  await revise(
    tx,
    Fact,
    { subject: ids },
    rows.flatMap(({ facts }) => facts),
    revision,
  );
  await revise(
    tx,
    Classification,
    { instrument: ids },
    rows.flatMap((own) => own.classifications),
    revision,
  );
  await revise(
    tx,
    StatusInterval,
    { instrument: ids },
    rows.flatMap((own) => own.statusIntervals),
    revision,
  );
  await revise(
    tx,
    ValidityInterval,
    { instrument: ids },
    rows.flatMap((own) => own.validityIntervals),
    revision,
  );
  await writeSearchIndex(
    tx,
    'FACTS',
    ids,
    rows.flatMap((own) => own.passages),
    revision,
  );
  await writeSearchIndex(
    tx,
    'NAMES',
    ids,
    rows.flatMap((own) => own.names),
    revision,
  );
}
