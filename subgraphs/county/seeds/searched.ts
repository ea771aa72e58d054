import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Text } from '../../../schema/values/text.ts';
import { passageRows } from '../derived/passages.ts';
import { vocabularyRows } from '../derived/vocabulary.ts';
import { Passage, Posting, Vocabulary } from '../entities/index.ts';
import type { FactData, InstrumentData } from './county-data.ts';
import { insertAll } from './insert-all.ts';

/** What is searched, derived from facts and what they say in words. */
export function searchedRows(instruments: readonly InstrumentData[], inWords: (fact: FactData) => Text | null) {
  const passages = instruments.flatMap((instrument) => passageRows(instrument, inWords));
  return { passages, vocabulary: vocabularyRows(passages) };
}

/** Where each word stands at best, made of the passages by the database itself. */
const POSTINGS = `insert into posting (word, language, instrument_id, weight)
  select word, language, instrument_id, max(weight) from passage, string_to_table(words, ' ') as word group by 1, 2, 3`;

/** Replaces all that is searched. */
export async function replaceSearched(
  tx: SqlEntityManager,
  { passages, vocabulary }: ReturnType<typeof searchedRows>,
): Promise<void> {
  await tx.nativeDelete(Passage, {});
  await tx.nativeDelete(Posting, {});
  await tx.nativeDelete(Vocabulary, {});
  const rows = passages.map((passage) => ({ ...passage, words: passage.words.join(' ') }));
  await insertAll(rows, (chunk) => tx.insertMany(Passage, chunk));
  await insertAll(vocabulary, (chunk) => tx.insertMany(Vocabulary, chunk));
  await tx.execute(POSTINGS);
}
