import { randomUUID } from 'node:crypto';
import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Change } from '../entities/index.ts';
import { differences, type Shown, shown } from './differences.ts';
import { insertAll } from './insert-all.ts';

/**
 * Runs an import in a transaction of its own, and no other import of this database until it ends. So
 * positions in the log are committed in their order, and who reads it sees no gap. Readers do not wait.
 */
export async function inTurn<Result>(
  em: SqlEntityManager,
  run: (tx: SqlEntityManager) => Promise<Result>,
): Promise<Result> {
  return em.fork().transactional(
    async (tx) => {
      await tx.execute('lock table change in share row exclusive mode');
      return run(tx);
    },
    // Whoever waited for another import sees what that wrote.
    { isolationLevel: IsolationLevel.READ_COMMITTED },
  );
}

/** Adds to the log how what the county shows differs from what it showed before the import. */
export async function logChanges(tx: SqlEntityManager, before: Shown, now: Date): Promise<void> {
  const found = differences(before, await shown(tx));
  const [last] = await tx.find(Change, {}, { orderBy: { position: 'desc' }, limit: 1 });
  const next = (last?.position ?? 0) + 1;
  // A clock may go back; the log does not.
  const at = last && last.at > now ? last.at : now;
  const mark = randomUUID().slice(0, 8);
  await insertAll(
    found.map((difference, index) => ({ ...difference, position: next + index, mark, at })),
    (chunk) => tx.insertMany(Change, chunk),
  );
}
