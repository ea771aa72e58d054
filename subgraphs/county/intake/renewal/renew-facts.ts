import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language } from '#schema/questions/search-question.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import { sendValues } from '#subgraphs/county/store/statements/send-values.ts';
import { nameRows, type UnderName } from '../derived/names-searched.ts';
import { PackedPostings } from '../derived/packed-postings.ts';
import { postSubjects } from '../derived/post-subjects.ts';
import { writeSearchIndex } from '../derived/write-search-index.ts';

/** So many instruments are searched anew at a time. */
const AT_A_TIME = 200;

/** Searches names and phrases anew in the instruments that are held now; as of then, nobody found them. */
export async function renewFacts(
  tx: SqlEntityManager,
  revision: Pick<RevisionRow, 'number' | 'themes'>,
): Promise<void> {
  const held = await tx.execute<{ id: string }[]>(`select id from instrument where until = ${OPEN} order by id`);
  const packed = new PackedPostings(tx);
  for (let start = 0; start < held.length; start += AT_A_TIME) {
    const ids = held.slice(start, start + AT_A_TIME).map(({ id }) => id);
    await renewNames(tx, packed, ids, revision);
    await renewPhrases(tx, packed, ids, revision.number);
  }
  await packed.write();
}

async function renewNames(
  tx: SqlEntityManager,
  packed: PackedPostings,
  ids: readonly string[],
  { number, themes }: Pick<RevisionRow, 'number' | 'themes'>,
): Promise<void> {
  const facts = await tx.execute<(UnderName & { subject: string })[]>(
    `select id, subject, aspect, position, stated_as as "statedAs", coalesce(value->'themes', '[]') as themes from fact
     where until = ${OPEN} and subject in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const names = [...Map.groupBy(facts, ({ subject }) => subject)].flatMap(([id, own]) => nameRows(id, own, themes));
  await writeSearchIndex(tx, { origin: 'NAMES', subjects: ids, revision: number }, names, packed);
}

interface Stored {
  subject: string;
  position: number;
  language: Language;
  weight: number;
  text: string;
  words: string;
}

async function renewPhrases(
  tx: SqlEntityManager,
  packed: PackedPostings,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  const { rows: stored } = await sendValues<Stored>(
    tx,
    `select subject, position, language, weight, text, words from passage
     where until = ${OPEN} and source in ('VALUE', 'WORDING') and subject = any($1::text[])`,
    [ids],
  );
  const passages = stored.map((passage) => {
    const known = passage.words.split(' ').filter(Boolean);
    const words = [...new Set([...known, ...searchedIn(passage.language, passage.text)])];
    return { ...passage, words, added: words.length > known.length };
  });
  const changed = passages.filter(({ added }) => added);
  if (changed.length === 0) return;
  await sendValues(
    tx,
    `update passage set words = changed.words
     from json_to_recordset($1::json) as changed (subject text, position int, words text)
     where passage.until = ${OPEN} and passage.subject = changed.subject and passage.position = changed.position`,
    [JSON.stringify(changed.map((passage) => ({ ...passage, words: passage.words.join(' ') })))],
  );
  const subjects = [...new Set(changed.map(({ subject }) => subject))];
  const theirs = passages.filter(({ subject }) => subjects.includes(subject));
  await postSubjects(tx, packed, { origin: 'FACTS', subjects, revision }, theirs);
}
