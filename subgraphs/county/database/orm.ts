import type { PGlite } from '@electric-sql/pglite';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { MikroORM as PostgresORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { entities } from '../entities/index.ts';
import { migrations } from '../migrations/index.ts';
import { openInFolder, openInMemory } from './pglite.ts';

/** Where a county's data lives: nowhere lasting, in a folder, or on a PostgreSQL server. */
export type Storage = { kind: 'memory' } | { kind: 'folder'; path: string } | { kind: 'postgresql'; url: string };

/** A county's open database. */
export interface Database {
  em: SqlEntityManager;
  /** How many SQL statements were sent so far. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date. The same entities and migrations serve both engines. */
export async function openDatabase(storage: Storage): Promise<Database> {
  let statements = 0;
  const options = {
    entities,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    debug: ['query' as const],
    loggerFactory: () => counter(() => statements++),
    ensureDatabase: false,
  };
  let pglite: PGlite | undefined;
  if (storage.kind !== 'postgresql')
    pglite = storage.kind === 'memory' ? await openInMemory() : await openInFolder(storage.path);
  const orm =
    storage.kind === 'postgresql'
      ? await PostgresORM.init({ ...options, clientUrl: storage.url })
      : await PgliteORM.init({ ...options, dbName: 'postgres', driverOptions: { pglite: () => pglite } });
  await orm.migrator.up();
  return {
    em: orm.em as SqlEntityManager,
    statements: () => statements,
    async close() {
      await orm.close();
      await pglite?.close();
    },
  };
}

/** A logger that only counts statements. */
function counter(count: () => void) {
  return {
    log: () => {},
    error: () => {},
    warn: () => {},
    logQuery: count,
    setDebugMode: () => {},
    isEnabled: () => true,
  };
}
