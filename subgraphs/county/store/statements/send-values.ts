import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type Kysely } from 'kysely';
import { tellStatement } from './tell-statement.ts';

/** What a statement did. */
export interface SentValues<Row> {
  rows: Row[];
  /** How many rows it added, changed or took away. */
  affected: number;
}

/**
 * Sends a statement with its values beside it, the first of them as `$1`; for those that are large: the mapper writes values into the
 * text of a statement, sign by sign.
 */
export async function sendValues<Row>(
  tx: SqlEntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<SentValues<Row>> {
  const on = tx.getTransactionContext<Kysely<unknown>>() ?? tx.getConnection().getClient<Kysely<unknown>>();
  const send = async () => {
    const { rows, numAffectedRows } = await on.executeQuery<Row>(CompiledQuery.raw(sql, [...values]));
    return { rows, affected: Number(numAffectedRows ?? rows.length) };
  };
  return tellStatement(tx, sql, send, ({ affected }) => ({ affected }));
}
