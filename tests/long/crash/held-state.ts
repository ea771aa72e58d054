import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { type Database, openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { entities } from '#subgraphs/county/store/entities/index.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';

/** The tables whose rows belong to revisions. */
const VERSIONED = entities.filter(({ meta }) => 'until' in meta.properties).map(({ meta }) => meta.tableName);

/** Two states between which imports go to and fro: other titles, and instruments that the other does not have. */
export const STATES: readonly [CountyData, CountyData] = [titledState('Ett', 0, 80), titledState('Två', 40, 120)];

/** A state with the instruments from a place up to another, whose titles begin so. */
export function titledState(title: string, from: number, to: number): CountyData {
  const titles = Array.from({ length: to }, (_, index) => `${title} ${index}`);
  const { data } = titledCounty('dalarna', '20', titles);
  return { ...data, instruments: data.instruments.slice(from) };
}

/** Digests of what both states are in a database. */
export async function expectedStates(): Promise<string[]> {
  const database = await openDatabase({ kind: 'memory' });
  const digests: string[] = [];
  for (const data of STATES) {
    await importData(database.em, data, '20');
    digests.push(await digestOf(database, await lastRevision(database)));
  }
  await database.close();
  return digests;
}

/**
 * Which state each revision of a database holds, from the first; the last is what is held now. Throws where any of them
 * is neither, and as `digestsHeld` does.
 */
export async function statesHeld(database: Database, expected: readonly string[]): Promise<number[]> {
  const digests = await digestsHeld(database);
  return digests.map((digest, index) => {
    const state = expected.indexOf(digest);
    if (state < 0) throw new Error(`revision ${index + 1} of ${digests.length} holds neither state`);
    return state;
  });
}

/**
 * Digests of what each revision of a database holds, from the first. Throws where rows belong to revisions that are not there, or where
 * the log has gaps.
 */
export async function digestsHeld(database: Database): Promise<string[]> {
  const last = await lastRevision(database);
  const held: string[] = [];
  for (let revision = 1; revision <= last; revision++) held.push(await digestOf(database, revision));
  for (const table of VERSIONED) {
    const beyond = await database.em.execute(
      `select from ${table} where since > ? or (until > ? and until < 2147483647) limit 1`,
      [last, last],
    );
    if (beyond.length > 0) throw new Error(`${table} holds rows of a revision that is not there`);
  }
  const [log] = await database.em.execute<{ lines: number; last: number | null }[]>(
    'select count(*)::int as lines, max(position) as last from change',
  );
  if (log?.lines !== (log?.last ?? 0)) throw new Error('the log has gaps');
  return held;
}

async function lastRevision({ em }: Database): Promise<number> {
  const [row] = await em.execute<{ last: number | null }[]>('select max(number) as last from revision');
  return row?.last ?? 0;
}

/** Of rows without the revisions that they belong to, and without numbers that words are posted under, which never come again. */
async function digestOf({ em }: Database, revision: number): Promise<string> {
  const digests = VERSIONED.map(
    (table) => `(select md5(string_agg(row::text, '' order by row::text collate "C")) from (
      select to_jsonb(t) - 'since' - 'until' - 'number' as row from ${table} as t where since <= ${revision} and until > ${revision}
    ) as rows)`,
  );
  const [row] = await em.execute<{ digest: string }[]>(`select concat_ws(' ', ${digests.join(', ')}) as digest`);
  return row?.digest ?? '';
}
