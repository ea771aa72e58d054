import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language, PassageSource } from '#schema/questions/search-question.ts';
import { sendValues } from '#subgraphs/county/store/statements/send-values.ts';
import { forgetPostings } from './forget-postings.ts';
import { PackedPostings } from './packed-postings.ts';
import { post, type ToPost } from './post-subjects.ts';
import { bestWeights, digestOfWeights } from './postings.ts';
import { originOf } from './write-search-index.ts';

/** So many subjects are looked at at a time. */
const SUBJECTS_AT_A_TIME = 50;

interface HeldPassage {
  subject: string;
  source: PassageSource;
  language: Language;
  weight: number;
  words: string;
  since: number;
  until: number;
}

/**
 * Makes the postings of instruments and documents anew, in every revision, from the words of their passages, in facts, names and
 * texts alike.
 */
export async function renewPostings(tx: SqlEntityManager, subjects: readonly string[]): Promise<void> {
  await forgetPostings(tx, { subjects });
  const packed = new PackedPostings(tx);
  for (let start = 0; start < subjects.length; start += SUBJECTS_AT_A_TIME) {
    const { rows } = await sendValues<HeldPassage>(
      tx,
      'select subject, source, language, weight, words, since, until from passage where subject = any($1::text[]) and since < until',
      [subjects.slice(start, start + SUBJECTS_AT_A_TIME)],
    );
    const together = Map.groupBy(rows, ({ subject, source }) => `${originOf(source)} ${subject}`);
    await post(tx, packed, [...together.values()].flatMap(postedOver));
  }
  await packed.write();
}

/** What is posted of one subject from one origin, from each revision in which its passages change to the next. */
function postedOver(passages: readonly HeldPassage[]): ToPost[] {
  const all: ToPost[] = [];
  const turns = [...new Set(passages.flatMap(({ since, until }) => [since, until]))].sort((one, other) => one - other);
  for (const [index, since] of turns.entries()) {
    const until = turns[index + 1];
    const held = passages.filter((passage) => passage.since <= since && passage.until > since);
    if (until === undefined || held.length === 0) continue;
    const best = bestWeights(held.map((passage) => ({ ...passage, words: passage.words.split(' ').filter(Boolean) })));
    const { subject, source } = held[0] as HeldPassage;
    all.push({ subject, origin: originOf(source), best, digest: digestOfWeights(best), since, until });
  }
  return all;
}
