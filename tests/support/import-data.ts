import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { type Imported, importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';

/** Imports data that a test holds; its revision gets the time that is given. */
export function importData(em: SqlEntityManager, data: CountyData, code: string, now?: Date): Promise<Imported> {
  return importSeeds(em, sourceOf(data), { code, origin: 'IMPORT', ...(now ? { clock: () => now } : {}) });
}
