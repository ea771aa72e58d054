import { raw } from '@mikro-orm/core';
import { heldSql } from '../store/entities/versions.ts';
import { type Known, numberOf } from './county-context.ts';

/** What can be looked up, by its table, and the column by which it is known there. */
const KNOWN_BY = { instrument: 'id', document: 'slug', organisation: 'slug', fact: 'id' } as const;

export type Removable = keyof typeof KNOWN_BY;

const sqlAt = (revision: number, table: Removable, narrowed: boolean) => `
  select ended.name, revision.at
  from (
    select ${KNOWN_BY[table]} as name, max(until) as until from ${table}
    where until <= ${revision} ${narrowed ? `and ${KNOWN_BY[table]} in (?)` : ''}
    group by 1
  ) as ended join revision on revision.number = ended.until
  where not exists (
    select from ${table} as held where held.${KNOWN_BY[table]} = ended.name and ${heldSql('held', revision)}
  )`;

/**
 * When things were removed that were held once and are not held as of a revision: by what they are known by, of those
 * asked for, or of all where none are named. In one statement.
 */
export async function removals(
  names: readonly string[] | null,
  known: Pick<Known, 'em' | 'revision'>,
  of: Removable = 'instrument',
): Promise<ReadonlyMap<string, Date>> {
  const sql = sqlAt(numberOf(known), of, names !== null);
  const rows = await known.em.execute<{ name: string; at: Date | string }[]>(raw(sql, names ? [[...names]] : []));
  return new Map(rows.map(({ name, at }) => [name, new Date(at)]));
}
