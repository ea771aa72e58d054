import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Sql } from 'sql-template-tag';
import { tellStatement } from '../statements/tell-statement.ts';
import { preparedNames } from './prepared-names.ts';

/** Sends a statement with its values, and gives the rows that come of it. */
export type Read = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** The embedded database. */
interface Embedded {
  query(text: string, values: readonly unknown[]): Promise<{ rows: object[] }>;
}

/** The pool of connections to a server: it prepares what has a name once on each of them. */
interface Pool {
  totalCount: number;
  query(statement: { name?: string; text: string; values: readonly unknown[] }): Promise<{ rows: object[] }>;
}

/**
 * Reads plain rows on the connections of the object-relational mapper, past it: what requests are answered by, where making
 * entities, and statements of objects, takes several times as long as all else. Statements are counted and traced as the
 * mapper's own are. It sees what is committed, and nothing of a transaction under way.
 */
export function reader(em: SqlEntityManager): Read {
  const opened = em.getConnection().getNativeClient() as Promise<Embedded | Pool>;
  return async <Row extends object>({ text, values }: Sql) => {
    const client = await opened;
    const send = () => ('totalCount' in client ? onServer(client, text, values) : client.query(text, values));
    const { rows } = await tellStatement(em, text, send, (sent) => ({ results: sent.rows.length }));
    return rows as Row[];
  };
}

/** The statements that each pool prepares. */
const prepared = new WeakMap<Pool, ReturnType<typeof preparedNames>>();

async function onServer(pool: Pool, text: string, values: readonly unknown[]) {
  const names = prepared.get(pool) ?? preparedNames();
  prepared.set(pool, names);
  const name = names.nameOf(text);
  if (name === null) return pool.query({ text, values });
  try {
    return await pool.query({ name, text, values });
  } catch (error) {
    if (!names.isLost(error)) throw error;
    return pool.query({ text, values });
  }
}
