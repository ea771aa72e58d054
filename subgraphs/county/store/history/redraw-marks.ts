import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Draws the mark of every revision and of its lines in the log anew. Whoever holds something of this county, a copy, a cursor or an
 * entity tag that knows of marks, holds something of another history from then on.
 */
export async function redrawMarks(tx: SqlEntityManager): Promise<void> {
  await tx.execute(`
    with drawn as materialized (
      select was, left(gen_random_uuid()::text, 8) as now
      from (select mark as was from revision union select mark from change) as marks
    ),
    revised as (update revision set mark = now from drawn where mark = was)
    update change set mark = now from drawn where mark = was`);
  // Of files that may hold what was erased, no digest is kept.
  await tx.execute('delete from seeds_known');
}
