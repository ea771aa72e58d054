import { Migrator } from '@mikro-orm/migrations';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { MIGRATIONS_TABLE } from '../database/bring-up-to-date.ts';
import { migrations } from '../migrations/index.ts';
import { MIGRATIONS, TABLES } from './backup-format.ts';

/** Tables as they were before later migrations, for rows of then. Everything happens within the given transaction. */
export interface EarlierTables {
  /** Makes all tables again as they were after one of `MIGRATIONS`. What they held, and what others built on them, is gone. */
  makeAsAfter(migration: string, tx: SqlEntityManager): Promise<void>;
  /** Runs the migrations that came later over what the tables hold now. */
  bringUpToDate(tx: SqlEntityManager): Promise<void>;
}

/** Opens the way back in time; to be called outside of a transaction, as an embedded database has one connection. */
export async function earlierTables(em: SqlEntityManager): Promise<EarlierTables> {
  const migrator = new Migrator(em);
  // The first time that it is asked for anything, it looks at the database on a connection of its own.
  await migrator.getExecuted();
  const names = migrations.map((Known) => new Known(em.getDriver(), em.config).name);
  return {
    async makeAsAfter(migration, tx) {
      await tx.execute(`drop table if exists ${TABLES.join(', ')} cascade`);
      await tx.execute(`truncate ${MIGRATIONS_TABLE} restart identity`);
      const upTo = names.slice(0, MIGRATIONS.indexOf(migration) + 1);
      await migrator.up({ migrations: upTo, transaction: transactionOf(tx) });
    },
    async bringUpToDate(tx) {
      // No table can be altered while a check of its rows is put off to the end of the transaction.
      await tx.execute('set constraints all immediate');
      await migrator.up({ transaction: transactionOf(tx) });
    },
  };
}

function transactionOf(tx: SqlEntityManager) {
  const transaction = tx.getTransactionContext();
  if (!transaction) throw new Error('tables are made again within a transaction only');
  return transaction;
}
