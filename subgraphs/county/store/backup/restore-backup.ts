import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { z } from 'zod';
import { HubError } from '#schema/shared/errors.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { MIGRATIONS_TABLE } from '../database/bring-up-to-date.ts';
import { firstLine, outageOf } from '../database/explain-failure.ts';
import { sendValues } from '../statements/send-values.ts';
import { footer, header, LATEST_MIGRATION, MIGRATIONS, tableRows } from './backup-format.ts';
import { type EarlierTables, earlierTables } from './earlier-tables.ts';

/**
 * Brings a backup back into an empty database, in one transaction: all or nothing. One of an earlier version is brought
 * up to date. Returns the number of rows in it. Throws DATA_UNREADABLE for a file that is no whole backup of this county
 * or is of a later version, DATA_IN_USE for a database that holds something.
 */
export async function restoreBackup(em: SqlEntityManager, county: string, file: string): Promise<number> {
  const earlier = await earlierTables(em);
  const tx = em.fork();
  await tx.begin();
  try {
    await refuseHeld(tx, county);
    const restored = await restore(tx, earlier, county, file);
    await tx.commit();
    return restored;
  } catch (error) {
    await tx.rollback().catch(() => {});
    throw error instanceof HubError || outageOf(error) !== null ? error : unreadable(file, error);
  }
}

async function refuseHeld(tx: SqlEntityManager, county: string): Promise<void> {
  await tx.execute('lock table revision in share row exclusive mode');
  const held = await tx.execute('select from revision limit 1');
  if (held.length > 0)
    throw new HubError('DATA_IN_USE', `the database of ${county} holds data; a backup goes back into an empty one`);
}

async function restore(tx: SqlEntityManager, earlier: EarlierTables, county: string, file: string): Promise<number> {
  const lines = linesOf(file);
  const { migration } = checked(read(header, (await lines.next()).value, file), county, file);
  if (migration === LATEST_MIGRATION) return restoreRows(tx, lines, file);
  await earlier.makeAsAfter(migration, tx);
  const restored = await restoreRows(tx, lines, file);
  await earlier.bringUpToDate(tx);
  return restored;
}

/** Reads the rows up to the end of the file, into tables that are as they were when it was made. */
async function restoreRows(tx: SqlEntityManager, lines: AsyncIterable<unknown>, file: string): Promise<number> {
  const tables = await tablesThere(tx);
  let restored = 0;
  for await (const line of lines) {
    const end = footer.safeParse(line);
    if (end.success) {
      if (end.data.rowsInAll === restored) return restored;
      break;
    }
    const { table, rows: found } = read(tableRows, line, file);
    if (!tables.has(table)) throw new HubError('DATA_UNREADABLE', `${file}: there is no table "${table}" here`);
    await sendValues(tx, `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
      JSON.stringify(found),
    ]);
    restored += found.length;
  }
  throw new HubError('DATA_UNREADABLE', `${file} ends too early; expected a whole backup`);
}

/** The tables of data that the database has at the moment. */
async function tablesThere(tx: SqlEntityManager): Promise<ReadonlySet<string>> {
  const found = await tx.execute<{ name: string }[]>(
    `select tablename as name from pg_tables where schemaname = current_schema() and tablename <> '${MIGRATIONS_TABLE}'`,
  );
  return new Set(found.map(({ name }) => name));
}

async function* linesOf(file: string): AsyncGenerator<unknown> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  for await (const line of createInterface({ input: unzipped })) yield parseJson(line);
}

function read<Schema extends z.ZodType>(schema: Schema, line: unknown, file: string): z.output<Schema> {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  throw new HubError('DATA_UNREADABLE', `${file} is no backup of this hub; expected a file that "hub backup" wrote`);
}

type Header = z.output<typeof header>;

function checked(found: Header, county: string, file: string): Header {
  const { county: of, migration } = found;
  if (of !== county) throw new HubError('DATA_UNREADABLE', `${file} is a backup of ${of}; expected one of ${county}`);
  if (!MIGRATIONS.includes(migration))
    throw new HubError(
      'DATA_UNREADABLE',
      `${file} was made at "${migration}" by a later version of the hub, and this version is at "${LATEST_MIGRATION}"; restore it with that version`,
    );
  return found;
}

function unreadable(file: string, error: unknown): HubError {
  return new HubError('DATA_UNREADABLE', `${file} cannot be restored: ${firstLine((error as Error).message)}`);
}
