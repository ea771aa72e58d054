import { latestRevision } from '../history/in-revision.ts';
import { outageOf } from './explain-failure.ts';
import type { Database } from './orm.ts';

/** Why a county's database cannot answer, `null` when it can: it is away, or nothing was brought in yet. */
export async function whyUnready({ em }: Pick<Database, 'em'>, slug: string): Promise<string | null> {
  try {
    const held = await latestRevision(em.fork());
    return held === null ? `holds no data yet; bring it in with: hub import ${slug}` : null;
  } catch (error) {
    return `the database does not answer: ${outageOf(error) ?? 'the log says why'}`;
  }
}
