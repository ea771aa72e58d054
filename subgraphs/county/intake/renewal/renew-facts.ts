import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language } from '#schema/questions/search-question.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { OPEN } from '#subgraphs/county/store/entities/versions.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import { nameRows, type UnderName } from '../derived/names-searched.ts';
import { writeSearchIndex } from '../derived/write-search-index.ts';

/** So many instruments are searched anew at a time. */
const AT_A_TIME = 200;

/** Searches names and phrases anew in the instruments that are held now; as of then, nobody found them. */
export async function renewFacts(
  tx: SqlEntityManager,
  revision: Pick<RevisionRow, 'number' | 'themes'>,
): Promise<void> {
  const held = await tx.execute<{ id: string }[]>(`select id from instrument where until = ${OPEN} order by id`);
  for (let start = 0; start < held.length; start += AT_A_TIME) {
    const ids = held.slice(start, start + AT_A_TIME).map(({ id }) => id);
    await renewNames(tx, ids, revision);
    await renewPhrases(tx, ids, revision.number);
  }
}

async function renewNames(
  tx: SqlEntityManager,
  ids: readonly string[],
  { number, themes }: Pick<RevisionRow, 'number' | 'themes'>,
): Promise<void> {
  const facts = await tx.execute<(UnderName & { subject: string })[]>(
    `select id, subject, aspect, position, stated_as as "statedAs", coalesce(value->'themes', '[]') as themes from fact
     where until = ${OPEN} and subject in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const names = [...Map.groupBy(facts, ({ subject }) => subject)].flatMap(([id, own]) => nameRows(id, own, themes));
  await writeSearchIndex(tx, 'NAMES', ids, names, number);
}

interface Stored {
  subject: string;
  position: number;
  language: Language;
  weight: number;
  text: string;
  words: string;
}

async function renewPhrases(tx: SqlEntityManager, ids: readonly string[], revision: number): Promise<void> {
  const stored = await tx.execute<Stored[]>(
    `select subject, position, language, weight, text, words from passage
     where until = ${OPEN} and source in ('VALUE', 'WORDING') and subject in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const changed = stored.flatMap((passage) => {
    const known = new Set(passage.words.split(' '));
    const added = searchedIn(passage.language, passage.text).filter((word) => !known.has(word));
    return added.length === 0 ? [] : [{ ...passage, added, words: [...known, ...added].join(' ') }];
  });
  if (changed.length === 0) return;
  const rows = JSON.stringify(changed);
  await tx.execute(
    `update passage set words = changed.words
     from jsonb_to_recordset(?::jsonb) as changed (subject text, position int, words text)
     where passage.until = ${OPEN} and passage.subject = changed.subject and passage.position = changed.position`,
    [rows],
  );
  await tx.execute(
    `insert into posting (language, word, subject, origin, weight, since, until)
     select language, word, subject, 'FACTS', max(weight), ${revision}, ${OPEN}
     from jsonb_to_recordset(?::jsonb) as changed (subject text, language text, weight int, added jsonb), jsonb_array_elements_text(added) as word
     group by language, word, subject`,
    [rows],
  );
}
