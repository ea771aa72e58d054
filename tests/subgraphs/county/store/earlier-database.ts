import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { migratePglite } from '#tests/support/migrate-pglite.ts';

/** Makes a county's database as it was after a migration, and fills it by SQL. */
export async function makeEarlierDatabase(path: string, last: string, statements: readonly string[]): Promise<void> {
  const pglite = await openInFolder(path);
  await migratePglite(pglite, last, statements);
  await pglite.close();
}
