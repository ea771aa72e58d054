import type { SqlEntityManager } from '@mikro-orm/sql';
import { postingRows, vocabularyRows } from '../derived/postings.ts';
import { Classification, Fact, Instrument, Passage, Posting, StatusInterval, Vocabulary } from '../entities/index.ts';
import { addMissing } from '../history/add-missing.ts';
import { revise } from '../history/revise.ts';
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
  const passages = rows.flatMap((own) => own.passages);
  const postings = postingRows(passages, 'FACTS');
  const stored = passages.map((passage) => ({ ...passage, words: passage.words.join(' ') }));
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
  await revise(tx, Passage, { instrument: ids, source: ['VALUE', 'WORDING'] }, stored, revision);
  await revise(tx, Posting, { instrument: ids, origin: ['FACTS'] }, postings, revision);
  await addMissing(tx, Vocabulary, vocabularyRows(postings));
}
