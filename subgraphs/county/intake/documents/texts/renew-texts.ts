import type { SqlEntityManager } from '@mikro-orm/sql';
import { PackedPostings } from '#subgraphs/county/intake/derived/packed-postings.ts';
import { searchTexts, subjectsOfTexts } from './search-texts.ts';

/** So many documents and instruments are searched anew at a time. */
const AT_A_TIME = 200;

/**
 * Searches attached texts anew in every revision, in their order, so that history says the same as the present. What was
 * searched in them before must be gone.
 */
export async function renewTexts(tx: SqlEntityManager): Promise<void> {
  const attached = await tx.execute<{ document: string }[]>('select distinct document from attachment');
  if (attached.length === 0) return;
  const documents = attached.map(({ document }) => document);
  const revisions = await tx.execute<{ number: number }[]>(
    'select number from revision where number >= (select min(since) from attachment) order by number',
  );
  const touched = new Set<string>();
  const packed = new PackedPostings(tx);
  for (const { number } of revisions) {
    for (const subject of await subjectsOfTexts(tx, documents, number)) touched.add(subject);
    const subjects = [...touched];
    for (let start = 0; start < subjects.length; start += AT_A_TIME)
      await searchTexts(tx, subjects.slice(start, start + AT_A_TIME), number, packed);
  }
  await packed.write();
}
