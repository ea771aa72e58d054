import type { SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery, type Kysely } from 'kysely';

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
  const began = Date.now();
  const result = await on.executeQuery<Row>(CompiledQuery.raw(sql, [...values]));
  const affected = Number(result.numAffectedRows ?? result.rows.length);
  tx.config.getLogger().logQuery({ query: sql, took: Date.now() - began, affected, namespace: 'query' } as never);
  return { rows: result.rows, affected };
}
