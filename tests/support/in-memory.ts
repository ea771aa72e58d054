import { openInMemory } from '#subgraphs/county/store/database/pglite.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { migratePglite } from './migrate-pglite.ts';

let dump: Promise<Blob> | null = null;

/**
 * Where a county's data lives as long as a test. The tables are made once in a process, and copied: a third of the work
 * that it is to make them for each county of each test.
 */
export async function inMemory(): Promise<Storage> {
  dump ??= dumpOfTables();
  return { kind: 'memory', dump: await dump };
}

async function dumpOfTables(): Promise<Blob> {
  const pglite = await openInMemory();
  await migratePglite(pglite);
  // What PostgreSQL makes further databases from, and no county needs: two thirds of the bytes.
  await pglite.exec('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`);
  const files = await pglite.dumpDataDir('none');
  await pglite.close();
  return files;
}
