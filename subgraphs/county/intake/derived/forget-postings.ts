import type { SqlEntityManager } from '@mikro-orm/sql';
import { sendValues } from '#subgraphs/county/store/statements/send-values.ts';

/** Takes out what was posted, of every revision: of some subjects, or from attached texts. No row has its words afterwards. */
export async function forgetPostings(
  tx: SqlEntityManager,
  what: { subjects: readonly string[] } | { origin: 'TEXT' },
): Promise<void> {
  const [where, value] = 'origin' in what ? ['origin = $1', what.origin] : ['subject = any($1::text[])', what.subjects];
  const { rows } = await sendValues<{ number: number }>(tx, `delete from posted where ${where} returning number`, [
    value,
  ]);
  if (rows.length === 0) return;
  await sendValues(
    tx,
    `with touched as (
       select distinct word, language, first from posting, unnest(numbers) as number where number = any($1::int[])
     ),
     gone as (delete from posting using touched where (posting.word, posting.language, posting.first) = (touched.word, touched.language, touched.first) returning posting.*)
     insert into posting (language, word, first, weight, numbers)
     select language, word, min(number), weight, array_agg(number order by number)
     from gone, unnest(numbers) as number where number <> all($1::int[])
     group by language, word, weight, first`,
    [rows.map(({ number }) => number)],
  );
}
