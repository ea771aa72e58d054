import type { SqlEntityManager } from '@mikro-orm/sql';

/** Tables whose rows say between which revisions they are held, but those that are packed. */
const VERSIONED = [
  ...['organisation', 'document', 'instrument', 'fact', 'classification', 'status_interval', 'validity_interval'],
  ...['attachment', 'passage'],
];

/** Where passages come from, as postings name it. */
const ORIGIN = `case when source in ('VALUE', 'WORDING') then 'FACTS' when source = 'TEXT' then 'TEXT' else 'NAMES' end`;

/** The rows of every table that are held as of a revision, and what is posted then, without what tells histories apart. */
export async function rowsHeldAt(em: SqlEntityManager, revision: number): Promise<Record<string, string[]>> {
  const held: Record<string, string[]> = {};
  for (const table of VERSIONED)
    held[table] = await rowsOf(
      em,
      `select to_jsonb(t) - 'since' - 'until' as row from ${table} as t where ${at(revision)}`,
    );
  held.postings = await postingsAt(em, revision);
  return held;
}

/** Which word stands where as of a revision, from where, and how much it counts. */
export function postingsAt(em: SqlEntityManager, revision: number): Promise<string[]> {
  return rowsOf(
    em,
    `select jsonb_build_array(language, word, subject, origin, weight) as row
     from posting cross join unnest(numbers) as number join posted using (number) where ${at(revision)}`,
  );
}

/** The same as it follows from the texts that are searched, one by one. */
export function wordsHeldAt(em: SqlEntityManager, revision: number): Promise<string[]> {
  return rowsOf(
    em,
    `select jsonb_build_array(language, word, subject, origin, max(weight)) as row
     from (select language, subject, weight, ${ORIGIN} as origin, string_to_table(words, ' ') as word from passage where ${at(revision)}) as said
     where word <> '' group by language, word, subject, origin`,
  );
}

const at = (revision: number) => `since <= ${revision} and until > ${revision}`;

async function rowsOf(em: SqlEntityManager, sql: string): Promise<string[]> {
  const rows = await em.getConnection().execute<{ row: object }[]>(sql);
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}
