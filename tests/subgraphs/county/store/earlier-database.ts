import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/pglite';
import { openInFolder } from '#subgraphs/county/store/database/pglite.ts';
import { entities } from '#subgraphs/county/store/entities/index.ts';
import { migrations } from '#subgraphs/county/store/migrations/index.ts';

/** Makes a county's database as it was after a migration, and fills it by SQL. */
export async function makeEarlierDatabase(path: string, last: string, statements: readonly string[]): Promise<void> {
  const pglite = await openInFolder(path);
  const upTo = migrations.findIndex((migration) => migration.name === last) + 1;
  const orm = await MikroORM.init({
    entities,
    dbName: 'postgres',
    extensions: [Migrator],
    migrations: { migrationsList: migrations.slice(0, upTo), snapshot: false },
    driverOptions: { pglite: () => pglite },
  });
  await orm.migrator.up();
  for (const sql of statements) await orm.em.getConnection().execute(sql);
  await orm.close();
  await pglite.close();
}
