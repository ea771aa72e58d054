import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import { withholdEverywhere } from '../documents/cleaning/withhold-everywhere.ts';
import { writeRegisterFile } from '../documents/register/register-file.ts';

const DUE = `select exists (select from renewal_due where what = 'WITHHELD_NAMES') as due`;

/** Has texts looked through for names at the next opening: they come from elsewhere, or more is known. */
export async function askToWithhold(em: SqlEntityManager): Promise<void> {
  await em.execute(`insert into renewal_due values ('WITHHELD_NAMES') on conflict do nothing`);
}

/**
 * Withholds names in texts that were attached before it was known that they are, once: after the migration that says so, after a
 * restore, and where the register has got names from elsewhere. Where nothing is to be done, it is one statement.
 */
export async function renewWithheld(em: SqlEntityManager, registerFile: string | null): Promise<void> {
  if (!(await isDue(em))) return;
  const tx = em.fork();
  await tx.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
  try {
    await tx.execute('lock table revision in share row exclusive mode');
    const latest = (await isDue(tx)) ? await latestRevision(tx) : null;
    if (latest) {
      tx.setFilterParams('held', { revision: latest.number });
      await withholdEverywhere(tx, latest.number);
      await writeRegisterFile(tx, registerFile);
    }
    await tx.execute(`delete from renewal_due where what = 'WITHHELD_NAMES'`);
    await tx.commit();
  } catch (error) {
    await tx.rollback().catch(() => {});
    throw error;
  }
}

async function isDue(em: SqlEntityManager): Promise<boolean> {
  const [found] = await em.execute<{ due: boolean }[]>(DUE);
  return found?.due ?? false;
}
