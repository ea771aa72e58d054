import sql, { empty, raw } from 'sql-template-tag';
import { held } from '../store/entities/versions.ts';
import { type Known, numberOf } from './county-context.ts';

/** What can be looked up, by its table, and the column by which it is known there. */
const KNOWN_BY = { instrument: 'id', document: 'slug', organisation: 'slug', fact: 'id' } as const;

export type Removable = keyof typeof KNOWN_BY;

/**
 * When things were removed that were held once and are not held as of a revision: by what they are known by, of those
 * asked for, or of all where none are named. In one statement.
 */
export async function removals(
  names: readonly string[] | null,
  known: Pick<Known, 'read' | 'revision'>,
  of: Removable = 'instrument',
): Promise<ReadonlyMap<string, Date>> {
  const revision = numberOf(known);
  const [table, name] = [raw(of), raw(KNOWN_BY[of])];
  const rows = await known.read<{ name: string; at: Date | string }>(sql`
    select ended.name, revision.at
    from (
      select ${name} as name, max(until) as until from ${table}
      where until <= ${revision}::int ${names ? sql`and ${name} = any(${names}::text[])` : empty}
      group by 1
    ) as ended join revision on revision.number = ended.until
    where not exists (
      select from ${table} as held where held.${name} = ended.name and ${held('held', revision)}
    )`);
  return new Map(rows.map(({ name, at }) => [name, new Date(at)]));
}
