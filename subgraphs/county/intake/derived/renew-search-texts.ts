import type { SqlEntityManager } from '@mikro-orm/sql';

/** So many instruments are written at a time. */
const AT_A_TIME = 200;

/** Wordings and values in words of an instrument's facts, one on a line, as of the revision that each of its rows is of. */
const SAID = `
  select instrument.id, instrument.until, coalesce(string_agg(said.text, E'\\n' order by fact.sort_key, fact.id collate "C", place), '') as text
  from instrument
  left join fact on fact.subject = instrument.id and fact.since <= instrument.since and fact.until > instrument.since
  left join lateral unnest(array[wording, in_words->>'sv', in_words->>'en']) with ordinality as said (text, place) on said.text <> ''
  where instrument.id in (select jsonb_array_elements_text(?::jsonb))
  group by instrument.id, instrument.until`;

/** Makes anew, in every revision, what a filter by words looks in: the texts of the instruments' facts in lower case. */
export async function renewSearchTexts(tx: SqlEntityManager, subjects: readonly string[]): Promise<void> {
  for (let start = 0; start < subjects.length; start += AT_A_TIME) {
    const ids = JSON.stringify(subjects.slice(start, start + AT_A_TIME));
    const said = await tx.execute<{ id: string; until: number; text: string }[]>(SAID, [ids]);
    const rows = said.map(({ text, ...row }) => ({ ...row, text: text.toLowerCase() }));
    await tx.execute(
      `update instrument set search_text = now.text from jsonb_to_recordset(?::jsonb) as now (id text, until int, text text)
       where instrument.id = now.id and instrument.until = now.until`,
      [JSON.stringify(rows)],
    );
  }
}
