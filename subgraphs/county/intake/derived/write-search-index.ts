import type { SqlEntityManager } from '@mikro-orm/sql';
import type { PassageSource } from '#schema/questions/search-question.ts';
import { Passage } from '#subgraphs/county/store/entities/index.ts';
import type { PostingOrigin } from '#subgraphs/county/store/entities/posting-entity.ts';
import { revise } from '#subgraphs/county/store/history/revise.ts';
import { PackedPostings } from './packed-postings.ts';
import { type PostingScope, postSubjects } from './post-subjects.ts';
import type { Searched } from './postings.ts';

/** The sources of passages, by where their postings come from. */
const SOURCES: Readonly<Record<PostingOrigin, readonly PassageSource[]>> = {
  FACTS: ['VALUE', 'WORDING'],
  NAMES: ['ASPECT', 'THEME'],
  TEXT: ['TEXT'],
};

/**
 * Brings what is searched of instruments and documents, in facts, in names or in attached texts, to the given passages. Words wait in
 * `packed` where it is given: whoever made it writes them.
 */
export async function writeSearchIndex(
  tx: SqlEntityManager,
  scope: PostingScope,
  passages: readonly Searched[],
  packed?: PackedPostings,
): Promise<void> {
  const { origin, subjects, revision, known } = scope;
  const stored = passages.map((passage) => ({ ...passage, words: passage.words.join(' ') }));
  await revise(tx, Passage, { subject: subjects, source: SOURCES[origin] }, stored, revision, known);
  const own = packed ?? new PackedPostings(tx);
  await postSubjects(tx, own, scope, passages);
  if (!packed) await own.write();
}

/** Where the postings of passages of a source come from. */
export function originOf(source: PassageSource): PostingOrigin {
  const [found] = (Object.keys(SOURCES) as PostingOrigin[]).filter((origin) => SOURCES[origin].includes(source));
  if (!found) throw new Error(`no postings come from ${source}`);
  return found;
}
