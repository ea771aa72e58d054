import { type ChangesArgs, changesQuestion, type LogPlace } from '../../../schema/questions/changes.ts';
import type { CountyContext } from '../context.ts';
import { Change } from '../entities/index.ts';
import { part } from './part.ts';
import { updatedAt } from './updated-at.ts';

/** The next lines of the county's log after the place up to which it was read. */
export const changesPart = part({
  question: changesQuestion,
  async answer({ after, first }: ChangesArgs, context) {
    const place = after[context.county.slug];
    const beyond = place && (await linesBeyond(place, first, context));
    const rows = beyond ?? (await linesFrom(1, first + 1, context));
    return {
      updatedAt: await updatedAt(context),
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
 * The lines after a place. `null` where the place is none of this log: the database was made anew from
 * its seeds or brought back from a backup, and its positions stand for other lines.
 */
async function linesBeyond([position, mark]: LogPlace, first: number, context: CountyContext) {
  const [at, ...rows] = await linesFrom(position, first + 2, context);
  return at?.position === position && at.mark === mark ? rows : null;
}

function linesFrom(position: number, limit: number, { em }: CountyContext) {
  return em.find(Change, { position: { $gte: position } }, { orderBy: { position: 'asc' }, limit });
}
