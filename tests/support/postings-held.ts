import type { SqlEntityManager } from '@mikro-orm/sql';

/**
 * Which word stands where, how much it counts there, and between which revisions: the same however postings are packed and
 * numbered. A number that nothing was posted under is told too.
 */
export function postingsHeld(em: SqlEntityManager): Promise<object[]> {
  return em.getConnection().execute(`
    select language, word, subject, origin, weight, range_agg(int4range(since, until))::text as held
    from posting cross join unnest(numbers) as number left join posted using (number)
    where since is null or since < until
    group by language, word, subject, origin, weight
    order by language, word, subject, origin, weight`);
}
