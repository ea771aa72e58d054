import type { SqlEntityManager } from '@mikro-orm/sql';
import type { PassageSource } from '#schema/questions/search-question.ts';
import { Passage, Posting, Vocabulary } from '#subgraphs/county/store/entities/index.ts';
import type { PostingOrigin } from '#subgraphs/county/store/entities/posting-entity.ts';
import { addMissing } from '#subgraphs/county/store/history/add-missing.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { postingRows, type Searched, vocabularyRows } from './postings.ts';

/** The sources of passages, by where their postings come from. */
const SOURCES: Readonly<Record<PostingOrigin, readonly PassageSource[]>> = {
  FACTS: ['VALUE', 'WORDING'],
  NAMES: ['ASPECT', 'THEME'],
  TEXT: ['TEXT'],
};

/** Brings what is searched of instruments and documents, in facts, in names or in attached texts, to the given passages. */
export async function writeSearchIndex(
  tx: SqlEntityManager,
  origin: PostingOrigin,
  subjects: readonly string[],
  passages: readonly Searched[],
  revision: number,
): Promise<void> {
  const postings = postingRows(passages, origin);
  const stored = passages.map((passage) => ({ ...passage, words: passage.words.join(' ') }));
  await revise(tx, Passage, { subject: subjects, source: SOURCES[origin] }, stored, revision);
  await revise(tx, Posting, { subject: subjects, origin: [origin] }, postings, revision);
  await addMissing(tx, Vocabulary, vocabularyRows(postings));
}

/** Where the postings of passages of a source come from. */
export function originOf(source: PassageSource): PostingOrigin {
  const [found] = (Object.keys(SOURCES) as PostingOrigin[]).filter((origin) => SOURCES[origin].includes(source));
  if (!found) throw new Error(`no postings come from ${source}`);
  return found;
}
