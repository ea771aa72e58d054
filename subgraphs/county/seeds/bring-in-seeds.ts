import type { SqlEntityManager } from '@mikro-orm/sql';
import { Revision } from '../entities/index.ts';
import type { CountySource } from './county-data.ts';
import { type Imported, importSeeds } from './import-seeds.ts';

/**
 * Brings a county's seeds in at a start, unless its data was imported on request since: a start does not undo that.
 * Returns `null` then.
 */
export async function bringInSeeds(em: SqlEntityManager, source: CountySource, code: string): Promise<Imported | null> {
  const [last] = await em
    .fork()
    .find(Revision, { origin: { $in: ['SEEDS', 'IMPORT'] } }, { orderBy: { number: 'desc' }, limit: 1 });
  return last?.origin === 'IMPORT' ? null : importSeeds(em, source, { code, origin: 'SEEDS' });
}
