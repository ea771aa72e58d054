import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountySource } from '#subgraphs/county/facts/county-data.ts';
import { Revision } from '#subgraphs/county/store/entities/index.ts';
import { type Imported, importSeeds } from './import-seeds.ts';

/**
 * Brings a county's seeds in at a start, unless its data was imported on request since: a start does not undo that, nor
 * read them. Returns `null` then. Throws as `open` does.
 */
export async function bringInSeeds(
  em: SqlEntityManager,
  open: () => CountySource,
  code: string,
  registerFile: string | null = null,
): Promise<Imported | null> {
  const [last] = await em
    .fork()
    .find(Revision, { origin: { $in: ['SEEDS', 'IMPORT'] } }, { orderBy: { number: 'desc' }, limit: 1 });
  return last?.origin === 'IMPORT' ? null : importSeeds(em, open(), { code, origin: 'SEEDS', registerFile });
}
