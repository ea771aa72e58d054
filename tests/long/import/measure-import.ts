import type { SqlEntityManager } from '@mikro-orm/sql';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { copyRows } from './copy-rows.ts';
import { type Spent, spentOn } from './spent.ts';

/** What an import took, and COPY of the rows that came of it. */
export interface MeasuredImport {
  rows: number;
  /** Reading and checking the seeds, which `imported` has in it. */
  checked: Spent;
  imported: Spent;
  copied: Spent;
}

/** Imports a folder of seeds into an empty database, and then copies the rows that came of it into empty tables. */
export async function measureImport(storage: Storage, folder: string, slug: string): Promise<MeasuredImport> {
  const database = await openDatabase(storage);
  try {
    const server = storage.kind === 'postgresql' ? await processOf(database.em) : null;
    const { result: source, spent: checked } = await spentOn(() => openSeeds(folder, slug), server);
    const { spent: written } = await spentOn(
      () => database.unhurried((em) => importSeeds(em, source, { code: '00', origin: 'IMPORT' })),
      server,
    );
    const { rows, copied } = await copyRows(database.em, (copy) => spentOn(copy, server));
    const imported = {
      seconds: checked.seconds + written.seconds,
      processor: checked.processor + written.processor,
    };
    return { rows, checked, imported, copied };
  } finally {
    await database.close();
  }
}

/** The process that began all others of a server, whose administrator asks. */
async function processOf(em: SqlEntityManager): Promise<number> {
  const [found] = await em.execute<{ file: string }[]>(`select pg_read_file('postmaster.pid') as file`);
  return Number.parseInt(found?.file ?? '', 10);
}
