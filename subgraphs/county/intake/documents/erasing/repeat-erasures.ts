import type { SqlEntityManager } from '@mikro-orm/sql';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import { type RegisteredErasure, registeredErasures } from '../register/erasures.ts';
import { eraseAgain } from './erase.ts';

/**
 * Does the erasures again that the county's register has and no revision of the database does: it was brought back from a backup, or
 * from a copy, that is older. Returns them. Where there is none, it is one statement.
 */
export async function repeatErasures(em: SqlEntityManager): Promise<RegisteredErasure[]> {
  const known = await em
    .fork()
    .execute<{ id: string }[]>(
      `select id from register_erasure where not exists (select from revision where erasures @> to_jsonb(id)) limit 1`,
    );
  if (known.length === 0 || (await latestRevision(em.fork())) === null) return [];
  const done = await em
    .fork()
    .execute<{ id: string }[]>(
      `select distinct jsonb_array_elements_text(erasures) as id from revision where erasures is not null`,
    );
  const lacking = (await registeredErasures(em.fork())).filter((erasure) => !done.some(({ id }) => id === erasure.id));
  for (const erasure of lacking) await eraseAgain(em, erasure);
  return lacking;
}
