import { setTimeout as sleep } from 'node:timers/promises';
import type { LogContext } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PgliteORM } from '@mikro-orm/pglite';
import { MikroORM as PostgresORM } from '@mikro-orm/postgresql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { limits } from '#schema/shared/limits.ts';
import { entities } from '../entities/index.ts';
import { migrations } from '../migrations/index.ts';
import { closeInFolder, openInFolder, openInMemory } from './pglite.ts';
import type { Storage } from './storage.ts';
import { traceStatement } from './trace-statement.ts';

/** After the server should have ended a statement, its answer is awaited for so many milliseconds more. */
const ANSWER_LATE = 1_000;

/** A connection that is taken while all are closed is never given back, and would be waited for without end. */
const CLOSE_WITHIN = 3_000;

/** The object-relational mapper on one of its engines. */
export interface Engine {
  em: SqlEntityManager;
  migrator: PostgresORM['migrator'];
  /** The names of all migrations that this version knows, in order. */
  known: readonly string[];
  /** Another one on the same database, with a connection of its own, as a transaction is no concern of others. */
  beside(): Promise<Engine>;
  close(): Promise<void>;
}

/** How an engine talks to a server; without meaning on the embedded database, which has one connection. */
export interface EngineLimits {
  pool: number;
  /** Milliseconds for one statement; 0 for as long as it takes. */
  statementTimeout: number;
}

/** Opens a database as it is. Each statement that is sent is told to `count`. */
export async function openEngine(
  storage: Storage,
  { pool, statementTimeout }: EngineLimits,
  count: () => void,
): Promise<Engine> {
  const options = {
    entities,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false },
    debug: ['query' as const],
    loggerFactory: () => counter(count),
    ensureDatabase: false,
  };
  if (storage.kind === 'postgresql') {
    const driverOptions = {
      connectionString: storage.url,
      max: pool,
      connectionTimeoutMillis: storage.connectTimeout ?? limits.connectTimeout,
      keepAlive: true,
      application_name: 'county agreements hub',
      // To compile a statement takes longer than any that is asked here, also over much data.
      options: '-c jit=off',
      ...(statementTimeout > 0
        ? { statement_timeout: statementTimeout, query_timeout: statementTimeout + ANSWER_LATE }
        : { statement_timeout: 0 }),
    };
    const orm = await PostgresORM.init({ ...options, clientUrl: storage.url, driverOptions });
    const beside = () => openEngine(storage, { pool, statementTimeout }, () => {});
    return engineOf(orm, beside, () => Promise.race([orm.close(), sleep(CLOSE_WITHIN, undefined, { ref: false })]));
  }
  const pglite = storage.kind === 'memory' ? await openInMemory(storage.dump) : await openInFolder(storage.path);
  const onPglite = { ...options, dbName: 'postgres', driverOptions: { pglite: () => pglite } };
  const beside = async (): Promise<Engine> => {
    const orm = await PgliteORM.init({ ...onPglite, loggerFactory: () => counter(() => {}) });
    return engineOf(orm, beside, () => orm.close());
  };
  const orm = await PgliteORM.init(onPglite);
  return engineOf(orm, beside, async () => {
    await orm.close();
    await (storage.kind === 'memory' ? pglite.close() : closeInFolder(pglite, storage.path));
  });
}

function engineOf(orm: PostgresORM | PgliteORM, beside: Engine['beside'], close: () => Promise<void>): Engine {
  return {
    beside,
    em: orm.em as SqlEntityManager,
    migrator: orm.migrator,
    known: migrations.map((Known) => new Known(orm.driver, orm.config).name),
    close,
  };
}

/** A logger that counts statements, and tells of them in traces: by their text without values. */
function counter(count: () => void) {
  return {
    log: () => {},
    error: () => {},
    warn: () => {},
    logQuery(context: LogContext) {
      count();
      traceStatement(context);
    },
    setDebugMode: () => {},
    isEnabled: (namespace: string) => namespace === 'query',
  };
}
