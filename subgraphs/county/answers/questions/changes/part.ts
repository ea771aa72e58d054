import sql, { empty } from 'sql-template-tag';
import { type ChangesArgs, changesQuestion, type LogPlace } from '#schema/questions/changes-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type LogLine, rowsOf, timed } from '#subgraphs/county/reading/stored-rows.ts';

/** The next lines of the county's log after the place up to which it was read. */
export default part({
  question: changesQuestion,
  async answer({ after, first }: ChangesArgs, known) {
    const place = after[known.county.slug];
    const beyond = place && (await linesBeyond(place, first, known));
    const rows = beyond ?? (await linesFrom(1, first + 1, known));
    return {
      ...answerBaseOf(known),
      rows: rows.slice(0, first).map((row) => ({
        ...row,
        at: row.at.toISOString(),
        title: row.title ?? null,
        instrumentKind: row.instrumentKind ?? null,
        facts: row.facts ?? null,
      })),
      more: rows.length > first,
      restarted: beyond === null,
    };
  },
});

/**
 * The lines after a place. `null` where the place is none of this log: the database was made again from
 * its seeds or brought back from a backup, and its positions stand for other lines.
 */
async function linesBeyond([position, mark]: LogPlace, first: number, known: Known) {
  const [at, ...rows] = await linesFrom(position, first + 2, known);
  return at?.position === position && at.mark === mark ? rows : null;
}

async function linesFrom(position: number, limit: number, { read, revision, moment }: Known): Promise<LogLine[]> {
  const upTo = moment === null ? empty : sql`and at <= ${revision?.at ?? new Date(0)}`;
  const rows = await read<LogLine>(sql`
    select ${rowsOf.change} from change where position >= ${position} ${upTo} order by position limit ${limit}`);
  return rows.map(timed);
}
