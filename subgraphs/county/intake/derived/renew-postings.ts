import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language, PassageSource } from '#schema/questions/search-question.ts';
import { Vocabulary } from '#subgraphs/county/store/entities/index.ts';
import { addMissing } from '#subgraphs/county/store/history/add-missing.ts';
import { vocabularyRows } from './postings.ts';
import { originOf } from './write-search-index.ts';

/** So many subjects, and so many postings, are written at a time. */
const SUBJECTS_AT_A_TIME = 50;
const POSTINGS_AT_A_TIME = 2_000;

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
  for (let start = 0; start < subjects.length; start += SUBJECTS_AT_A_TIME) {
    const ids = JSON.stringify(subjects.slice(start, start + SUBJECTS_AT_A_TIME));
    await tx.execute('delete from posting where subject in (select jsonb_array_elements_text(?::jsonb))', [ids]);
    const passages = await tx.execute<HeldPassage[]>(
      `select subject, source, language, weight, words, since, until from passage
       where subject in (select jsonb_array_elements_text(?::jsonb))`,
      [ids],
    );
    const postings = postingsOver(passages);
    for (let from = 0; from < postings.length; from += POSTINGS_AT_A_TIME)
      await tx.execute(
        `insert into posting (language, word, subject, origin, weight, since, until)
         select language, word, subject, origin, weight, since, until from jsonb_populate_recordset(null::posting, ?::jsonb)`,
        [JSON.stringify(postings.slice(from, from + POSTINGS_AT_A_TIME))],
      );
    await addMissing(tx, Vocabulary, vocabularyRows(postings));
  }
}

interface Span {
  since: number;
  until: number;
  weight: number;
}

/** Where each word stands at best, in every revision. */
function postingsOver(passages: readonly HeldPassage[]) {
  const spans = new Map<string, { language: Language; word: string; subject: string; origin: string; all: Span[] }>();
  for (const { subject, source, language, weight, words, since, until } of passages) {
    const origin = originOf(source);
    for (const word of words.split(' ').filter(Boolean)) {
      const key = JSON.stringify([language, word, subject, origin]);
      const known = spans.get(key) ?? { language, word, subject, origin, all: [] };
      known.all.push({ since, until, weight });
      spans.set(key, known);
    }
  }
  return [...spans.values()].flatMap(({ all, ...posting }) => best(all).map((span) => ({ ...posting, ...span })));
}

/** The best weight from each revision to the next in which another is; nothing where there is none. */
function best(spans: readonly Span[]): Span[] {
  const turns = [...new Set(spans.flatMap(({ since, until }) => [since, until]))].sort((one, other) => one - other);
  const all: Span[] = [];
  for (const [index, since] of turns.entries()) {
    const until = turns[index + 1];
    const weights = spans.filter((span) => span.since <= since && span.until > since).map(({ weight }) => weight);
    if (until === undefined || weights.length === 0) continue;
    const weight = Math.max(...weights);
    const last = all.at(-1);
    if (last && last.until === since && last.weight === weight) last.until = until;
    else all.push({ since, until, weight });
  }
  return all;
}
