import { p } from '@mikro-orm/core';
import sql, { raw, type Sql } from 'sql-template-tag';

/** Above every revision: until then, what is held now is held. */
export const OPEN = 2 ** 31 - 1;

/** What every row has that history keeps: the revision that brought it in, and the one that took it away. */
export const versions = { since: p.integer(), until: p.integer() };

/** The condition that a row was held as of a revision. */
export function heldAt(revision: number) {
  return { since: { $lte: revision }, until: { $gt: revision } };
}

/** The same as part of a statement, for a table or its alias. */
export function held(table: string, revision: number): Sql {
  const of = raw(table);
  return sql`${of}.since <= ${revision}::int and ${of}.until > ${revision}::int`;
}

/** The same as text. */
export function heldSql(table: string, revision: number): string {
  return `${table}.since <= ${revision} and ${table}.until > ${revision}`;
}

/** Narrows every query to what was held as of the revision that the entity manager was set to; refuses one that was not set. */
export const filters = {
  held: {
    name: 'held',
    cond: ({ revision }: { revision: number }) => heldAt(revision),
    default: true,
  },
} as const;
