import { IsolationLevel } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { Vocabulary } from '#subgraphs/county/store/entities/index.ts';
import { addMissing } from '#subgraphs/county/store/history/add-missing.ts';
import { latestRevision } from '#subgraphs/county/store/history/in-revision.ts';
import { vocabularyRows } from '../derived/postings.ts';
import { renewTexts } from '../documents/texts/renew-texts.ts';
import { renewFacts } from './renew-facts.ts';

/**
 * Derives anew what is searched where it is missing: a migration takes out what an earlier version derived otherwise.
 * Whoever opens a database or fills it from a backup does this first; where nothing is missing, it is one statement.
 */
export async function renewSearch(em: SqlEntityManager): Promise<void> {
  if (!(await isMissing(em))) return;
  const tx = em.fork();
  await tx.begin({ isolationLevel: IsolationLevel.READ_COMMITTED });
  try {
    // No import meanwhile, and of several processes that start at once one does it.
    await tx.execute('lock table revision in share row exclusive mode');
    if (await isMissing(tx)) {
      await renewVocabulary(tx);
      const latest = await latestRevision(tx);
      if (latest) await renewFacts(tx, latest);
      await renewTexts(tx);
    }
    await tx.commit();
  } catch (error) {
    await tx.rollback().catch(() => {});
    throw error;
  }
}

async function isMissing(em: SqlEntityManager): Promise<boolean> {
  const [found] = await em.execute<{ missing: boolean }[]>(
    'select exists (select from posting) and not exists (select from vocabulary) as missing',
  );
  return found?.missing ?? false;
}

async function renewVocabulary(tx: SqlEntityManager): Promise<void> {
  const words = await tx.execute<Parameters<typeof vocabularyRows>[0]>('select distinct language, word from posting');
  await addMissing(tx, Vocabulary, vocabularyRows(words));
}
