import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { copyRows } from './copy-rows.ts';
import { type Spent, spent } from './spent.ts';

/** What an import took, and COPY of the rows that came of it. */
export interface MeasuredImport {
  rows: number;
  /** Reading and checking the seeds, which the import has in it. */
  checked: Spent;
  imported: Spent;
  copied: Spent;
}

/** Imports a folder of seeds into an empty database, and then copies the rows that came of it into empty tables. */
export async function measureImport(storage: Storage, folder: string, slug: string): Promise<MeasuredImport> {
  const database = await openDatabase(storage);
  try {
    const server = storage.kind === 'postgresql' ? await processOf(database.em) : null;
    let checked: Spent = { seconds: 0, processor: 0 };
    const imported = await spent(async () => {
      let source = null as ReturnType<typeof openSeeds> | null;
      checked = await spent(async () => (source = openSeeds(folder, slug)), server);
      await database.unhurried((em) => importSeeds(em, source as never, { code: '00', origin: 'IMPORT' }));
    }, server);
    let copied: Spent = { seconds: 0, processor: 0 };
    const rows = await copyRows(database.em, async (copy) => void (copied = await spent(copy, server)));
    return { rows, checked, imported, copied };
  } finally {
    await database.close();
  }
}

/** The process that began all others of a server. */
async function processOf(em: { execute(sql: string): Promise<unknown> }): Promise<number> {
  const [found] = (await em.execute(`select pg_read_file('postmaster.pid') as file`)) as { file: string }[];
  return Number.parseInt(found?.file ?? '', 10);
}
