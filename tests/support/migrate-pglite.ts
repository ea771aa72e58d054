import type { PGlite } from '@electric-sql/pglite';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/pglite';
import { entities } from '#subgraphs/county/store/entities/index.ts';
import { migrations } from '#subgraphs/county/store/migrations/index.ts';

/** Makes the tables of a database as they were after a migration, now when left out, and runs SQL on them. */
export async function migratePglite(pglite: PGlite, last?: string, statements: readonly string[] = []): Promise<void> {
  const upTo = last === undefined ? migrations.length : migrations.findIndex(({ name }) => name === last) + 1;
  const orm = await MikroORM.init({
    entities,
    dbName: 'postgres',
    extensions: [Migrator],
    migrations: { migrationsList: migrations.slice(0, upTo), snapshot: false },
    driverOptions: { pglite: () => pglite },
    logger: () => {},
  });
  await orm.migrator.up();
  for (const sql of statements) await orm.em.getConnection().execute(sql);
  await orm.close();
}
